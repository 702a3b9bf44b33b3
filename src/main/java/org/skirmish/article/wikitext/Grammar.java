package org.skirmish.article.wikitext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private enum Kind {
    TEMPLATE,
    LINK,
    TAG
  }

  /** What is open: where its nodes begin, and where among them its bars and equals signs stand. */
  private static final class Frame {
    final Kind kind;
    final int start;
    final String tag;
    final String attributes;
    final List<Integer> bars = new ArrayList<>();
    final List<Integer> equals = new ArrayList<>();

    Frame(Kind kind, int start, String tag, String attributes) {
      this.kind = kind;
      this.start = start;
      this.tag = tag;
      this.attributes = attributes;
    }
  }

  private final String text;
  private final List<Node> nodes = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();

  /** Tags of which no end is left. */
  private final Set<String> endless = new HashSet<>();

  private int at;

  private Grammar(String text) {
    this.text = text;
  }

  /** The page's nodes. */
  static List<Node> parse(String text) throws UnreadableException {
    Grammar grammar = new Grammar(text);
    grammar.parse();
    return grammar.nodes;
  }

  private void parse() throws UnreadableException {
    int from = 0;
    while (at < text.length()) {
      if (!isSpecial(text.charAt(at))) {
        at++;
        continue;
      }
      addWords(from, at);
      int before = at;
      step();
      from = at;
      if (at == before) {
        at++;
      }
    }
    addWords(from, text.length());
    for (Frame frame : frames) {
      if (frame.kind == Kind.TEMPLATE
          && Boxes.isBox(words(frame.start + 1, Math.min(frame.start + 2, nodes.size())))) {
        throw new UnreadableException(
            "Its infobox is never closed by }}; check that the file is whole.");
      }
    }
  }

  private static boolean isSpecial(char c) {
    return switch (c) {
      case '{', '}', '[', ']', '|', '=', '<' -> true;
      default -> false;
    };
  }

  /** Reads what stands here; where it is nothing special the cursor stays. */
  private void step() throws UnreadableException {
    switch (text.charAt(at)) {
      case '{' -> open("{{", Kind.TEMPLATE);
      case '[' -> open("[[", Kind.LINK);
      case '}' -> close("}}", Kind.TEMPLATE);
      case ']' -> close("]]", Kind.LINK);
      case '|' -> mark(true);
      case '=' -> mark(false);
      default -> tag();
    }
  }

  private void open(String braces, Kind kind) throws UnreadableException {
    if (!text.startsWith(braces, at)) {
      return;
    }
    if (frames.size() >= DEEPEST) {
      throw new UnreadableException(
          "Its templates and links stand in each other more than "
              + DEEPEST
              + " deep; check that the file is whole.");
    }
    push(kind, braces, "", "");
    at += 2;
  }

  private void push(Kind kind, String written, String tag, String attributes) {
    frames.push(new Frame(kind, nodes.size(), tag, attributes));
    nodes.add(new Node.Words(written));
  }

  private void close(String braces, Kind kind) {
    if (!text.startsWith(braces, at) || !unwind(kind, "")) {
      return;
    }
    Frame frame = frames.pop();
    Node node = kind == Kind.TEMPLATE ? template(frame) : link(frame);
    replace(frame, node);
    at += 2;
  }

  /** Leaves what was opened behind the last of its kind as text; false where none is open. */
  private boolean unwind(Kind kind, String tag) {
    int above = 0;
    for (Frame frame : frames) {
      if (frame.kind == kind && frame.tag.equals(tag)) {
        for (int i = 0; i < above; i++) {
          frames.pop();
        }
        return true;
      }
      // A link never goes on behind the template or the tag that it opened in.
      if (kind == Kind.LINK) {
        return false;
      }
      above++;
    }
    return false;
  }

  private void replace(Frame frame, Node node) {
    nodes.subList(frame.start, nodes.size()).clear();
    nodes.add(node);
  }

  private void mark(boolean bar) {
    Frame frame = frames.peek();
    if (frame == null || frame.kind == Kind.TAG || !bar && frame.kind == Kind.LINK) {
      return;
    }
    int last = frame.bars.isEmpty() ? frame.start : frame.bars.get(frame.bars.size() - 1);
    boolean named = !frame.equals.isEmpty() && frame.equals.get(frame.equals.size() - 1) > last;
    if (!bar && (named || frame.bars.isEmpty())) {
      return;
    }
    (bar ? frame.bars : frame.equals).add(nodes.size());
    nodes.add(new Node.Words(bar ? "|" : "="));
    at++;
  }

  private Node template(Frame frame) {
    int end = frame.bars.isEmpty() ? nodes.size() : frame.bars.get(0);
    String name = words(frame.start + 1, end);
    Map<String, List<Node>> arguments = new LinkedHashMap<>();
    int unnamed = 0;
    int equals = 0;
    for (int i = 0; i < frame.bars.size(); i++) {
      int from = frame.bars.get(i) + 1;
      int to = i + 1 < frame.bars.size() ? frame.bars.get(i + 1) : nodes.size();
      if (equals < frame.equals.size() && frame.equals.get(equals) < to) {
        int sign = frame.equals.get(equals++);
        String key = words(from, sign).toLowerCase(Locale.ROOT);
        List<Node> value = List.copyOf(nodes.subList(sign + 1, to));
        // Of a field that is given twice the filled one counts, of two filled ones the last.
        if (!value.isEmpty() || !arguments.containsKey(key)) {
          arguments.put(key, value);
        }
      } else {
        unnamed++;
        arguments.put(Integer.toString(unnamed), List.copyOf(nodes.subList(from, to)));
      }
    }
    return Invocations.resolved(new Node.Template(name, arguments));
  }

  private Node link(Frame frame) {
    int end = frame.bars.isEmpty() ? nodes.size() : frame.bars.get(0);
    String target = words(frame.start + 1, end);
    int last = frame.bars.isEmpty() ? nodes.size() : frame.bars.get(frame.bars.size() - 1) + 1;
    return new Node.Link(target, List.copyOf(nodes.subList(last, nodes.size())));
  }

  /** The words of some nodes, trimmed, in one line. */
  private String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Node node : nodes.subList(from, to)) {
      if (node instanceof Node.Words some) {
        words.append(some.text());
      }
    }
    return words.toString().replace('_', ' ').replace('\n', ' ').strip();
  }

  private void addWords(int from, int to) {
    if (from < to) {
      nodes.add(new Node.Words(text.substring(from, to)));
    }
  }

  private void tag() {
    if (text.startsWith("<!--", at)) {
      int end = text.indexOf("-->", at);
      at = end < 0 ? text.length() : end + 3;
      return;
    }
    boolean closing = text.startsWith("</", at);
    int start = at + (closing ? 2 : 1);
    int name = start;
    while (name < text.length() && Character.isLetterOrDigit(text.charAt(name))) {
      name++;
    }
    int end = name;
    while (end < text.length() && "<>\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (name == start || end == text.length() || text.charAt(end) != '>') {
      return;
    }
    String tag = text.substring(start, name).toLowerCase(Locale.ROOT);
    boolean empty = text.charAt(end - 1) == '/';
    String attributes = text.substring(name, empty ? end - 1 : end).strip();
    at = end + 1;
    if (BREAKS.contains(tag)) {
      nodes.add(new Node.Tag("br", "", List.of()));
    } else if (OPAQUE.contains(tag)) {
      skip(tag, closing || empty);
    } else if (tag.equals("ref") || isHidden(attributes)) {
      bracket(tag, attributes, closing, empty);
    } else if (closing && unwind(Kind.TAG, tag)) {
      endTag();
    }
  }

  private static boolean isHidden(String attributes) {
    String bare = attributes.replace(" ", "").toLowerCase(Locale.ROOT);
    return HIDING.stream().anyMatch(bare::contains);
  }

  private void bracket(String tag, String attributes, boolean closing, boolean empty) {
    if (closing) {
      if (unwind(Kind.TAG, tag)) {
        endTag();
      }
    } else if (empty) {
      nodes.add(new Node.Tag(tag, attributes, List.of()));
    } else if (frames.size() < DEEPEST) {
      push(Kind.TAG, "", tag, attributes);
    }
  }

  private void endTag() {
    Frame frame = frames.pop();
    List<Node> content = List.copyOf(nodes.subList(frame.start, nodes.size()));
    replace(frame, new Node.Tag(frame.tag, frame.attributes, content));
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
    at = close < 0 ? text.length() : close + 1;
  }

  private int indexOfEnd(String tag) {
    int end = text.indexOf("</", at);
    while (end >= 0 && !text.regionMatches(true, end + 2, tag, 0, tag.length())) {
      end = text.indexOf("</", end + 2);
    }
    return end;
  }
}
