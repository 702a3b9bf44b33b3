package org.skirmish.world.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skirmish.world.place.spelling.NameKeys;

/**
 * Gathers candidates of several indexes so that a place comes once, as the first index has it:
 * places with one id, divisions with one code, and places of one country and name, of the same
 * sort, within three kilometres.
 */
final class SamePlaces {

  private static final double SAME = 3;

  /** A little more than so many kilometres, in degrees of latitude. */
  private static final double SAME_DEGREES = 0.03;

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble(Candidate::likeness)
          .reversed()
          .thenComparing(candidate -> -candidate.place().population())
          .thenComparing(candidate -> candidate.place().id())
          .thenComparing(candidate -> candidate.place().country().iso2())
          .thenComparing(candidate -> candidate.place().name())
          .thenComparing(candidate -> candidate.place().kind())
          .thenComparing(candidate -> candidate.place().latitude())
          .thenComparing(candidate -> candidate.place().longitude());

  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Long, Integer> byId = new HashMap<>();
  private final Map<List<Object>, List<Integer>> byName = new HashMap<>();

  void add(Candidate candidate) {
    Place place = candidate.place();
    List<Integer> namesakes = byName.computeIfAbsent(key(place), key -> new ArrayList<>(1));
    int known = known(place, namesakes);
    if (known < 0) {
      namesakes.add(candidates.size());
      byId.putIfAbsent(place.id(), candidates.size());
      candidates.add(candidate);
    } else if (candidate.likeness() > candidates.get(known).likeness()) {
      Place first = candidates.get(known).place();
      candidates.set(known, new Candidate(candidate.likeness(), candidate.as(), first));
    }
  }

  private int known(Place place, List<Integer> namesakes) {
    Integer same = place.id() == 0 ? null : byId.get(place.id());
    if (same != null) {
      return same;
    }
    for (int namesake : namesakes) {
      Place other = candidates.get(namesake).place();
      if (isDivision(place) || isBeside(place, other)) {
        return namesake;
      }
    }
    return -1;
  }

  /** Most namesakes are told apart by their latitudes, before the distance is worked out. */
  private static boolean isBeside(Place place, Place other) {
    return Math.abs(place.latitude() - other.latitude()) < SAME_DEGREES
        && other.kilometresTo(place.latitude(), place.longitude()) < SAME;
  }

  private static List<Object> key(Place place) {
    return isDivision(place)
        ? List.of(place.country(), place.kind(), place.admin1(), place.admin2())
        : List.of(place.country(), sort(place.kind()), NameKeys.plain(place.name()));
  }

  /** A town is no site of its name beside it, and no division of which it is the seat. */
  private static int sort(Place.Kind kind) {
    return kind.isTown() ? 0 : kind.isArea() ? 1 : 2;
  }

  private static boolean isDivision(Place place) {
    return place.kind() == Place.Kind.ADM1 && !place.admin1().isEmpty()
        || place.kind() == Place.Kind.ADM2 && !place.admin2().isEmpty();
  }

  /** The likeliest first, of equals the largest, then by id. */
  List<Candidate> sorted() {
    candidates.sort(ORDER);
    return candidates;
  }
}
