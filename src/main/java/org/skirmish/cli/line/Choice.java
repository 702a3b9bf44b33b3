package org.skirmish.cli.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.source.WordSets;

/** An option of which the user gives one of a few words, in whatever case. */
public final class Choice {

  private Choice() {}

  /**
   * The word that the user gave.
   *
   * @throws IllegalArgumentException if it is none of them; the message says which there are
   */
  public static String of(String option, String given, Collection<String> words) {
    return of(option, given, words, Nearest.to(given, words));
  }

  /**
   * The format that the user gave.
   *
   * @throws IllegalArgumentException if there is none such; the message says which there are
   */
  public static String ofFormat(String option, String given, Collection<String> formats) {
    String other = given.strip().toLowerCase(Locale.ROOT);
    WordSets names = WordSets.of(Choice.class, "format-names.csv");
    Optional<String> meant =
        formats.stream().filter(format -> names.get(format).contains(other)).findFirst();
    return of(option, given, formats, meant.or(() -> Nearest.to(given, formats)));
  }

  /**
   * The constant that the user gave in lower case and with hyphens.
   *
   * @throws IllegalArgumentException if there is none such; the message says which there are
   */
  public static <E extends Enum<E>> E of(String option, String given, E[] all) {
    List<String> words = new ArrayList<>(all.length);
    for (E one : all) {
      words.add(one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return all[words.indexOf(of(option, given, words))];
  }

  private static String of(
      String option, String given, Collection<String> words, Optional<String> meant) {
    String word = given.strip().toLowerCase(Locale.ROOT);
    if (words.contains(word)) {
      return word;
    }
    throw new IllegalArgumentException(
        option
            + ": invalid value \""
            + given
            + "\"; "
            + meant.map(one -> "did you mean " + one + "? Choose").orElse("choose")
            + " one of "
            + String.join(", ", words)
            + ".");
  }
}
