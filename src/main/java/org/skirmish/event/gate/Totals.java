package org.skirmish.event.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skirmish.mention.Token;
import org.skirmish.source.WordSets;

/** Tells the sum of months from a day's deed: "have killed 900 since the war began". */
final class Totals {

  private static final WordSets WORDS = WordSets.of(Totals.class, "total-words.csv");

  /** Words behind "since" within which a day of the week makes it one of these days. */
  private static final int NEAR = 3;

  private Totals() {}

  /** Whether a sentence of these words sums up what was done over months. */
  static boolean isTotal(List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(token.text().toLowerCase(Locale.ROOT));
    }
    return isOfMonths(words);
  }

  /** The same of the words of a title. */
  static boolean isTotal(Iterable<String> title) {
    List<String> words = new ArrayList<>();
    for (String word : title) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
    return isOfMonths(words);
  }

  private static boolean isOfMonths(List<String> words) {
    boolean perfect = words.stream().anyMatch(WORDS.get("perfect")::contains);
    for (int i = 0; perfect && i < words.size(); i++) {
      if (WORDS.get("since").contains(words.get(i))) {
        List<String> behind = words.subList(i + 1, Math.min(words.size(), i + 1 + NEAR));
        return !behind.isEmpty() && behind.stream().noneMatch(WORDS.get("these-days")::contains);
      }
    }
    return false;
  }
}
