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
  private static final int TOWN = 1_000;

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
        return seat;
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
        area = better(area, c);
      }
    }
    Candidate town = null;
    for (Candidate c : atlas.find(holder.name())) {
      boolean named = c.place().kind().isTown() && c.likeness() > NEARLY;
      if (named && isInside(c.place(), country, admin1)) {
        town = better(town, c);
      }
    }
    int level = holder.kind().map(PlaceKind::level).orElse(0);
    boolean third = level == PlaceKind.THIRD_LEVEL || level == PlaceKind.FIRST_LEVEL - 1;
    boolean large = town != null && town.place().population() >= TOWN && holder.kind().isEmpty();
    boolean seat =
        town != null && (holder.how() == Holder.How.CODED || area != null || third || large);
    return Optional.ofNullable(seat ? town : area);
  }

  private static boolean isInside(Place place, Country country, String admin1) {
    return place.country().equals(country) && (admin1.isEmpty() || place.admin1().equals(admin1));
  }

  private static Candidate better(Candidate a, Candidate b) {
    if (a == null || b.likeness() > a.likeness()) {
      return b;
    }
    boolean larger =
        b.likeness() == a.likeness() && b.place().population() > a.place().population();
    return larger ? b : a;
  }
}
