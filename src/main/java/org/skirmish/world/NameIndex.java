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

  private static final class Node<T> {
    /** Most nodes end a name: they share the empty map until a longer name comes. */
    private Map<String, Node<T>> next = Map.of();

    private T entry;

    void put(String word, Node<T> following) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      next.put(word, following);
    }
  }

  private final Node<T> root = new Node<>();

  /** Adds a name; one without a single letter or digit is left out. */
  public void add(String name, T entry) {
    List<String> words = Words.of(name);
    if (words.isEmpty()) {
      return;
    }
    Node<T> node = root;
    for (String word : words) {
      Node<T> following = node.next.get(word);
      if (following == null) {
        following = new Node<>();
        node.put(word, following);
      }
      node = following;
    }
    if (node.entry == null) {
      node.entry = entry;
    }
  }

  /** The longest name whose words stand in {@code words} from index {@code from} on. */
  public Optional<Match<T>> longestAt(List<String> words, int from) {
    Node<T> node = root;
    Match<T> best = null;
    for (int i = from; i < words.size(); i++) {
      node = node.next.get(words.get(i));
      if (node == null) {
        break;
      }
      if (node.entry != null) {
        best = new Match<>(node.entry, i - from + 1);
      }
    }
    return Optional.ofNullable(best);
  }

  /** The entry whose whole name this is. */
  public Optional<T> get(String name) {
    Node<T> node = root;
    for (String word : Words.of(name)) {
      node = node.next.get(word);
      if (node == null) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(node.entry);
  }
}
