package org.skirmish.event.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.source.ResourceLines;
import org.skirmish.source.WordSets;
import org.skirmish.world.name.Words;

/** Words that say what kind of place a name is of. */
public final class PlaceWords {

  private static final Set<String> AREAS =
      WordSets.of(PlaceWords.class, "place-words.csv").get("area");

  /** What lies within a town, or runs through it. */
  private static final Set<String> SITES =
      new HashSet<>(ResourceLines.of(PlaceWords.class, "sites.txt"));

  private PlaceWords() {}

  /** Whether the word says that the name before it, or the name that it ends, is of a site. */
  static boolean isSite(String key) {
    return SITES.contains(key);
  }

  /** Whether the name says that it is an area's: "Kidal Region". */
  public static boolean isArea(String name) {
    List<String> words = Words.of(name);
    return words.size() > 1
        && (AREAS.contains(words.get(words.size() - 1))
            || AREAS.contains(words.get(0)) && words.get(1).equals("of"));
  }

  static boolean isAreaWord(String key) {
    return AREAS.contains(key);
  }

  /** "Mopti Region", "the province of Idlib"; but "the X district of Y" is a part of a town. */
  static boolean isArea(PlaceName place) {
    boolean part = !place.holders().isEmpty() && place.holders().get(0).how() == Holder.How.OF;
    return isArea(place.kind()) && !part || isArea(place.kindBefore()) || isArea(place.name());
  }

  private static boolean isArea(Optional<PlaceKind> kind) {
    return kind.isPresent() && isAreaWord(kind.get().word());
  }
}
