package org.skirmish.coding.sign;

import java.util.Set;
import org.skirmish.coding.WordLists;

/** The words that count people in front of a noun. */
final class Numbers {

  private static final Set<String> WORDS = WordLists.of("numbers");

  private Numbers() {}

  static boolean isWord(String foldedWord) {
    return WORDS.contains(foldedWord);
  }
}
