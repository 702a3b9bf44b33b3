package org.skirmish.article.wikitext;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.source.ResourceLines;

/** What templates show in a text, by the table {@code templates.csv}. */
final class Templates {

  /** The ways in which templates show something. */
  enum Way {
    /** One argument, by its number; the last for {@code last}. */
    SHOW,
    /** A fixed text. */
    TEXT,
    /** All unnamed arguments, each on a line of its own. */
    LINES,
    /** The same, behind bullets. */
    BULLETS,
    /** Until the next template of the kind list items stand on lines without bullets. */
    PLAIN_BEGIN,
    PLAIN_END,
    /** A flag and the name behind it. */
    FLAG,
    /** A flag alone. */
    ICON,
    /** A flag and the name of a country's army or navy. */
    BRANCH,
    /** A measure in its first unit. */
    MEASURE,
    /** A date by its numbers: year, month, day. */
    DATE,
    /** Two dates of one day, in the old style and the new one. */
    TWO_STYLES,
    /** A fraction. */
    FRACTION,
    /** The template's own name and its argument: {@code {{HMS|Orsk}}}. */
    SHIP,
    /** "c." before its argument. */
    ABOUT,
    /** A point. */
    POINT,
    /** A reference to a work by author and year. */
    SHORT_REFERENCE,
    /** A note in small letters. */
    NOTE,
    /** A reference whose text is its argument, or that names others. */
    REFERENCE,
    NAMED_REFERENCES
  }

  /**
   * A row of the table.
   *
   * @param value the number of the argument, or the fixed text
   */
  record Rule(Way way, String value) {}

  /** {@code {{lang-de|Schlacht}}} shows its words. */
  private static final String LANGUAGE = "lang-";

  private static final Rule FIRST = new Rule(Way.SHOW, "1");

  private static final Map<String, Rule> RULES = load();

  private Templates() {}

  /** The rule for a template; nothing of another one is shown. */
  static Optional<Rule> rule(String name) {
    Rule rule = RULES.get(name.toLowerCase(Locale.ROOT));
    return rule == null && name.startsWith(LANGUAGE)
        ? Optional.of(FIRST)
        : Optional.ofNullable(rule);
  }

  private static Map<String, Rule> load() {
    Map<String, Rule> rules = new HashMap<>();
    for (String line : ResourceLines.of(Templates.class, "templates.csv")) {
      List<String> cells = ResourceLines.cells(line, ',');
      String value = cells.get(1).replace("\\s", " ").replace("\\c", ",").replace("\\n", "\n");
      for (String name : cells.subList(2, cells.size())) {
        rules.put(name, new Rule(Way.valueOf(cells.get(0)), value));
      }
    }
    return rules;
  }
}
