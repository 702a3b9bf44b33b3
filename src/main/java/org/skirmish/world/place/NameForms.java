package org.skirmish.world.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.skirmish.world.place.spelling.NameKeys;

/** The names of a place that are worth keeping, and the skeletons by which they are found. */
final class NameForms {

  /** More names of one place are not kept. */
  private static final int MOST_NAMES = 100;

  private static final int SHORTEST = 2;

  private NameForms() {}

  /**
   * Other names than the main one: in Latin letters, of two letters or more, each once in any of
   * its spellings that are loosely the same. In the order of their letters, whatever order they
   * come in.
   */
  static List<String> others(String name, Collection<String> others) {
    Set<String> known = new HashSet<>();
    known.add(NameKeys.loose(name));
    List<String> kept = new ArrayList<>();
    for (String other : new TreeSet<>(others)) {
      if (kept.size() < MOST_NAMES && isReadable(other) && known.add(NameKeys.loose(other))) {
        kept.add(cut(other));
      }
    }
    return kept;
  }

  /** Whether Latin letters are most of it. */
  static boolean isReadable(String name) {
    String words = NameKeys.words(name);
    return words.length() >= SHORTEST
        && words.replace(" ", "").length() >= SHORTEST
        && 2 * words.length() >= Math.min(name.length(), NameKeys.MOST);
  }

  /** Adds the skeletons by which a place of that kind and name is found. */
  static void addSkeletons(Place.Kind kind, String name, Set<String> skeletons) {
    if (isReadable(name)) {
      skeletons.add(NameKeys.skeleton(name));
      if (kind.isArea()) {
        skeletons.add(NameKeys.skeleton(NameKeys.bare(name)));
      }
    }
  }

  /** The name, cut after a hundred characters, fewer where they take more than 255 bytes. */
  static String cut(String name) {
    int end = Math.min(name.length(), NameKeys.MOST);
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > 255) {
      end--;
    }
    return name.substring(0, end);
  }
}
