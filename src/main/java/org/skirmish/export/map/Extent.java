package org.skirmish.export.map;

import java.util.Arrays;

/**
 * The box around points in degrees. Where they lie on both sides of the antimeridian and close to
 * it, the box crosses it, and its west is greater than its east (RFC 7946, section 5.2): a box
 * around both halves of Fiji is five degrees wide and not the whole earth. A box of more than a
 * quarter of the earth does not cross it, as programs that do not know such boxes read it better.
 */
final class Extent {

  /** A tenth of a degree each, of which those points are kept that may be an edge. */
  private static final int BINS = 3_600;

  private static final double HALF = 180;

  /** So much of the earth, without a point on it, a box leaves out that crosses. */
  private static final double LEFT_OUT = 270;

  private final double[] first = new double[BINS];
  private final double[] last = new double[BINS];
  private double south = Double.POSITIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;

  Extent() {
    Arrays.fill(first, Double.POSITIVE_INFINITY);
    Arrays.fill(last, Double.NEGATIVE_INFINITY);
  }

  void add(double longitude, double latitude) {
    int bin = (int) Math.floor((longitude + HALF) * BINS / 360);
    int within = Math.max(0, Math.min(BINS - 1, bin));
    first[within] = Math.min(first[within], longitude);
    last[within] = Math.max(last[within], longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }

  boolean isEmpty() {
    return south > north;
  }

  /** West, south, east, north. */
  double[] box() {
    double west = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double crossingWest = 0;
    double crossingEast = 0;
    double widest = 0;
    for (int i = 0; i < BINS; i++) {
      if (first[i] <= last[i]) {
        if (first[i] - east > widest && west <= east) {
          widest = first[i] - east;
          crossingWest = first[i];
          crossingEast = east;
        }
        west = Math.min(west, first[i]);
        east = Math.max(east, last[i]);
      }
    }
    // Without the widest gap, what is left of the earth is the box that crosses.
    return widest >= LEFT_OUT
        ? new double[] {crossingWest, south, crossingEast, north}
        : new double[] {west, south, east, north};
  }
}
