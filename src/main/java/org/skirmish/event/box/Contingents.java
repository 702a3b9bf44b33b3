package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.PartyLine;
import org.skirmish.event.toll.TollItem;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * "Kenya: 20 killed" below AMISOM: a country that the belligerents leave out can only have sent its
 * soldiers to the international mission among them.
 */
final class Contingents {

  private Contingents() {}

  /** The same figures; those of such a country bear the mission's name. */
  static List<TollItem> named(List<TollItem> items, List<List<PartyLine>> sides, World world) {
    Optional<String> mission = mission(sides);
    if (mission.isEmpty()) {
      return items;
    }
    List<TollItem> named = new ArrayList<>(items.size());
    for (TollItem item : items) {
      Optional<Country> country = item.label().flatMap(world.countries()::byName);
      boolean sent = country.isPresent() && !isBelligerent(country.get(), sides);
      named.add(sent ? item.labelled(mission.get()) : item);
    }
    return named;
  }

  /** The name of the one mission; empty where there are none or several. */
  private static Optional<String> mission(List<List<PartyLine>> sides) {
    List<String> missions = new ArrayList<>();
    for (List<PartyLine> side : sides) {
      for (PartyLine party : side) {
        if (party.party().known().filter(one -> isMission(one.type())).isPresent()) {
          missions.add(party.party().known().get().name());
        }
      }
    }
    return missions.size() == 1 ? Optional.of(missions.get(0)) : Optional.empty();
  }

  private static boolean isMission(ActorType type) {
    return type == ActorType.EXTERNAL_FORCES;
  }

  private static boolean isBelligerent(Country country, List<List<PartyLine>> sides) {
    for (List<PartyLine> side : sides) {
      for (PartyLine party : side) {
        boolean known =
            party.party().known().filter(one -> isOf(one.country(), country)).isPresent();
        if (known || party.party().country().filter(country::equals).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOf(Optional<String> iso3, Country country) {
    return iso3.isPresent() && iso3.get().equals(country.iso3());
  }
}
