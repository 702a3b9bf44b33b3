package org.skirmish.article.wikitext;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.source.WordSets;

/** Measures, dates, fractions and points as templates' arguments give them, as a text. */
final class Measures {

  private static final WordSets WORDS = Grammar.WORDS;

  private static final List<String> MONTHS = List.copyOf(WORDS.get("month"));

  /** Degrees, minutes and seconds. */
  private static final List<String> ANGLES = List.of("°", "′", "″");

  private Measures() {}

  /** "15 km" of 15, km, mi; "10–15 km" of 10, to, 15, km. */
  static String measure(List<String> words) {
    if (words.size() < 2) {
      return String.join(" ", words);
    }
    if (words.size() > 3 && WORDS.get("between").contains(words.get(1))) {
      String sign = words.get(1).equals("-") ? "–" : " " + words.get(1) + " ";
      return words.get(0) + sign + words.get(2) + " " + words.get(3);
    }
    return words.get(0) + " " + words.get(1);
  }

  /** "24 November 2017" of 2017, 11, 24; a date in words as it is. */
  static String date(List<String> words) {
    if (words.isEmpty() || !isNumber(words.get(0))) {
      return words.isEmpty() ? "" : words.get(0);
    }
    int month = words.size() > 1 && isNumber(words.get(1)) ? Integer.parseInt(words.get(1)) : 0;
    if (month < 1 || month > MONTHS.size()) {
      return words.get(0);
    }
    boolean day = words.size() > 2 && isNumber(words.get(2));
    return (day ? Integer.parseInt(words.get(2)) + " " : "")
        + MONTHS.get(month - 1)
        + " "
        + words.get(0);
  }

  /** "13 August 1704" of 13 August, 1704, 2 August. */
  static String twoStyles(List<String> words) {
    return words.size() < 2 ? String.join(" ", words) : words.get(0) + " " + words.get(1);
  }

  /** "3/4" of 3, 4; "2 3/4" of 2, 3, 4. */
  static String fraction(List<String> words) {
    return switch (words.size()) {
      case 0 -> "";
      case 1 -> "1/" + words.get(0);
      case 2 -> words.get(0) + "/" + words.get(1);
      default -> words.get(0) + " " + words.get(1) + "/" + words.get(2);
    };
  }

  /** "48°38′0″N 10°38′0″E" of 48, 38, 0, N, 10, 38, 0, E; "26.5°N 128°E" of 26.5, 128. */
  static String point(List<String> words) {
    List<String> angles = new ArrayList<>();
    StringBuilder angle = new StringBuilder();
    int numbers = 0;
    for (String word : words) {
      boolean hemisphere = word.length() == 1 && "NSEWO".indexOf(word.charAt(0)) >= 0;
      if (hemisphere) {
        angles.add(angle + word);
        angle.setLength(0);
        numbers = 0;
      } else if (isDecimal(word) && numbers < ANGLES.size()) {
        angle.append(word).append(ANGLES.get(numbers++));
      } else {
        break;
      }
    }
    if (angles.size() >= 2) {
      return angles.get(0) + " " + angles.get(1);
    }
    boolean bare = angles.isEmpty() && words.size() > 1 && isDecimal(words.get(1));
    return bare && isDecimal(words.get(0))
        ? signed(words.get(0), "N", "S") + " " + signed(words.get(1), "E", "W")
        : "";
  }

  private static String signed(String number, String positive, String negative) {
    boolean minus = number.startsWith("-") || number.startsWith("−");
    return number.substring(minus ? 1 : 0) + "°" + (minus ? negative : positive);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.length() < 6 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isDecimal(String word) {
    int start = word.startsWith("-") || word.startsWith("−") ? 1 : 0;
    return word.length() > start
        && word.length() < 16
        && word.substring(start).chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
  }
}
