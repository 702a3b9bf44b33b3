package org.skirmish.world.name;

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

  /** What no name is or begins with is mostly told from this alone, without cutting out a key. */
  private KeyFilter filter = new KeyFilter(16);

  /** Adds a name; one without a single letter or digit is left out. */
  public void add(String name, T entry) {
    String key = Words.key(name);
    if (key.isEmpty() || byKey.putIfAbsent(key, entry) != null) {
      return;
    }
    if (byKey.size() > filter.names()) {
      filter = new KeyFilter(4 * filter.names());
      for (String known : byKey.keySet()) {
        filter.add(known);
      }
    } else {
      filter.add(key);
    }
  }

  /** The longest name whose words stand in {@code words} from index {@code from} on. */
  public Optional<Match<T>> longestAt(List<String> words, int from) {
    int count = from < words.size() ? filter.longest(words, from, words.size()) : 0;
    while (count > 0) {
      T entry =
          byKey.get(
              count == 1 ? words.get(from) : String.join(" ", words.subList(from, from + count)));
      if (entry != null) {
        return Optional.of(new Match<>(entry, count));
      }
      count = filter.longest(words, from, from + count - 1);
    }
    return Optional.empty();
  }

  /** The entry whose whole name this is. */
  public Optional<T> get(String name) {
    return Optional.ofNullable(byKey.get(Words.key(name)));
  }
}
