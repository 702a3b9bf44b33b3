package org.skirmish.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the longest known name that starts at a given word. Names are kept by their folded words
 * ({@link Words}); the first entry under a name stays.
 */
public final class NameIndex<T> {

  /**
   * A name found.
   *
   * @param entry what the name stands for
   * @param words how many words it takes, at least one
   */
  public record Match<T>(T entry, int words) {}

  private final Map<String, T> byKey = new HashMap<>();

  /** How many words the longest name has that opens with this one. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** Adds a name; one without a single letter or digit is left out. */
  public void add(String name, T entry) {
    String key = Words.key(name);
    if (!key.isEmpty() && byKey.putIfAbsent(key, entry) == null) {
      int space = key.indexOf(' ');
      int words = 1;
      for (int i = space; i >= 0; i = key.indexOf(' ', i + 1)) {
        words++;
      }
      String first = space < 0 ? key : key.substring(0, space);
      Integer known = longest.get(first);
      if (known == null || known < words) {
        longest.put(first, words);
      }
    }
  }

  /** The longest name whose words stand in {@code words} from index {@code from} on. */
  public Optional<Match<T>> longestAt(List<String> words, int from) {
    Integer most = from < words.size() ? longest.get(words.get(from)) : null;
    if (most == null) {
      return Optional.empty();
    }
    int count = Math.min(words.size() - from, most);
    String key = count == 1 ? words.get(from) : String.join(" ", words.subList(from, from + count));
    while (true) {
      T entry = byKey.get(key);
      if (entry != null) {
        return Optional.of(new Match<>(entry, count));
      }
      count--;
      if (count == 0) {
        return Optional.empty();
      }
      key = key.substring(0, key.length() - words.get(from + count).length() - 1);
    }
  }

  /** The entry whose whole name this is. */
  public Optional<T> get(String name) {
    return Optional.ofNullable(byKey.get(Words.key(name)));
  }
}
