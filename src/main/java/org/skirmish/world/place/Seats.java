package org.skirmish.world.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks for the town from which an area is governed. */
final class Seats {

  private Seats() {}

  /**
   * Of the towns of an area the capital, or else the seat of a first-level division, or else the
   * largest; of equals the seat of a lower division, and of the first index.
   */
  static Optional<Place> best(List<PlaceIndex> indexes, Function<PlaceIndex, Runs.Span> area) {
    PlaceIndex of = null;
    int best = 0;
    long rank = -1;
    for (PlaceIndex index : indexes) {
      Runs.Span span = area.apply(index);
      for (int i = span.from(); i < span.to(); i++) {
        Place.Kind kind = index.kind(i);
        if (kind.compareTo(Place.Kind.TOWN) <= 0) {
          long own = rank(kind, index.population(i));
          if (own > rank) {
            rank = own;
            of = index;
            best = i;
          }
        }
      }
    }
    return of == null ? Optional.empty() : Optional.of(of.place(best));
  }

  private static long rank(Place.Kind kind, int population) {
    long first = kind == Place.Kind.CAPITAL ? 2 : kind == Place.Kind.SEAT1 ? 1 : 0;
    long last = Place.Kind.TOWN.ordinal() - kind.ordinal();
    return (first << 32 | population) << 8 | last;
  }
}
