package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.source.WordSets;
import org.skirmish.world.name.Words;

/** The place that an article's title names: "Battle of X", "Siege of X", "2017 X ambush". */
public final class TitlePlace {

  private static final WordSets WORDS = WordSets.of(TitlePlace.class, "place-words.csv");

  private static final Set<String> DEEDS = WORDS.get("deed");

  /** Words in titles that are no part of a place's name. */
  private static final Set<String> OTHER = WORDS.get("not-place");

  /** Shorter words have no capital in any title. */
  private static final int TELLING_LENGTH = 4;

  /** A shorter title is a name. */
  private static final int SENTENCE = 4;

  private TitlePlace() {}

  /** The folded words of the place, if the title has the form of an event's name. */
  public static Optional<List<String>> of(String title) {
    int bracket = title.indexOf('(');
    List<String> words = Words.of(bracket > 0 ? title.substring(0, bracket) : title);
    boolean deed = false;
    List<String> place = new ArrayList<>();
    for (String word : words) {
      if (DEEDS.contains(word)) {
        deed = true;
      } else if (!OTHER.contains(word) && !isNumber(word)) {
        place.add(word);
      }
    }
    return words.size() > 9 || !deed || place.isEmpty() || place.size() > 4
        ? Optional.empty()
        : Optional.of(place);
  }

  /** Whether a title is written as sentences are: most words behind the first have no capital. */
  static boolean isSentence(Phrase title) {
    int small = 0;
    int words = 0;
    for (int i = 1; i < title.tokens().size(); i++) {
      Token token = title.tokens().get(i);
      boolean counts = token.isWord() && token.text().length() >= TELLING_LENGTH;
      words += counts ? 1 : 0;
      small += counts && !token.isCapitalised() ? 1 : 0;
    }
    return title.tokens().size() >= SENTENCE && words > 0 && 2 * small >= words;
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
