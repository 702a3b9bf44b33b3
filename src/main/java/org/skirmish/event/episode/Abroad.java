package org.skirmish.event.episode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.day.Told;
import org.skirmish.event.place.SentencePlaces;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * Which other countries the sentences of an episode name as land: "in Somalia", "on the Somali
 * coast". Soldiers of a country and its border say nothing of where something happened.
 */
final class Abroad {

  private final World world;
  private final SentencePlaces places;
  private final Set<Country> named = new LinkedHashSet<>();
  private final Set<Country> land = new LinkedHashSet<>();

  private Abroad(World world, SentencePlaces places) {
    this.world = world;
    this.places = places;
  }

  static Abroad of(List<Told> sentences, World world, SentencePlaces places) {
    Abroad abroad = new Abroad(world, places);
    for (Told told : sentences) {
      abroad.read(told);
    }
    return abroad;
  }

  /** The one country whose land the sentences name by its people: "the Somali coast". */
  Optional<Country> land() {
    return land.size() == 1 ? Optional.of(land.iterator().next()) : Optional.empty();
  }

  /** Whether the sentences name a country other than this one. */
  boolean isBeyond(Optional<Country> home) {
    for (Country country : named) {
      if (!home.equals(Optional.of(country))) {
        return true;
      }
    }
    return false;
  }

  private void read(Told told) {
    named.addAll(places.countries(told));
    List<Token> tokens = told.phrase().tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Optional<Country> country = world.countries().byDemonym(tokens.get(i).text());
      String next = tokens.get(i + 1).text().toLowerCase(Locale.ROOT);
      if (country.isPresent() && Lexicon.english().cue("land").contains(next)) {
        named.add(country.get());
        land.add(country.get());
      }
    }
  }
}
