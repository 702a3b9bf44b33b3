package org.skirmish.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the one place that a name means among all that bear it: by the country, by the areas and
 * towns named beside it, by what lies near, and at last by which is much the largest. Where none
 * stands out it finds none, for a wrong point on a map does harm.
 */
public final class PlaceFinder {

  /** One place counts for another if it is this many times as large. */
  private static final int MUCH_LARGER = 4;

  /** The same in the whole world, where nothing but the name is known. */
  private static final int FAR_LARGER = 8;

  private static final int WORLD_KNOWN = 100_000;

  /** Two entries so many kilometres apart are one place. */
  private static final double SAME_PLACE = 15;

  /** A town within so many kilometres of a named one is meant beside it. */
  private static final double BESIDE = 75;

  /** Inhabitants that a place is taken for where GeoNames knows no number. */
  private static final int UNKNOWN_SIZE = 400;

  private static final int[] SIZE_BY_RANK = {0, 2_000, 20_000, 150_000, 1_000_000};

  /** How a place was found. */
  public enum How {
    /** By its name. */
    NAMED,
    /** By a name that is spelt much like it. */
    SPELT_ALIKE,
    /** Not: several bear the name and none stands out. */
    AMBIGUOUS,
    /** Not: none bears the name. */
    UNKNOWN
  }

  /**
   * What was found.
   *
   * @param place there exactly when one was
   */
  public record Answer(Optional<GeoPlace> place, How how) {}

  /**
   * What an article tells of a place.
   *
   * @param name its name
   * @param country its country, if that is known
   * @param around the areas and places named with it, from small to large
   * @param near a place that is not far, if one is known
   */
  public record Query(
      String name, Optional<Country> country, List<String> around, Optional<GeoPlace> near) {}

  private final Gazetteer gazetteer;

  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  public Answer find(Query query) {
    List<GeoPlace> own = inCountry(gazetteer.ownNamed(query.name()), query.country());
    if (!own.isEmpty()) {
      return choose(own, query, How.NAMED);
    }
    if (PlaceNames.isCommon(query.name())) {
      return new Answer(Optional.empty(), How.UNKNOWN);
    }
    if (query.country().isEmpty()) {
      return inWorld(query);
    }
    for (String name : PlaceNames.variants(query.name())) {
      List<GeoPlace> named = gazetteer.named(name, query.country().get());
      if (!named.isEmpty()) {
        return choose(named, query, How.NAMED);
      }
    }
    List<GeoPlace> similar = gazetteer.similar(query.name(), query.country().get());
    return similar.isEmpty()
        ? new Answer(Optional.empty(), How.UNKNOWN)
        : alike(choose(similar, query, How.SPELT_ALIKE));
  }

  /**
   * Finds a place that is named without its country by the home countries of those who fought
   * there: the one of its name that stands out in one of them, unless the world has one much
   * larger.
   */
  public Answer findAtHome(Query query, List<Country> homes) {
    if (PlaceNames.isCommon(query.name())) {
      return new Answer(Optional.empty(), How.UNKNOWN);
    }
    List<GeoPlace> here = new ArrayList<>();
    List<GeoPlace> elsewhere = new ArrayList<>();
    for (String name : PlaceNames.variants(query.name())) {
      for (Country country : gazetteer.countriesOf(name)) {
        (homes.contains(country) ? here : elsewhere).addAll(gazetteer.named(name, country));
      }
    }
    if (here.isEmpty()) {
      return new Answer(Optional.empty(), How.UNKNOWN);
    }
    Answer answer = choose(here, query, How.NAMED);
    if (answer.place().isEmpty()) {
      return answer;
    }
    for (GeoPlace other : elsewhere) {
      if (size(other) >= (long) MUCH_LARGER * size(answer.place().get())) {
        return new Answer(Optional.empty(), How.AMBIGUOUS);
      }
    }
    return answer;
  }

