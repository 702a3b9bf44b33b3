package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.coding.actor.HomeCountries;
import org.skirmish.event.EventPlace;
import org.skirmish.event.PlaceClues;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.mention.place.PlaceKinds;
import org.skirmish.world.Country;

/** What an article says of where a place lies: the names around it, its main event, its parties. */
final class ArticleClues {

  /** As much as a desk's own country: an article that names one means it. */
  private static final double NAMED = PlaceWeights.of("given");

  private ArticleClues() {}

  static EventPlace of(
      EventPlace place,
      PlaceText text,
      PlaceText.Told told,
      Optional<Country> main,
      HomeCountries homes) {
    List<Holder> holders = new ArrayList<>();
    for (int i = 1; i < told.names().size(); i++) {
      String name = told.names().get(i);
      if (!text.isCountry(name)) {
        holders.add(new Holder(bare(name), PlaceKinds.within(name), Holder.How.COMMA));
      }
    }
    Map<Country, Double> countries = new LinkedHashMap<>();
    if (told.country().isPresent()) {
      countries.put(told.country().get(), NAMED);
    } else {
      main.ifPresent(
          country -> countries.merge(country, PlaceWeights.of("main-country"), Double::sum));
      for (Country home : homes.all()) {
        countries.merge(home, PlaceWeights.of("home"), Double::sum);
      }
    }
    String name = told.names().isEmpty() ? "" : told.names().get(0);
    Optional<PlaceKind> kind = PlaceKinds.within(name);
    boolean countryAlone = text.isCountry(name) && told.names().size() == 1;
    return new EventPlace(
        name.isEmpty() || countryAlone ? Optional.empty() : Optional.of(name),
        place.within(),
        place.latitude(),
        place.longitude(),
        place.nearness(),
        place.besideMain(),
        new PlaceClues(kind, Optional.empty(), holders, List.of(), countries, told.country()),
        place.offset());
  }

  /** "Gao Region" as "Gao", of which its kind is told apart. */
  private static String bare(String name) {
    if (PlaceKinds.within(name).isEmpty()) {
      return name;
    }
    int last = name.lastIndexOf(' ');
    return PlaceKinds.of(name.substring(last + 1)).isPresent()
        ? name.substring(0, last)
        : name.substring(name.indexOf(" of ") + 4);
  }
}
