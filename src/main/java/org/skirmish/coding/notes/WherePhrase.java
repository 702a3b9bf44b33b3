package org.skirmish.coding.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.WordLists;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.world.Country;
import org.skirmish.world.name.Words;

/**
 * Where an event was: "near Mondou (Mopti, Mali)", "in the North Sea". The country stands once.
 *
 * @param preposition "in", "at", "on" or "near"; empty where no place is known
 * @param name the place with its areas in brackets; empty where none is known
 * @param isNamed whether there is more than a country
 */
record WherePhrase(String preposition, String name, boolean isNamed) {

  static WherePhrase of(EventPlace place, CodedPlace coded) {
    List<String> around = areas(place, coded);
    if (place.location().isEmpty()) {
      return around.isEmpty()
          ? new WherePhrase("", "", false)
          : new WherePhrase("in", inSentence(around), false);
    }
    String location = place.location().get();
    String last = NoteWords.lastWord(location);
    String first = location.indexOf(' ') < 0 ? "" : location.substring(0, location.indexOf(' '));
    boolean the = NoteWords.isIn("places-the", last) && !startsWithThe(location);
    String preposition = "in";
    if (place.nearness() == Nearness.NEAR) {
      preposition = "near";
    } else if (NoteWords.isIn("places-on", last) || NoteWords.isIn("abbreviated", first)) {
      preposition = "on";
    } else if (NoteWords.isIn("places-at", last)) {
      preposition = "at";
    }
    String bracket = around.isEmpty() ? "" : " (" + String.join(", ", around) + ")";
    return new WherePhrase(preposition, (the ? "the " : "") + location + bracket, true);
  }

  /** As it ends a clause: " near Mondou (Mali)". */
  String ending() {
    return name.isEmpty() ? "" : " " + preposition + " " + name;
  }

  private static List<String> areas(EventPlace place, CodedPlace coded) {
    Optional<String> country = coded.country().map(Country::name);
    List<String> areas = new ArrayList<>();
    for (String area : place.within()) {
      boolean told =
          country.isPresent() && isOf(area, coded.country().get())
              || place.location().isPresent() && area.equalsIgnoreCase(place.location().get())
              || areas.contains(area);
      if (!told) {
        areas.add(area);
      }
    }
    boolean located = place.location().isPresent();
    if (country.isPresent() && !(located && isOf(place.location().get(), coded.country().get()))) {
      areas.add(country.get());
    }
    return areas;
  }

  /** Whether it is the country, or what a comma left of its name. */
  private static boolean isOf(String area, Country country) {
    String key = Words.key(area);
    if ((" " + Words.key(country.name()) + " ").contains(" " + key + " ")) {
      return true;
    }
    for (String alias : country.aliases()) {
      if (Words.key(alias).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** "Kidal Region, Mali", "the Philippines". */
  private static String inSentence(List<String> areas) {
    String first = areas.get(0);
    boolean the =
        WordLists.of("with-article").contains(Words.key(first))
            || NoteWords.isIn("places-the", NoteWords.lastWord(first)) && !startsWithThe(first);
    return (the ? "the " : "") + String.join(", ", areas);
  }

  private static boolean startsWithThe(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("the ");
  }
}