  /** A spelling leads to one place or to none: two that are alike say nothing. */
  private static Answer alike(Answer answer) {
    return answer.place().isPresent() ? answer : new Answer(Optional.empty(), How.UNKNOWN);
  }

  private static List<GeoPlace> inCountry(List<GeoPlace> places, Optional<Country> country) {
    if (country.isEmpty()) {
      return places;
    }
    List<GeoPlace> inside = new ArrayList<>();
    for (GeoPlace place : places) {
      if (place.country().equals(country.get())) {
        inside.add(place);
      }
    }
    return inside;
  }

  private Answer inWorld(Query query) {
    List<GeoPlace> all = new ArrayList<>();
    for (Country country : gazetteer.countriesOf(query.name())) {
      all.addAll(gazetteer.named(query.name(), country));
    }
    List<GeoPlace> meant = narrowed(all, query);
    if (meant.isEmpty()) {
      return new Answer(Optional.empty(), How.UNKNOWN);
    }
    GeoPlace largest = largest(meant);
    boolean told = meant.size() < all.size();
    boolean known = told || size(largest) >= WORLD_KNOWN;
    return known && standsOut(largest, meant, FAR_LARGER)
        ? new Answer(Optional.of(largest), How.NAMED)
        : new Answer(Optional.empty(), How.AMBIGUOUS);
  }

  private Answer choose(List<GeoPlace> places, Query query, How how) {
    List<GeoPlace> meant = narrowed(places, query);
    GeoPlace largest = largest(meant);
    int times = how == How.SPELT_ALIKE ? Integer.MAX_VALUE : MUCH_LARGER;
    return standsOut(largest, meant, times)
        ? new Answer(Optional.of(largest), how)
        : new Answer(Optional.empty(), How.AMBIGUOUS);
  }

  /** Those in the areas that are named, or else beside the places that are; or else all. */
  private List<GeoPlace> narrowed(List<GeoPlace> places, Query query) {
    if (places.size() < 2) {
      return places;
    }
    Set<String> areas = new HashSet<>();
    for (String name : query.around()) {
      areas.add(PlaceNames.core(name));
    }
    List<GeoPlace> inside = new ArrayList<>();
    for (GeoPlace place : places) {
      if (isIn(place.admin2(), areas) || isIn(place.admin1(), areas)) {
        inside.add(place);
      }
    }
    if (!inside.isEmpty()) {
      return inside;
    }
    List<GeoPlace> beside = new ArrayList<>();
    for (GeoPlace place : places) {
      if (isBeside(place, query)) {
        beside.add(place);
      }
    }
    return beside.isEmpty() ? places : beside;
  }

  private static boolean isIn(Optional<String> division, Set<String> areas) {
    return division.isPresent() && areas.contains(PlaceNames.core(division.get()));
  }

  private boolean isBeside(GeoPlace place, Query query) {
    if (query.near().isPresent() && distance(place, query.near().get()) <= BESIDE) {
      return true;
    }
    for (String name : query.around()) {
      for (GeoPlace other : gazetteer.named(name, place.country())) {
        if (distance(place, other) <= BESIDE) {
          return true;
        }
      }
    }
    return false;
  }

  private static double distance(GeoPlace a, GeoPlace b) {
    return a.kilometresTo(b.latitude(), b.longitude());
  }

  /** The largest; of equals the one that stands first. */
  private static GeoPlace largest(List<GeoPlace> places) {
    GeoPlace largest = places.get(0);
    for (GeoPlace place : places) {
      if (size(place) > size(largest)) {
        largest = place;
      }
    }
    return largest;
  }

  private static boolean standsOut(GeoPlace largest, List<GeoPlace> places, int times) {
    for (GeoPlace other : places) {
      if (distance(largest, other) > SAME_PLACE && size(largest) < (long) times * size(other)) {
        return false;
      }
    }
    return true;
  }

  private static int size(GeoPlace place) {
    int people = place.population() == 0 ? UNKNOWN_SIZE : place.population();
    return Math.max(people, SIZE_BY_RANK[place.rank()]);
  }
}
