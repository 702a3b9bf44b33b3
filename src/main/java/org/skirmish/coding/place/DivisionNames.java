package org.skirmish.coding.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.source.WordSets;
import org.skirmish.world.Country;
import org.skirmish.world.name.Words;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.CodedDivisions;
import org.skirmish.world.place.Place;
import org.skirmish.world.place.spelling.NameKeys;

/** How coders call a first-level division: as the text has it where the gazetteer knows that. */
final class DivisionNames {

  private static final double ALIKE = 0.55;
  private static final double SAME = 0.96;

  private static final Set<String> KINDS =
      WordSets.of(DivisionNames.class, "place-words.csv").get("division-kind");

  private final Atlas atlas;

  DivisionNames(Atlas atlas) {
    this.atlas = atlas;
  }

  /**
   * @param admin1 GeoNames' code
   * @param written the name in the text, where it has one
   */
  Optional<String> name(Country country, String admin1, Optional<String> written) {
    Optional<String> division = atlas.divisionName(country, admin1);
    if (division.isEmpty()) {
      return written;
    }
    String own = division.get();
    if (written.isPresent() && CodedDivisions.parts(country, own).contains(written.get())) {
      return written;
    }
    Optional<String> coded = CodedDivisions.name(country, own);
    if (coded.isPresent()) {
      return coded;
    }
    if (written.isPresent() && isOf(written.get(), own, country, admin1)) {
      return Optional.of(withoutKind(written.get()));
    }
    return Optional.of(withoutKind(own));
  }

  /** "Gao Region" and "State of Gao" without what they are. */
  private static String withoutKind(String name) {
    String[] words = name.split(" ");
    int from =
        words.length > 2 && KINDS.contains(Words.fold(words[0])) && words[1].equals("of") ? 2 : 0;
    int to = words.length;
    while (to > from + 1 && KINDS.contains(Words.fold(words[to - 1]))) {
      to--;
    }
    return String.join(" ", List.of(words).subList(from, to));
  }

  private boolean isOf(String written, String own, Country country, String admin1) {
    if (NameKeys.likeness(NameKeys.bare(written), NameKeys.bare(own)) <= ALIKE) {
      return false;
    }
    for (Candidate c : atlas.find(written)) {
      Place place = c.place();
      if (c.likeness() > SAME && place.country().equals(country) && place.admin1().equals(admin1)) {
        return true;
      }
    }
    return false;
  }
}
