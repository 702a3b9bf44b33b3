package org.skirmish.article.wikitext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.skirmish.article.wikitext.Frames.Frame;
import org.skirmish.article.wikitext.Frames.Kind;
import org.skirmish.source.WordSets;

/**
 * Cuts a page's source into nodes, in one pass. What is never closed is text: its opening braces
 * stay where they stand. Each node is moved once, when what holds it is closed, so that the time is
 * linear whatever the source is.
 */
final class Grammar {

  static final WordSets WORDS = WordSets.of(Grammar.class, "wikitext-words.csv");

  /** MediaWiki itself gives up sooner. */
  static final int DEEPEST = 100;

  private static final Set<String> OPAQUE = WORDS.get("opaque-tag");
  private static final Set<String> BREAKS = WORDS.get("break-tag");
  private static final Set<String> HIDING = WORDS.get("hiding");

  private static final boolean[] SPECIAL = special();

  private static final Node BAR = new Node.Words("|");
  private static final Node EQUALS = new Node.Words("=");

  private final String text;

  /** The same text; an array is read faster. */
  private final char[] chars;

  private final List<Node> nodes = new ArrayList<>();
  private final Frames frames = new Frames();

  /** Tags of which no end is left. */
  private final Set<String> endless = new HashSet<>();

  /** Where the words begin that are in no node yet. */
  private int from;

  private int at;

  private Grammar(String text) {
    this.text = text;
    this.chars = text.toCharArray();
  }

  /** The page's nodes. */
  static List<Node> parse(String text) throws UnreadableException {
    Grammar grammar = new Grammar(text);
    grammar.parse();
    return grammar.nodes;
  }

  private void parse() throws UnreadableException {
    while (at < chars.length) {
      char c = chars[at];
      if (c >= SPECIAL.length || !SPECIAL[c]) {
        at++;
        continue;
      }
      int before = at;
      step(c);
      if (at == before) {
        at++;
      }
    }
    flush();
    for (int i = 0; i < frames.depth(); i++) {
      int start = frames.at(i).start();
      if (frames.at(i).kind() == Kind.TEMPLATE
          && Boxes.isBox(words(start + 1, Math.min(start + 2, nodes.size())))) {
        throw new UnreadableException(
            "Its infobox is never closed by }}; check that the file is whole.");
      }
    }
  }

  private static boolean[] special() {
    boolean[] special = new boolean[128];
    for (char c : "{}[]|=<".toCharArray()) {
      special[c] = true;
    }
    return special;
  }

  /** Reads what stands here; where it is nothing special the cursor stays. */
  private void step(char c) throws UnreadableException {
    switch (c) {
      case '{' -> open('{', "{{", Kind.TEMPLATE);
      case '[' -> open('[', "[[", Kind.LINK);
      case '}' -> close('}', Kind.TEMPLATE);
      case ']' -> close(']', Kind.LINK);
      case '|', '=' -> mark(c == '=');
      default -> tag();
    }
  }

  private boolean isDoubled(char c) {
    return at + 1 < chars.length && chars[at + 1] == c;
  }

  private void open(char brace, String braces, Kind kind) throws UnreadableException {
    if (!isDoubled(brace)) {
      return;
    }
    if (frames.isFull()) {
      throw new UnreadableException(
          "Its templates and links stand in each other more than "
              + DEEPEST
              + " deep; check that the file is whole.");
    }
    flush();
    push(kind, braces, "", "");
    skipTo(at + 2);
  }

  private void push(Kind kind, String written, String tag, String attributes) {
    frames.push(kind, nodes.size(), tag, attributes);
    nodes.add(new Node.Words(written));
  }

  private void close(char brace, Kind kind) {
    if (!isDoubled(brace) || !frames.unwind(kind, "")) {
      return;
    }
    flush();
    Frame frame = frames.last();
    pop(kind == Kind.TEMPLATE ? template(frame) : link(frame));
    skipTo(at + 2);
  }

  /** Puts one node in the place of all that stands in the last frame. */
  private void pop(Node node) {
    nodes.subList(frames.last().start(), nodes.size()).clear();
    frames.pop();
    nodes.add(node);
  }

  private void mark(boolean equals) {
    if (frames.takesMark(equals)) {
      flush();
      frames.mark(nodes.size(), equals);
      nodes.add(equals ? EQUALS : BAR);
      skipTo(at + 1);
    }
  }

