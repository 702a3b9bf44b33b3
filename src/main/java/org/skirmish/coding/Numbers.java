package org.skirmish.coding;

import java.util.Set;

/** The words that count people in front of a noun. */
final class Numbers {

  private static final Set<String> WORDS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "dozen",
          "dozens",
          "several",
          "scores",
          "hundreds",
          "many",
          "some",
          "least",
          "around",
          "about",
          "nearly");

  private Numbers() {}

  static boolean isWord(String foldedWord) {
    return WORDS.contains(foldedWord);
  }
}
