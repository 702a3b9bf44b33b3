package org.skirmish.world.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names on the way from a table into an index. A name that opens with {@code =} holds only as
 * written: folded, "US" would be a pronoun and "CAR" a vehicle. Such names stay out of the index
 * for scanning and are found by {@link #exactly}. A name that ends in {@code @} and a country's
 * ISO3 code, "SNA@SYR", holds only for what happens in that country and is found by {@link #in}.
 */
public final class Names<T> {

  private final NameIndex<T> folded = new NameIndex<>();
  private final Map<String, T> asWritten = new HashMap<>();
  private final Map<String, Names<T>> local = new HashMap<>();

  public void add(String name, T entry) {
    int at = name.lastIndexOf('@');
    if (at >= 0) {
      local
          .computeIfAbsent(name.substring(at + 1), iso3 -> new Names<>())
          .add(name.substring(0, at), entry);
    } else if (name.startsWith("=")) {
      asWritten.putIfAbsent(name.substring(1), entry);
    } else {
      folded.add(name, entry);
    }
  }

  public void addAll(List<String> names, T entry) {
    for (String name : names) {
      add(name, entry);
    }
  }

  /** The names that hold in every country, without their mark. */
  public static List<String> plain(List<String> names) {
    List<String> plain = new ArrayList<>(names.size());
    for (String name : names) {
      if (name.indexOf('@') < 0) {
        plain.add(name.startsWith("=") ? name.substring(1) : name);
      }
    }
    return List.copyOf(plain);
  }

  /** The names that hold only in one country. */
  public Optional<Names<T>> in(String iso3) {
    return Optional.ofNullable(local.get(iso3));
  }

  public NameIndex<T> index() {
    return folded;
  }

  public Optional<T> exactly(String token) {
    return Optional.ofNullable(asWritten.get(token));
  }

  /** The entry of a whole name, however it is cased and accented, with or without "the". */
  public Optional<T> find(String name) {
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
