package org.skirmish.coding.place;

import org.geotools.referencing.GeodeticCalculator;
import org.geotools.referencing.datum.DefaultEllipsoid;
import org.skirmish.mention.place.Offset;
import org.skirmish.world.place.Place;

/**
 * A point on the ellipsoid of WGS 84.
 *
 * @param latitude decimal degrees, −90 to 90
 * @param longitude decimal degrees, −180 to 180
 */
record GeoPoint(double latitude, double longitude) {

  private static final double METRES = 1000;

  /** To five digits, about a metre, as maps have them. */
  private static final double DIGITS = 1e5;

  /** Degrees of half a circle: bearings go from −180 to 180 there. */
  private static final double HALF = 180;

  static GeoPoint of(Place place) {
    return new GeoPoint(place.latitude(), place.longitude());
  }

  /** The point so far from a place in a straight line. */
  static GeoPoint off(Place place, Offset offset) {
    double bearing = offset.bearing();
    GeodeticCalculator geodesy = new GeodeticCalculator(DefaultEllipsoid.WGS84);
    geodesy.setStartingGeographicPoint(place.longitude(), place.latitude());
    geodesy.setDirection(
        bearing > HALF ? bearing - 2 * HALF : bearing, offset.kilometres() * METRES);
    var point = geodesy.getDestinationGeographicPoint();
    return new GeoPoint(rounded(point.getY()), rounded(point.getX()));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * DIGITS) / DIGITS;
  }
}
