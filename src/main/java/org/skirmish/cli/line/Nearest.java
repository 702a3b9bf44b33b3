package org.skirmish.cli.line;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.world.place.spelling.Likeness;

/** The word that a user may have meant by one that is not known. */
public final class Nearest {

  /** Nobody mistypes a longer one. */
  private static final int LONGEST = 60;

  /** So many letters of a word tell it apart. */
  private static final int SHORTEST_BEGINNING = 3;

  private Nearest() {}

  /**
   * The known word that {@code given} is most like: one that it begins, or one that differs in no
   * more than a third of its letters, rounded to whole ones. Case does not matter.
   */
  public static Optional<String> to(String given, Collection<String> known) {
    String word = given.strip().toLowerCase(Locale.ROOT);
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String one : known) {
      String other = one.toLowerCase(Locale.ROOT);
      int most = Math.max(1, (Math.min(bare(word), bare(other)) + 1) / 3);
      int edits = Likeness.edits(word, other, most);
      if (edits > most && bare(word) >= SHORTEST_BEGINNING && other.startsWith(word)) {
        edits = most;
      }
      if (edits <= most && edits < least && bare(word) > 1) {
        nearest = Optional.of(one);
        least = edits;
      }
    }
    return nearest;
  }

  /** " Did you mean x?", or nothing. */
  public static String question(String given, Collection<String> known) {
    return to(given, known).map(word -> " Did you mean " + word + "?").orElse("");
  }

  /** The letters of a word without the hyphens that open an option. */
  private static int bare(String word) {
    int from = 0;
    while (from < word.length() && word.charAt(from) == '-') {
      from++;
    }
    return word.length() - from;
  }
}
