package org.skirmish.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds phrases of a few words; each may stand for several things. */
public final class PhraseTable<T> {

  private final Map<String, List<T>> byWords = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private int longest = 1;

  void add(String phrase, T meaning) {
    byWords.computeIfAbsent(phrase, key -> new ArrayList<>(2)).add(meaning);
    beginnings.add(phrase);
    int words = 1;
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) == ' ' || phrase.charAt(i) == '-') {
        beginnings.add(phrase.substring(0, i));
        beginnings.add(phrase.substring(0, i + 1));
        words += phrase.charAt(i) == '-' ? 3 : 1; // a hyphen may be a token of its own
      }
    }
    longest = Math.max(longest, words);
  }

  /** The most words that a phrase has. */
  public int longest() {
    return longest;
  }

  /** Whether a phrase is these words or may begin with them; most words of a text begin none. */
  public boolean begins(String words) {
    return beginnings.contains(words);
  }

  /** What a phrase stands for: its words in lower case with single spaces between. */
  public List<T> get(String phrase) {
    return byWords.getOrDefault(phrase, List.of());
  }
}
