package org.skirmish.coding.place;

import java.util.List;
import java.util.Optional;
import org.skirmish.coding.place.JointChoice.Weighed;
import org.skirmish.world.Country;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.Place;

/** The best of the places of a country that may be meant, and the one that rivals it. */
final class BestPlace {

  /** Places nearer than this are one, in kilometres. */
  private static final double SAME_PLACE = 25;

  private static final double BESIDE_DIVISION = 80;

  private static final double OF_DISTRICT = 60;

  private static final double FOR_POPULATION = 20;

  private final Atlas atlas;
  private final NamedSeats seats;

  BestPlace(Atlas atlas, NamedSeats seats) {
    this.atlas = atlas;
    this.seats = seats;
  }

  /** The best; for a district the town of its name. */
  Optional<Weighed> of(List<Weighed> ranked) {
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    Weighed best = ranked.get(0);
    if (!best.place().kind().isArea() || best.place().kind() == Place.Kind.ADM1) {
      return Optional.of(best);
    }
    Weighed town = null;
    double least = Double.MAX_VALUE;
    for (Weighed other : ranked) {
      double away = distance(other.place(), best.place());
      boolean inside =
          other.place().kind().isTown()
              && other.place().admin1().equals(best.place().admin1())
              && other.candidate().likeness() > best.candidate().likeness() - 0.06
              && (other.place().admin2().equals(best.place().admin2()) || away < OF_DISTRICT);
      double cost = away - FOR_POPULATION * Math.log10(1.0 + other.place().population());
      if (inside && cost < least) {
        town = other;
        least = cost;
      }
    }
    boolean seat = town != null && NamedSeats.isKnownTown(town.candidate());
    Weighed ofDivision = seats.ofDivision(best);
    return Optional.of(seat || town != null && ofDivision == best ? town : ofDivision);
  }

  private static double distance(Place a, Place b) {
    return a.kilometresTo(b.latitude(), b.longitude());
  }

  /** Whether a place lies in the division that the text names, or hardly outside of it. */
  boolean isWhereSaid(Place place, String admin1, Country country) {
    if (admin1.isEmpty() || place.admin1().isEmpty() || place.admin1().equals(admin1)) {
      return true;
    }
    Optional<Place> division = atlas.division(country, admin1);
    return division.isPresent() && distance(place, division.get()) < BESIDE_DIVISION;
  }

  /** The best of the others that is another place and lies where the text says. */
  static Optional<Weighed> rival(Weighed best, List<Weighed> ranked, String admin1) {
    for (Weighed other : ranked) {
      Place there = other.place();
      boolean around = there.kind().isArea() && there.admin1().equals(best.place().admin1());
      boolean outside =
          !admin1.isEmpty()
              && best.place().admin1().equals(admin1)
              && !there.admin1().equals(admin1);
      if (!around && !outside && distance(there, best.place()) > SAME_PLACE) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }
}
