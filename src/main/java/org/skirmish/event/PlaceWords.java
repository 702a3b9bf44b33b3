package org.skirmish.event;

import java.util.List;
import java.util.Set;
import org.skirmish.world.Words;

/** Words that say what kind of place a name is of. */
final class PlaceWords {

  private static final Set<String> AREAS =
      Set.of(
          "region",
          "province",
          "state",
          "county",
          "oblast",
          "governorate",
          "department",
          "district",
          "cercle",
          "prefecture",
          "valley",
          "mountains");

  private PlaceWords() {}

  /** Whether the name says that it is an area's: "Kidal Region". */
  static boolean isArea(String name) {
    List<String> words = Words.of(name);
    return words.size() > 1 && AREAS.contains(words.get(words.size() - 1));
  }

  static boolean isAreaWord(String key) {
    return AREAS.contains(key);
  }
}
