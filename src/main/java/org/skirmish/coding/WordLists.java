package org.skirmish.coding;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.skirmish.world.name.Table;

/** The small sets of words of {@code word-lists.csv}, by name. */
public final class WordLists {

  private static final Map<String, Set<String>> LISTS = new HashMap<>();

  static {
    for (Table.Row row : Table.ofResource(WordLists.class, "word-lists.csv", "list", "words")) {
      LISTS.put(row.required("list"), Set.copyOf(row.list("words")));
    }
  }

  private WordLists() {}

  /** The folded words of a list that the program has. */
  public static Set<String> of(String list) {
    return LISTS.get(list);
  }
}
