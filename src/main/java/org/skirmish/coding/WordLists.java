package org.skirmish.coding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The small sets of words of {@code word-lists.csv}, by name. */
final class WordLists {

  private static final Map<String, Set<String>> LISTS =
      SignWords.rows("word-lists.csv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("list"), row -> Set.of(row.get("words").split("\\|"))));

  private WordLists() {}

  /** The folded words of a list that the program has. */
  static Set<String> of(String list) {
    return LISTS.get(list);
  }
}
