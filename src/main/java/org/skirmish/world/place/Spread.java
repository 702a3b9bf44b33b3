package org.skirmish.world.place;

import java.util.List;
import java.util.function.Function;
import org.skirmish.world.Sphere;

/** How the settlements of an area lie around a point. */
final class Spread {

  private Spread() {}

  /**
   * The share of an area's settlements that lie near a point, by the first index that has any, as
   * if one more were known that does not: of one or two nothing follows for the others.
   *
   * @param kilometres how near
   * @return from 0 to 1; 0 where no settlement is known
   */
  static double near(
      List<PlaceIndex> indexes,
      Function<PlaceIndex, Runs.Span> area,
      double latitude,
      double longitude,
      double kilometres) {
    for (PlaceIndex index : indexes) {
      Runs.Span span = area.apply(index);
      int[] all = {0, 0};
      for (int i = span.from(); i < span.to(); i++) {
        if (index.kind(i).isTown()) {
          index.point(
              i,
              (y, x) -> {
                all[0]++;
                all[1] += Sphere.kilometres(latitude, longitude, y, x) <= kilometres ? 1 : 0;
              });
        }
      }
      if (all[0] > 0) {
        return (double) all[1] / (all[0] + 1);
      }
    }
    return 0;
  }
}