  private Node template(Frame frame) {
    int mark = frame.firstMark();
    String name = words(frame.start() + 1, frames.markOr(mark, nodes.size()));
    Map<String, List<Node>> arguments = new LinkedHashMap<>();
    int unnamed = 0;
    while (mark < frames.markCount()) {
      int bar = mark++;
      boolean named = frames.isEquals(mark);
      int sign = named ? mark++ : bar;
      int start = frames.markOr(sign, 0) + 1;
      List<Node> value = copy(start, frames.markOr(mark, nodes.size()));
      if (named) {
        String key = words(frames.markOr(bar, 0) + 1, start - 1).toLowerCase(Locale.ROOT);
        // Of a field that is given twice the filled one counts, of two filled ones the last.
        if (!value.isEmpty() || !arguments.containsKey(key)) {
          arguments.put(key, value);
        }
      } else {
        unnamed++;
        arguments.put(Integer.toString(unnamed), value);
      }
    }
    return Invocations.resolved(new Node.Template(name, arguments));
  }

  private List<Node> copy(int start, int end) {
    return end - start == 1 ? List.of(nodes.get(start)) : List.copyOf(nodes.subList(start, end));
  }

  private Node link(Frame frame) {
    int end = nodes.size();
    String target = words(frame.start() + 1, frames.markOr(frame.firstMark(), end));
    boolean bar = frames.markCount() > frame.firstMark();
    int last = bar ? frames.markOr(frames.markCount() - 1, end) + 1 : end;
    return new Node.Link(target, copy(last, end));
  }

  /** The words of some nodes, trimmed, in one line. */
  private String words(int start, int end) {
    if (end - start == 1) {
      return nodes.get(start) instanceof Node.Words only ? inLine(only.text()) : "";
    }
    StringBuilder words = new StringBuilder();
    for (Node node : nodes.subList(start, end)) {
      if (node instanceof Node.Words some) {
        words.append(some.text());
      }
    }
    return inLine(words.toString());
  }

  private static String inLine(String words) {
    return words.replace('_', ' ').replace('\n', ' ').strip();
  }

  private void skipTo(int next) {
    at = next;
    from = next;
  }

  /** Makes a node of the words up to here. */
  private void flush() {
    if (from < at) {
      nodes.add(new Node.Words(text.substring(from, at)));
      from = at;
    }
  }

  private void tag() {
    if (text.startsWith("<!--", at)) {
      flush();
      int end = text.indexOf("-->", at);
      skipTo(end < 0 ? chars.length : end + 3);
      return;
    }
    boolean closing = text.startsWith("</", at);
    int start = at + (closing ? 2 : 1);
    int name = start;
    while (name < chars.length && Character.isLetterOrDigit(chars[name])) {
      name++;
    }
    int end = name;
    while (end < chars.length && chars[end] != '<' && chars[end] != '>' && chars[end] != '\n') {
      end++;
    }
    if (name == start || end == chars.length || chars[end] != '>') {
      return;
    }
    flush();
    String tag = text.substring(start, name).toLowerCase(Locale.ROOT);
    boolean empty = chars[end - 1] == '/';
    String attributes = text.substring(name, empty ? end - 1 : end).strip();
    skipTo(end + 1);
    if (BREAKS.contains(tag)) {
      nodes.add(new Node.Tag("br", "", List.of()));
    } else if (OPAQUE.contains(tag)) {
      skip(tag, closing || empty);
    } else if (closing && frames.unwind(Kind.TAG, tag)) {
      Frame frame = frames.last();
      pop(new Node.Tag(tag, frame.attributes(), copy(frame.start(), nodes.size())));
    } else if (!closing && (tag.equals("ref") || isHidden(attributes))) {
      bracket(tag, attributes, empty);
    }
  }

  private static boolean isHidden(String attributes) {
    if (attributes.isEmpty()) {
      return false;
    }
    String bare = attributes.replace(" ", "").toLowerCase(Locale.ROOT);
    return HIDING.stream().anyMatch(bare::contains);
  }

  private void bracket(String tag, String attributes, boolean empty) {
    if (empty) {
      nodes.add(new Node.Tag(tag, attributes, List.of()));
    } else if (!frames.isFull()) {
      push(Kind.TAG, "", tag, attributes);
    }
  }

  /** What stands in some tags is no source: formulas, galleries, what "nowiki" protects. */
  private void skip(String tag, boolean alone) {
    if (alone || endless.contains(tag)) {
      return;
    }
    int end = indexOfEnd(tag);
    if (end < 0) {
      endless.add(tag);
      return;
    }
    if (tag.equals("nowiki")) {
      nodes.add(new Node.Tag(tag, "", List.of(new Node.Words(text.substring(at, end)))));
    }
    int close = text.indexOf('>', end);
    skipTo(close < 0 ? chars.length : close + 1);
  }

  private int indexOfEnd(String tag) {
    int end = text.indexOf("</", at);
    while (end >= 0 && !text.regionMatches(true, end + 2, tag, 0, tag.length())) {
      end = text.indexOf("</", end + 2);
    }
    return end;
  }
}
