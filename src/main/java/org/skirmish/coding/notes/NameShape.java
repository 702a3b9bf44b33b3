package org.skirmish.coding.notes;

import java.util.List;
import java.util.Locale;

/** What the look of a party's name tells: its article, its brackets, whether it is a people's. */
final class NameShape {

  private NameShape() {}

  /** The name before its brackets. */
  static String bare(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 ? name.substring(0, bracket) : name.strip();
  }

  static String withoutThe(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }

  /** "the Taliban", "the Wagner Group", "the Lord's Resistance Army", "the PKK", but "JNIM". */
  static boolean takesThe(String name, String last) {
    if (NoteWords.isIn("the-names", name) || NoteWords.isIn("institutions", last)) {
      return true;
    }
    int of = name.indexOf(" of ");
    int in = name.indexOf(" in ");
    int head = of > 0 ? of : in;
    if (head > 0 && NoteWords.isIn("institutions", NoteWords.lastWord(name.substring(0, head)))) {
      return true;
    }
    List<String> parts = List.of(name.split("[ -]"));
    String start = parts.get(0);
    boolean abbreviation = start.length() > 1 && start.equals(start.toUpperCase(Locale.ROOT));
    return abbreviation
        && parts.size() <= 2
        && !NoteWords.isIn("no-the", start)
        && (start.length() <= 3 || !hasVowel(start));
  }

  private static boolean hasVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("AEIOU".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "Houthis", "Parliamentarians". */
  static boolean isPeople(String name) {
    int end = name.length() - 1;
    return name.indexOf(' ') < 0
        && end > 3
        && name.charAt(end) == 's'
        && Character.isLowerCase(name.charAt(end - 1))
        && name.charAt(end - 1) != 's'
        && name.charAt(end - 1) != 'u';
  }
}
