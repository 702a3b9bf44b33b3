package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.world.Country;
import org.skirmish.world.name.Words;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;

/** What stands for a place that nobody knows: the seat of a district that is named around it. */
final class NamedSeats {

  private static final double NEARLY = 0.9;
  private static final double HARDLY_ALIKE = 0.75;
  private static final double HELD = 0.2;
  private static final int TOWN = 1_000;

  /** A seat stands for what lies so near, in kilometres. */
  private static final double NEAR = 25;

  /** Of a district so much must lie near its seat. */
  private static final double MOST_OF_DISTRICT = 0.4;

  /** Of a first-level division so much must. */
  private static final double MOST_OF_REGION = 0.5;

  private final Atlas atlas;

  NamedSeats(Atlas atlas) {
    this.atlas = atlas;
  }

  /** The seat of the smallest division that is named around the place. */
  Optional<Candidate> of(
      PlaceQuestion question, JointChoice choice, Country country, DivisionChoice division) {
    List<Holder> holders = new ArrayList<>(question.holders());
    holders.sort(Comparator.comparingInt(NamedSeats::level));
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (Holder holder : holders) {
      if (!once.add(Words.key(holder.name()))) {
        twice.add(Words.key(holder.name()));
      }
    }
    String written = division.written().map(Words::key).orElse("");
    for (Holder holder : holders) {
      String key = Words.key(holder.name());
      boolean first = holder.kind().map(PlaceKind::level).orElse(5) == PlaceKind.FIRST_LEVEL;
      if (key.equals(written) && !twice.contains(key) && first) {
        continue;
      }
      Optional<Candidate> seat = seatOf(holder, choice, country, division.admin1().orElse(""));
      if (seat.isPresent()) {
        return seat.filter(
            found ->
                stands(found.place(), holder, choice) && isHeld(found.place(), holders, choice));
      }
    }
    return Optional.empty();
  }

  private static int level(Holder holder) {
    return holder.kind().map(PlaceKind::level).orElse(PlaceKind.THIRD_LEVEL);
  }

  private Optional<Candidate> seatOf(
      Holder holder, JointChoice choice, Country country, String admin1) {
    Candidate area = null;
    for (Candidate c : choice.of(holder)) {
      boolean small = c.place().kind().isArea() && c.place().kind() != Place.Kind.ADM1;
      if (small && c.likeness() > HARDLY_ALIKE && isInside(c.place(), country, admin1)) {
        area = better(area, c, holder, choice);
      }
    }
    Candidate town = null;
    for (Candidate c : atlas.find(holder.name())) {
      boolean named = c.place().kind().isTown() && c.likeness() > NEARLY;
      if (named && isInside(c.place(), country, admin1)) {
        town = better(town, c, holder, choice);
      }
    }
    int level = holder.kind().map(PlaceKind::level).orElse(0);
    boolean third = level == PlaceKind.THIRD_LEVEL || level == PlaceKind.FIRST_LEVEL - 1;
    boolean large = town != null && town.place().population() >= TOWN && holder.kind().isEmpty();
    boolean seat =
        town != null && (holder.how() == Holder.How.CODED || area != null || third || large);
    return Optional.ofNullable(seat ? town : area);
  }

  /** Whether a place that nobody knows is likely to lie near the seat of its district. */
  private boolean stands(Place seat, Holder holder, JointChoice choice) {
    for (Candidate c : choice.of(holder)) {
      Place area = c.place();
      boolean district =
          area.kind() == Place.Kind.ADM2
              && c.likeness() > NEARLY
              && area.country().equals(seat.country())
              && area.admin1().equals(seat.admin1());
      if (district) {
        return isMost(area.country(), area.admin1(), area.admin2(), seat, MOST_OF_DISTRICT);
      }
    }
    return !isSeat(seat)
        || seat.admin2().isEmpty()
        || isMost(seat.country(), seat.admin1(), seat.admin2(), seat, MOST_OF_DISTRICT);
  }

  /** Whether a seat lies in or near all districts that are named and known. */
  private boolean isHeld(Place seat, List<Holder> holders, JointChoice choice) {
    if (atlas.packs().isEmpty()) {
      return true;
    }
    for (Holder holder : holders) {
      boolean known = false;
      boolean held = false;
      for (Candidate c : choice.of(holder)) {
        boolean district =
            c.place().kind() == Place.Kind.ADM2
                && c.likeness() > NEARLY
                && isInside(c.place(), seat.country(), seat.admin1());
        known |= district;
        held |= district && Holding.held(seat, List.of(c)) >= HELD;
      }
      if (known && !held) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the seat of a first-level division may stand for a place that nobody knows. Without
   * packs, which know villages, most places are such, and a rough point is all there is.
   */
  boolean standsForRegion(Country country, String admin1, Place seat) {
    return isMost(country, admin1, "", seat, MOST_OF_REGION);
  }

  private boolean isMost(Country country, String admin1, String admin2, Place seat, double most) {
    return atlas.packs().isEmpty()
        || atlas.shareNear(country, admin1, admin2, seat, NEAR).orElse(1) >= most;
  }

  /** The seat of a second-level division of which no town has the name. */
  JointChoice.Weighed ofDivision(JointChoice.Weighed division) {
    Place area = division.place();
    Candidate c = division.candidate();
    Optional<Place> seat = atlas.seat2(area.country(), area.admin1(), area.admin2());
    return area.kind() == Place.Kind.ADM2 && seat.filter(NamedSeats::isSeat).isPresent()
        ? new JointChoice.Weighed(new Candidate(c.likeness(), c.as(), seat.get()), division.score())
        : division;
  }

  /** Whether it is a town that may be meant, in a whole country, by a name spelt nearly so. */
  static boolean isKnownTown(Candidate town) {
    return town.place().kind().compareTo(Place.Kind.SEAT3) <= 0
        || town.place().kind() == Place.Kind.TOWN && town.place().population() >= TOWN;
  }

  private static boolean isSeat(Place town) {
    return town.kind().compareTo(Place.Kind.SEAT2) <= 0;
  }

  private static boolean isInside(Place place, Country country, String admin1) {
    return place.country().equals(country) && (admin1.isEmpty() || place.admin1().equals(admin1));
  }

  /** The one that the other names around the place hold, or else the larger. */
  private static Candidate better(Candidate a, Candidate b, Holder of, JointChoice choice) {
    if (a == null || b.likeness() > a.likeness()) {
      return b;
    }
    if (b.likeness() < a.likeness()) {
      return a;
    }
    double more = choice.holders().held(b.place(), of) - choice.holders().held(a.place(), of);
    boolean larger = b.place().population() > a.place().population();
    return more > HELD || more > -HELD && larger ? b : a;
  }
}
