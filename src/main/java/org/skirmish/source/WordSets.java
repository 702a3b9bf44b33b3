package org.skirmish.source;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named sets of words from a resource: one set a line, its name first, commas between. The words of
 * a set stand in the order of the resource.
 */
public final class WordSets {

  private final String resource;
  private final Map<String, Set<String>> sets = new HashMap<>();

  private WordSets(String resource) {
    this.resource = resource;
  }

  /** The sets of the resource {@code name} beside {@code owner}; lines of one name add up. */
  public static WordSets of(Class<?> owner, String name) {
    WordSets read = new WordSets(name);
    for (String line : ResourceLines.of(owner, name)) {
      List<String> cells = ResourceLines.cells(line, ',');
      read.add(cells.get(0), cells.subList(1, cells.size()));
    }
    return read;
  }

  private void add(String set, List<String> words) {
    Set<String> known = sets.get(set);
    if (known == null) {
      sets.put(set, new LinkedHashSet<>(words));
    } else {
      known.addAll(words);
    }
  }

  /**
   * The set of that name.
   *
   * @throws IllegalArgumentException if the resource has none
   */
  public Set<String> get(String set) {
    Set<String> words = sets.get(set);
    if (words == null) {
      throw new IllegalArgumentException(resource + " has no words for " + set);
    }
    return words;
  }
}
