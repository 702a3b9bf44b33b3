package org.skirmish.world;

/** Distances over a sphere of the earth's mean radius: quick, and good to half a percent. */
public final class Sphere {

  /** The mean radius of the earth by the International Union of Geodesy and Geophysics. */
  private static final double RADIUS = 6371.0088;

  static final double KILOMETRES_A_DEGREE = Math.toRadians(1) * RADIUS;

  private Sphere() {}

  /** By the haversine formula, in kilometres. */
  public static double kilometres(
      double latitude1, double longitude1, double latitude2, double longitude2) {
    double north = Math.sin(Math.toRadians(latitude2 - latitude1) / 2);
    double east = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
    double h =
        north * north
            + Math.cos(Math.toRadians(latitude1))
                * Math.cos(Math.toRadians(latitude2))
                * east
                * east;
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** How much shorter a degree of longitude is than one of latitude, never quite nothing. */
  static double narrowing(double latitude) {
    return Math.max(0.01, Math.cos(Math.toRadians(latitude)));
  }
}
