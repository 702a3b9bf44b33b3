package org.skirmish.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.world.name.Table;
import org.skirmish.world.name.Words;

/** Names of places and areas without the words for what they are. */
final class PlaceNames {

  private static final Map<String, Set<String>> WORDS = words();

  /** "Region", "cercle", "oblast". */
  private static final Set<String> AREA_KINDS = WORDS.get("area");

  /** "city", "village". */
  private static final Set<String> TOWN_KINDS = WORDS.get("town");

  private static final Set<String> DIVISION_KINDS = WORDS.get("division");
  private static final Set<String> DIRECTIONS = WORDS.get("direction");

  private static final Set<String> COMPASS = WORDS.get("compass");

  /** Nouns that name no place by themselves. */
  private static final Set<String> COMMON = WORDS.get("common");

  private static final Set<String> SMALL = WORDS.get("small");

  private PlaceNames() {}

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    for (Table.Row row : Table.ofResource(PlaceNames.class, "place-kinds.csv", "set", "words")) {
      words.put(row.required("set"), Set.copyOf(row.list("words")));
    }
    return words;
  }

  /** "Gao Region", "Region of Gao" and "Cercle de Gao" are all "gao". */
  static String core(String name) {
    List<String> words = Words.of(name);
    int from = 0;
    int to = words.size();
    while (to - from > 1 && AREA_KINDS.contains(words.get(to - 1))) {
      to--;
    }
    while (to - from > 1
        && (AREA_KINDS.contains(words.get(from)) || SMALL.contains(words.get(from)))) {
      from++;
    }
    return String.join(" ", words.subList(from, to));
  }

  /** Whether the folded word is what a first-level division is: "oblast". */
  static boolean isDivisionKind(String word) {
    return DIVISION_KINDS.contains(word);
  }

  /** Whether the folded word names no place when it stands alone: "northern". */
  static boolean isDirection(String word) {
    return DIRECTIONS.contains(word);
  }

  /** Whether the folded word says where in a country something lies: "northern". */
  static boolean isCompassWord(String word) {
    return COMPASS.contains(word);
  }

  /** Whether the name is a common noun such as "Battle" or "Camp", though some town bears it. */
  static boolean isCommon(String name) {
    return COMMON.contains(Words.key(name));
  }

  /** The name, and the name without a word for a town: "Kunduz City", "the village of Konna". */
  static Set<String> variants(String name) {
    Set<String> variants = new LinkedHashSet<>();
    variants.add(name);
    List<String> words = new ArrayList<>(Words.of(name));
    if (words.size() > 1 && TOWN_KINDS.contains(words.get(words.size() - 1))) {
      variants.add(String.join(" ", words.subList(0, words.size() - 1)));
    }
    int from = 0;
    while (words.size() - from > 1
        && (TOWN_KINDS.contains(words.get(from)) || SMALL.contains(words.get(from)))) {
      from++;
    }
    if (from > 0) {
      variants.add(String.join(" ", words.subList(from, words.size())));
    }
    return variants;
  }
}
