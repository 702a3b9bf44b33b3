package org.skirmish.article.wikitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.skirmish.source.PlainText;

/**
 * What a page shows of its nodes. Line ends are those of the source and of its breaks; list marks
 * and headings still stand at the beginnings of lines, bold type in its apostrophes.
 */
final class Shown {

  /** Stands where a flag or a picture is. */
  static final char FLAG = '\uE000';

  /** Behind it, on the same line, stands an item without a bullet. */
  static final char PLAIN_BEGIN = '\uE001';

  static final char PLAIN_END = '\uE002';

  /** Stands on a line of its own where the box of another event is. */
  static final char INSET = '\uE004';

  /** A line end that the page shows as such, whatever stands around it. */
  static final char BREAK = '\uE003';

  private static final Set<String> FILES = Grammar.WORDS.get("file");
  private static final Set<String> HIDDEN_LINKS = Grammar.WORDS.get("hidden-link");

  /** The language links of old pages: "fr:Bataille". */
  private static final int LONGEST_LANGUAGE = 3;

  private final FlagNames countries;
  private final Notes notes = new Notes();
  private Optional<String> point = Optional.empty();
  private final StringBuilder out = new StringBuilder();

  Shown(FlagNames countries) {
    this.countries = countries;
  }

  /** The page's references so far. */
  Notes notes() {
    return notes;
  }

  /** The first point that the page gives for itself. */
  Optional<String> point() {
    return point;
  }

  /** What is shown of these nodes. */
  String text(List<Node> nodes) {
    int start = out.length();
    for (Node node : nodes) {
      add(node);
    }
    String text = out.substring(start);
    out.setLength(start);
    return text;
  }

  /** The same of a whole page, with a sign where these boxes stand. */
  String page(List<Node> nodes, List<Node.Template> insets) {
    int start = out.length();
    int next = 0;
    for (Node node : nodes) {
      if (next < insets.size() && node == insets.get(next)) {
        out.append('\n').append(INSET).append('\n');
        next++;
      } else {
        add(node);
      }
    }
    String text = out.substring(start);
    out.setLength(start);
    return text;
  }

  /** The same in one line, without flags and bold type. */
  String line(List<Node> nodes) {
    return Lines.plain(text(nodes)).strip();
  }

  private void add(Node node) {
    if (node instanceof Node.Words words) {
      String text = words.text();
      boolean entities = text.indexOf('&') >= 0;
      out.append(entities ? PlainText.of(Parser.unescapeEntities(text, false)) : text);
    } else if (node instanceof Node.Link link) {
      addLink(link);
    } else if (node instanceof Node.Template template) {
      addTemplate(template);
    } else {
      addTag((Node.Tag) node);
    }
  }

  private void addAll(List<Node> nodes) {
    for (Node node : nodes) {
      add(node);
    }
  }

  private void addTag(Node.Tag tag) {
    switch (tag.name()) {
      case "br" -> out.append(BREAK);
      case "nowiki" -> addAll(tag.content());
      case "ref" -> {
        String name = attribute(tag.attributes(), "name");
        String group = attribute(tag.attributes(), "group");
        boolean note = !group.isEmpty();
        addMark(note ? notes.note(name, tag.content()) : notes.reference(name, tag.content()));
      }
      default -> {}
    }
  }

  private void addMark(String mark) {
    out.append('[').append(mark).append(']');
  }

  private void addLink(Node.Link link) {
    if (link.isOf(FILES)) {
      out.append(FLAG);
      return;
    }
    String target = link.target();
    int colon = target.indexOf(':');
    boolean language =
        colon > 1
            && colon <= LONGEST_LANGUAGE
            && link.shown().isEmpty()
            && target.chars().limit(colon).allMatch(c -> c >= 'a' && c <= 'z');
    if (link.isOf(HIDDEN_LINKS) || language) {
      return;
    }
    if (!link.shown().isEmpty()) {
      addAll(link.shown());
    } else {
      out.append(target.startsWith(":") ? target.substring(1) : target);
    }
  }

