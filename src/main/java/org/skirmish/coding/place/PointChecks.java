package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.referencing.GeodeticCalculator;
import org.geotools.referencing.datum.DefaultEllipsoid;
import org.skirmish.coding.PlaceDoubt;
import org.skirmish.event.EventPlace;
import org.skirmish.world.Country;
import org.skirmish.world.Gazetteer;
import org.skirmish.world.GeoPlace;
import org.skirmish.world.PlaceFinder;
import org.skirmish.world.PlaceFinder.Query;

/** Compares an article's coordinates with the names that it gives of the place. */
final class PointChecks {

  /** The map of 1:10 million is not exact to more, and armies fight along borders. */
  private static final double BORDER = 2;

  /** Farther from the named place, the point is another place or wrong; kilometres. */
  private static final double FAR = 50;

  /** Below this distance over the sphere the exact one cannot be {@link #FAR}. */
  private static final double SURELY_NEAR = 0.98 * FAR;

  private static final double METRES = 1000;

  private final Gazetteer gazetteer;
  private final PlaceFinder finder;

  PointChecks(Gazetteer gazetteer, PlaceFinder finder) {
    this.gazetteer = gazetteer;
    this.finder = finder;
  }

  /** Whether a point outside of a country is so near that the map cannot tell. */
  boolean isJustBeyond(Country country, double latitude, double longitude) {
    return gazetteer.borders().kilometresToBorder(country, latitude, longitude) <= BORDER;
  }

  /**
   * What is odd about the article's own point.
   *
   * @param actual the country in which the point lies
   */
  List<PlaceDoubt> of(EventPlace place, PlaceText.Told told, Optional<Country> actual) {
    double latitude = place.latitude().getAsDouble();
    double longitude = place.longitude().getAsDouble();
    List<PlaceDoubt> doubts = new ArrayList<>();
    if (latitude == 0 && longitude == 0) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.AT_ZERO,
              "the point is 0, 0 in the Gulf of Guinea, which mostly stands for no point at all"));
      return doubts;
    }
    if (told.country().isPresent() && gazetteer.borders().hasOutline(told.country().get())) {
      againstCountry(told.country().get(), actual, latitude, longitude, doubts);
    }
    Optional<Country> country = told.country().isPresent() ? told.country() : actual;
    if (doubts.isEmpty() && country.isPresent()) {
      againstName(told, country.get(), latitude, longitude, doubts);
    }
    return doubts;
  }

  private void againstCountry(
      Country named,
      Optional<Country> actual,
      double latitude,
      double longitude,
      List<PlaceDoubt> doubts) {
    if (actual.equals(Optional.of(named))) {
      return;
    }
    double off = gazetteer.borders().kilometresToBorder(named, latitude, longitude);
    String where = actual.isPresent() ? "in " + actual.get().name() : "at sea";
    if (off <= BORDER) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.NEAR_BORDER,
              "the point lies "
                  + where
                  + ", "
                  + tenths(off)
                  + " km beyond the border of "
                  + named.name()
                  + ", which the article names"));
    } else if (Math.abs(longitude) <= 90 && isIn(named, longitude, latitude)) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.SWAPPED,
              "the point lies "
                  + where
                  + "; with latitude and longitude swapped it would lie in "
                  + named.name()));
    } else if (isIn(named, -latitude, longitude)
        || isIn(named, latitude, -longitude)
        || isIn(named, -latitude, -longitude)) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.HEMISPHERE,
              "the point lies "
                  + where
                  + "; in another hemisphere it would lie in "
                  + named.name()));
    } else if (actual.isPresent() || off > Gazetteer.TERRITORIAL_SEA) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.OTHER_COUNTRY,
              "the point lies "
                  + where
                  + ", "
                  + Math.round(off)
                  + " km from "
                  + named.name()
                  + ", which the article names"));
    }
  }

  private boolean isIn(Country country, double latitude, double longitude) {
    return gazetteer.borders().countryAt(latitude, longitude).equals(Optional.of(country));
  }

  private void againstName(
      PlaceText.Told told,
      Country country,
      double latitude,
      double longitude,
      List<PlaceDoubt> doubts) {
    if (told.names().isEmpty() || told.precision().filter(p -> p == 3).isPresent()) {
      return;
    }
    List<String> around = told.names().subList(1, told.names().size());
    GeoPlace point =
        new GeoPlace(
            "", country, Optional.empty(), Optional.empty(), latitude, longitude, 0, 0, "");
    Query query = new Query(told.names().get(0), Optional.of(country), around, Optional.of(point));
    PlaceFinder.Answer named = finder.find(query);
    if (named.how() != PlaceFinder.How.NAMED
        || named.place().get().kilometresTo(latitude, longitude) < SURELY_NEAR) {
      return;
    }
    double off = kilometres(named.place().get(), latitude, longitude);
    if (off > FAR) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.FAR_OFF,
              "the point lies "
                  + Math.round(off)
                  + " km from "
                  + named.place().get().name()
                  + ", as "
                  + named.place().get().source()
                  + " has it"));
    }
  }

  /** Over the ellipsoid of WGS 84. */
  private static double kilometres(GeoPlace place, double latitude, double longitude) {
    GeodeticCalculator geodesy = new GeodeticCalculator(DefaultEllipsoid.WGS84);
    geodesy.setStartingGeographicPoint(place.longitude(), place.latitude());
    geodesy.setDestinationGeographicPoint(longitude, latitude);
    return geodesy.getOrthodromicDistance() / METRES;
  }

  private static String tenths(double kilometres) {
    long tenths = Math.round(kilometres * 10);
    return tenths / 10 + "." + tenths % 10;
  }
}
