package org.skirmish.export.ucdp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.world.Country;
import org.skirmish.world.name.Table;

/**
 * UCDP's names and Gleditsch and Ward's numbers from {@code ucdp-states.csv}, where they are not
 * those of {@code countries.csv}.
 */
final class UcdpNames {

  private enum Kind {
    TODAY,
    OWN,
    CONTINUED
  }

  /** A country of today, with another number in some years. */
  private record Today(String name, OptionalInt gwno, OptionalInt from, OptionalInt to) {

    OptionalInt numberIn(OptionalInt year) {
      boolean within =
          year.isPresent()
              && from.isPresent()
              && to.isPresent()
              && from.getAsInt() <= year.getAsInt()
              && year.getAsInt() <= to.getAsInt();
      return within ? gwno : OptionalInt.empty();
    }
  }

  private static final class Loaded {
    private static final UcdpNames NAMES = new UcdpNames();
  }

  private final Map<String, Today> today = new HashMap<>();
  private final Map<String, UcdpStates.State> own = new HashMap<>();
  private final Set<String> continued = new HashSet<>();

  private UcdpNames() {
    for (Table.Row row :
        Table.ofResource(
            UcdpNames.class,
            "ucdp-states.csv",
            "kind",
            "state",
            "name",
            "gwno",
            "from_year",
            "to_year")) {
      String state = row.required("state");
      switch (Kind.valueOf(row.required("kind"))) {
        case TODAY ->
            today.put(
                state,
                new Today(
                    row.required("name"),
                    row.number("gwno"),
                    row.number("from_year"),
                    row.number("to_year")));
        case OWN -> own.put(state, new UcdpStates.State(row.required("name"), row.number("gwno")));
        case CONTINUED -> continued.add(state);
      }
    }
  }

  static UcdpNames instance() {
    return Loaded.NAMES;
  }

  /** UCDP's name of a country of today. */
  String name(Country country) {
    Today known = today.get(country.iso3());
    return known == null ? country.name() : known.name();
  }

  /**
   * A country of today as a state of the list.
   *
   * @param year the year of the event, if it is known
   */
  UcdpStates.State state(Country country, OptionalInt year) {
    Today known = today.get(country.iso3());
    OptionalInt other = known == null ? OptionalInt.empty() : known.numberIn(year);
    return new UcdpStates.State(name(country), other.isPresent() ? other : country.gwno());
  }

  /** The state of the past of that name, if the list has it as a state of its own. */
  Optional<UcdpStates.State> ownState(String name) {
    return Optional.ofNullable(own.get(name));
  }

  /** Whether the state of the past of that name is the same state as today's in the list. */
  boolean isContinued(String name) {
    return continued.contains(name);
  }
}