  private void addTemplate(Node.Template template) {
    Optional<Templates.Rule> found = Templates.rule(template.name());
    if (found.isEmpty()) {
      countries.of(template.name()).ifPresent(name -> out.append(FLAG).append(name));
      return;
    }
    Templates.Rule rule = found.get();
    switch (rule.way()) {
      case SHOW -> addAll(argument(template, rule.value()));
      case TEXT -> out.append(rule.value());
      case LINES -> addLines(template, "");
      case BULLETS -> addLines(template, "* ");
      case PLAIN_BEGIN -> {
        out.append(PLAIN_BEGIN);
        if (template.argument("1").isPresent()) {
          out.append('\n');
          addAll(argument(template, "1"));
          out.append('\n').append(PLAIN_END);
        }
      }
      case PLAIN_END -> out.append(PLAIN_END);
      case FLAG -> addFlag(template, "");
      case ICON -> out.append(FLAG);
      case BRANCH -> addFlag(template, rule.value());
      case FRACTION -> out.append(Measures.fraction(words(template)));
      case MEASURE -> out.append(Measures.measure(words(template)));
      case DATE -> out.append(Measures.date(words(template)));
      case TWO_STYLES -> out.append(Measures.twoStyles(words(template)));
      case SHIP ->
          out.append(template.name().toUpperCase(Locale.ROOT))
              .append(' ')
              .append(line(argument(template, "1")));
      case ABOUT -> {
        out.append("c. ");
        addAll(argument(template, "1"));
      }
      case POINT -> addPoint(template);
      case SHORT_REFERENCE -> {
        List<String> words = words(template);
        String work = String.join(" ", words);
        String page = template.argument("p", "pp", "loc").map(this::line).orElse("");
        String text = page.isEmpty() ? work : work + ", p. " + page;
        addMark(notes.reference(text, List.of(new Node.Words(text))));
      }
      case NOTE -> addMark(notes.note(named(template), argument(template, "1")));
      case REFERENCE -> addMark(notes.reference(named(template), argument(template, "1")));
      case NAMED_REFERENCES ->
          words(template).forEach(name -> addMark(notes.reference(name, List.of())));
    }
  }

  private String named(Node.Template template) {
    return template.argument("name").map(this::line).orElse("");
  }

  private void addLines(Node.Template template, String bullet) {
    for (int i = 1; template.arguments().containsKey(Integer.toString(i)); i++) {
      String item = text(argument(template, Integer.toString(i))).strip();
      if (!item.isEmpty()) {
        out.append(BREAK).append(bullet).append(item);
      }
    }
    out.append(BREAK);
  }

  private void addFlag(Node.Template template, String suffix) {
    String name = template.argument("name").map(this::line).orElse("");
    if (name.isEmpty()) {
      String given = line(argument(template, "1"));
      name = countries.of(given).orElse(given);
    }
    out.append(FLAG).append(name).append(name.isEmpty() ? "" : suffix);
  }

  private void addPoint(Node.Template template) {
    String shown = Measures.point(words(template));
    String display = template.argument("display").map(this::line).orElse("inline");
    if (point.isEmpty() && display.indexOf('t') >= 0 && !shown.isEmpty()) {
      point = Optional.of(shown);
    }
    out.append(display.startsWith("i") ? shown : "");
  }

  /** The argument of that number, or the last. */
  private List<Node> argument(Node.Template template, String number) {
    if (!number.equals("last")) {
      return template.argument(number).orElse(List.of());
    }
    int last = 1;
    while (template.arguments().containsKey(Integer.toString(last + 1))) {
      last++;
    }
    return template.argument(Integer.toString(last)).orElse(List.of());
  }

  /** The unnamed arguments as lines. */
  private List<String> words(Node.Template template) {
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, List<Node>> argument : template.arguments().entrySet()) {
      if (!argument.getKey().isEmpty() && Character.isDigit(argument.getKey().charAt(0))) {
        words.add(line(argument.getValue()));
      }
    }
    return words;
  }

  /** The value of an attribute in {@code name="x" group=y}; empty without it. */
  private static String attribute(String attributes, String name) {
    int at = attributes.indexOf(name);
    int sign = at < 0 ? -1 : attributes.indexOf('=', at);
    if (sign < 0) {
      return "";
    }
    String value = attributes.substring(sign + 1).strip();
    if (!value.isEmpty() && "\"'".indexOf(value.charAt(0)) >= 0) {
      int end = value.indexOf(value.charAt(0), 1);
      return value.substring(1, end < 0 ? value.length() : end).strip();
    }
    int space = value.indexOf(' ');
    return space < 0 ? value : value.substring(0, space);
  }
}
