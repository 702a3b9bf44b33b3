package org.skirmish.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names on the way from a table into an index. A name that opens with {@code =} holds only as
 * written: folded, "US" would be a pronoun and "CAR" a vehicle. Such names stay out of the index
 * for scanning and are found by {@link #exactly}.
 */
final class Names<T> {

  private final NameIndex<T> folded = new NameIndex<>();
  private final Map<String, T> asWritten = new HashMap<>();

  void add(String name, T entry) {
    if (name.startsWith("=")) {
      asWritten.putIfAbsent(name.substring(1), entry);
    } else {
      folded.add(name, entry);
    }
  }

  void addAll(List<String> names, T entry) {
    for (String name : names) {
      add(name, entry);
    }
  }

  /** The names without their mark. */
  static List<String> plain(List<String> names) {
    List<String> plain = new ArrayList<>(names.size());
    for (String name : names) {
      plain.add(name.startsWith("=") ? name.substring(1) : name);
    }
    return List.copyOf(plain);
  }

  NameIndex<T> index() {
    return folded;
  }

  Optional<T> exactly(String token) {
    return Optional.ofNullable(asWritten.get(token));
  }

  /** The entry of a whole name, however it is cased and accented, with or without "the". */
  Optional<T> find(String name) {
    String bare = name.strip();
    if (asWritten.containsKey(bare)) {
      return exactly(bare);
    }
    Optional<T> found = folded.get(bare);
    return found.isEmpty() && bare.regionMatches(true, 0, "the ", 0, 4)
        ? find(bare.substring(4))
        : found;
  }
}
