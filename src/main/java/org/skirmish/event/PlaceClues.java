package org.skirmish.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.world.Country;

/**
 * What a text says of where a named place lies, for whoever looks it up on the map.
 *
 * @param kind what the text calls the place
 * @param second another name of the same place
 * @param holders the names that say where it lies, from small to large
 * @param beside other names of the text that may be places, in its order
 * @param countries how strongly the text speaks for each country: 2 by its name, 1 by its people's,
 *     less where they are only somebody's
 * @param around the country that the text puts the place in by its name: "Kati, Mali"
 */
public record PlaceClues(
    Optional<PlaceKind> kind,
    Optional<String> second,
    List<Holder> holders,
    List<String> beside,
    Map<Country, Double> countries,
    Optional<Country> around) {

  /** Nothing is known. */
  public static final PlaceClues NONE =
      new PlaceClues(
          Optional.empty(), Optional.empty(), List.of(), List.of(), Map.of(), Optional.empty());

  /** As much as a country's name says where it stands for the place of the event. */
  public static final double BY_NAME = 2;

  /** As much as a people's name says. */
  public static final double BY_PEOPLE = 1;

  public PlaceClues {
    holders = List.copyOf(holders);
    beside = List.copyOf(beside);
    countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
  }

  /** Of a text that names countries and no place. */
  public static PlaceClues of(Map<Country, Double> countries) {
    return new PlaceClues(
        Optional.empty(), Optional.empty(), List.of(), List.of(), countries, named(countries));
  }

  /** The country that a text names as where the event was; of several the one named most. */
  public static Optional<Country> named(Map<Country, Double> countries) {
    Country named = null;
    for (Map.Entry<Country, Double> country : countries.entrySet()) {
      boolean more = named == null || country.getValue() > countries.get(named);
      if (country.getValue() >= BY_NAME && more) {
        named = country.getKey();
      }
    }
    return Optional.ofNullable(named);
  }
}
