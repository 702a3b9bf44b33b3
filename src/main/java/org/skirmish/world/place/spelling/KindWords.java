package org.skirmish.world.place.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.skirmish.world.name.Table;

/** The words of {@code suffixes.txt}, taken off folded names. */
public final class KindWords {

  private static final List<String> DIVISION = read("division");
  private static final List<String> BEFORE = read("before");
  private static final List<String> BEHIND = read("behind");

  private KindWords() {}

  private static List<String> read(String where) {
    List<String> words = new ArrayList<>();
    for (Table.Row row : Table.ofResource(KindWords.class, "suffixes.txt", "where", "words")) {
      if (row.required("where").equals(where)) {
        words.addAll(row.list("words"));
      }
    }
    words.sort(Comparator.comparingInt(String::length).reversed());
    return words;
  }

  /** Without the kind of a division on either side. */
  public static String withoutDivision(String folded) {
    return without(folded, DIVISION, DIVISION);
  }

  /** Without what stands before or behind a town's name. */
  public static String withoutTown(String folded) {
    return without(folded, BEFORE, BEHIND);
  }

  private static String without(String folded, List<String> before, List<String> behind) {
    if (folded.indexOf(' ') < 0) {
      return folded;
    }
    String rest = folded;
    for (String words : before) {
      int end = words.length();
      if (rest.length() > end && rest.charAt(end) == ' ' && rest.startsWith(words)) {
        rest = rest.substring(end + 1);
        break;
      }
    }
    for (String words : behind) {
      int start = rest.length() - words.length();
      if (start > 1 && rest.charAt(start - 1) == ' ' && rest.endsWith(words)) {
        return rest.substring(0, start - 1);
      }
    }
    return rest;
  }
}
