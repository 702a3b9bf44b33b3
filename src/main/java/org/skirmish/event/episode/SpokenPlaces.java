package org.skirmish.event.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.day.Told;
import org.skirmish.event.place.NamedPlace;

/**
 * Remembers of which place the text has spoken. Where a sentence puts its deed takes time to find
 * and is seldom asked for, so sentences are only looked at, from the last one back, when it is.
 */
final class SpokenPlaces {

  private final Whereabouts whereabouts;

  /** Those that were read since somebody last asked. */
  private final List<Told> read = new ArrayList<>();

  private Optional<SpokenPlace> last = Optional.empty();

  SpokenPlaces(Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
  }

  /** Forgets all: a new section speaks of other places. */
  void forget() {
    read.clear();
    last = Optional.empty();
  }

  void add(Told told) {
    read.add(told);
  }

  /** The last place that was spoken of. */
  Optional<SpokenPlace> last() {
    for (int i = read.size() - 1; i >= 0; i--) {
      Optional<SpokenPlace> spoken = of(read.get(i));
      if (spoken.isPresent()) {
        last = spoken;
        break;
      }
    }
    read.clear();
    return last;
  }

  private Optional<SpokenPlace> of(Told told) {
    Optional<NamedPlace> place = whereabouts.placeOf(told);
    if (place.isPresent()) {
      return Optional.of(new SpokenPlace(place, whereabouts.isMain(place.get())));
    }
    return whereabouts.atMainPlace(told)
        ? Optional.of(new SpokenPlace(Optional.empty(), true))
        : Optional.empty();
  }
}
