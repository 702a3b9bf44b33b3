package org.skirmish.coding.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skirmish.world.name.Table;

/** The small sets of words of {@code words.csv}, and what English does with nouns. */
final class NoteWords {

  private static final Map<String, List<String>> LISTS = new HashMap<>();

  static {
    for (Table.Row row : Table.ofResource(NoteWords.class, "words.csv", "list", "words")) {
      LISTS.put(row.required("list"), row.list("words"));
    }
  }

  private NoteWords() {}

  static List<String> list(String name) {
    return LISTS.get(name);
  }

  static boolean isIn(String list, String word) {
    return LISTS.get(list).contains(word.toLowerCase(Locale.ROOT));
  }

  static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** "gunmen", "militiamen", "rebels", "mercenaries". */
  static String plural(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 3) + "men";
    }
    if (noun.endsWith("y")
        && noun.length() > 1
        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + "s";
  }

  /** "a fighter", "an army". */
  static String withArticle(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    boolean vowel = "aeiou".indexOf(lower.charAt(0)) >= 0;
    for (String opening : list("consonant-openings")) {
      vowel &= !lower.startsWith(opening);
    }
    return (vowel ? "an " : "a ") + noun;
  }

  /** "A", "A and B", "A, B and C". */
  static String join(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
