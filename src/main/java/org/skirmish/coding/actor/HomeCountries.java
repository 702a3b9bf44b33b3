package org.skirmish.coding.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.event.Actor;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Side;
import org.skirmish.world.Countries;
import org.skirmish.world.Country;

/** The home countries of those who fight in an event; found only when somebody asks. */
public record HomeCountries(ActorCoder actors, Countries countries, ConflictEvent event) {

  /** Each country once, in the order of the sides. */
  public List<Country> all() {
    Set<Country> homes = new LinkedHashSet<>();
    for (Side side : event.sides()) {
      for (Actor actor : side.actors()) {
        Optional<String> iso3 =
            actors.code(actor, Optional.empty(), OptionalInt.empty()).actor().iso3();
        Optional<Country> home = iso3.isPresent() ? countries.byIso3(iso3.get()) : Optional.empty();
        if (home.isPresent()) {
          homes.add(home.get());
        }
      }
    }
    return List.copyOf(homes);
  }
}
