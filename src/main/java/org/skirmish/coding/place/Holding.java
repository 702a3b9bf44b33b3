package org.skirmish.coding.place;

import java.util.List;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;

/** How surely one place lies in another or beside it, from 0 to 1. */
final class Holding {

  private static final double HELD_BY_FIRST = 250;
  private static final double HELD_BY_OTHER = 60;
  private static final double BESIDE = 50;
  private static final double BY_TOWN = 0.6;
  private static final double BY_DISTANCE = 0.8;

  private Holding() {}

  static double held(Place place, List<Candidate> holders) {
    double most = 0;
    for (Candidate holder : holders) {
      if (holder.place().country().equals(place.country())) {
        double by = holds(holder.place(), place) * holder.likeness() * holder.likeness();
        most = Math.max(most, holder.place().kind().isArea() ? by : BY_TOWN * by);
      }
    }
    return most;
  }

  /** How surely a division or a town holds a place: 1 by their codes, less by their distance. */
  private static double holds(Place holder, Place place) {
    if (holder.kind().isArea() && holder != place) {
      if (holder.kind() == Place.Kind.ADM1) {
        if (!holder.admin1().isEmpty() && !place.admin1().isEmpty()) {
          return holder.admin1().equals(place.admin1()) ? 1 : 0;
        }
      } else if (holder.kind() != Place.Kind.ADM3
          && !holder.admin2().isEmpty()
          && holder.admin1().equals(place.admin1())
          && holder.admin2().equals(place.admin2())) {
        return 1;
      }
    }
    double reach = holder.kind() == Place.Kind.ADM1 ? HELD_BY_FIRST : HELD_BY_OTHER;
    double away = holder.kilometresTo(place.latitude(), place.longitude()) / reach;
    return BY_DISTANCE * Math.exp(-away * away);
  }

  static double nearest(Place place, List<Candidate> others) {
    double best = 0;
    for (Candidate other : others) {
      Place there = other.place();
      if (there != place && there.country().equals(place.country())) {
        best =
            Math.max(
                best, Math.exp(-place.kilometresTo(there.latitude(), there.longitude()) / BESIDE));
      }
    }
    return best;
  }
}
