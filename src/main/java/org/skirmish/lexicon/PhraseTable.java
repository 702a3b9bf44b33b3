package org.skirmish.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds phrases of a few words; each may stand for several things. */
public final class PhraseTable<T> {

  private final Map<String, List<T>> byWords = new HashMap<>();
  private int longest = 1;

  void add(String phrase, T meaning) {
    byWords.computeIfAbsent(phrase, key -> new ArrayList<>(2)).add(meaning);
    longest = Math.max(longest, phrase.split("[ -]").length + 2 * phrase.split("-").length - 2);
  }

  /** The most words that a phrase has. */
  public int longest() {
    return longest;
  }

  /** What a phrase stands for: its words in lower case with single spaces between. */
  public List<T> get(String phrase) {
    return byWords.getOrDefault(phrase, List.of());
  }
}
