package org.skirmish.source.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.skirmish.source.WordSets;

/** The styles of a document, of which each may be built on another one. */
final class Styles {

  private static final WordSets WORDS = WordSets.of(Styles.class, "styles.csv");
  private static final Set<String> TITLE = WORDS.get("title");
  private static final Set<String> CAPTION = WORDS.get("caption");
  private static final Set<String> CONTENTS = WORDS.get("contents");
  private static final Set<String> HEADING = WORDS.get("heading");

  /** So many styles are built on each other; more are a circle. */
  private static final int DEEPEST = 20;

  /**
   * A style.
   *
   * @param name in small letters
   * @param parent the key of the style on which it is built, empty if there is none
   * @param level of a heading, from 1; 0 for any other style
   * @param hidden whether nobody sees its text
   */
  record Style(String name, String parent, int level, boolean hidden) {}

  private final Map<String, Style> styles = new HashMap<>();

  void add(String key, Style style) {
    styles.put(key, style);
  }

  boolean isHidden(String key) {
    Style style = styles.get(key);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      if (style.hidden()) {
        return true;
      }
      style = styles.get(style.parent());
    }
    return false;
  }

  /** The level of a heading, from 1; 0 for any other style. */
  int level(String key) {
    Style style = styles.get(key);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      int level = TITLE.contains(style.name()) ? 1 : headingLevel(style);
      if (level > 0) {
        return level;
      }
      style = styles.get(style.parent());
    }
    return 0;
  }

  private static int headingLevel(Style style) {
    return style.level() > 0 ? style.level() : numbered(style.name(), HEADING);
  }

  /** Whether it is a style of captions or of a table of contents. */
  boolean isLeftOut(String key) {
    Style style = styles.get(key);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      if (CAPTION.contains(style.name()) || numbered(style.name(), CONTENTS) > 0) {
        return true;
      }
      style = styles.get(style.parent());
    }
    return false;
  }

  /** The digit behind one of the words: 2 for "heading 2"; else 0. */
  private static int numbered(String name, Set<String> words) {
    int space = name.lastIndexOf(' ');
    boolean digit = space > 0 && space == name.length() - 2;
    int number = digit ? name.charAt(space + 1) - '0' : 0;
    return number > 0 && number < 10 && words.contains(name.substring(0, space)) ? number : 0;
  }

  static String name(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
