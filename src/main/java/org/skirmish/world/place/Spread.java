package org.skirmish.world.place;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** How the towns and villages of an area lie around a point. */
final class Spread {

  /** Of fewer towns nobody can tell how wide an area is. */
  private static final int FEWEST = 5;

  private Spread() {}

  /**
   * The share of an area's towns and villages that lie near a point, by the index that knows most
   * of them; empty where it knows but a few.
   *
   * @param kilometres how near
   */
  static OptionalDouble near(
      List<PlaceIndex> indexes,
      Function<PlaceIndex, Runs.Span> area,
      Place point,
      double kilometres) {
    int most = 0;
    int near = 0;
    for (PlaceIndex index : indexes) {
      Runs.Span span = area.apply(index);
      int towns = 0;
      int around = 0;
      for (int i = span.from(); i < span.to(); i++) {
        if (index.kind(i).compareTo(Place.Kind.TOWN) <= 0) {
          towns++;
          Place town = index.place(i);
          if (town.kilometresTo(point.latitude(), point.longitude()) <= kilometres) {
            around++;
          }
        }
      }
      if (towns > most) {
        most = towns;
        near = around;
      }
    }
    return most < FEWEST ? OptionalDouble.empty() : OptionalDouble.of((double) near / most);
  }
}
