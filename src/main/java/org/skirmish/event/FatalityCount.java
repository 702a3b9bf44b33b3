package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.mention.Harm;
import org.skirmish.mention.Range;

/** Adds up the dead of all sides and of the civilians. */
final class FatalityCount {

  private FatalityCount() {}

  static Fatalities of(List<Side> sides, Toll civilians) {
    List<Optional<Range>> figures = new ArrayList<>();
    sides.forEach(side -> figures.add(side.toll().get(Harm.KILLED)));
    civilians.get(Harm.KILLED).ifPresent(range -> figures.add(Optional.of(range)));
    List<Range> known = figures.stream().flatMap(Optional::stream).toList();
    if (known.isEmpty()) {
      return Fatalities.UNKNOWN;
    }
    boolean all = known.size() == figures.size();
    int low = known.stream().mapToInt(range -> range.low().orElse(0)).sum();
    boolean bounded = all && known.stream().allMatch(range -> range.high().isPresent());
    if (!bounded) {
      return new Fatalities(OptionalInt.empty(), OptionalInt.of(low), OptionalInt.empty());
    }
    int high = known.stream().mapToInt(range -> range.high().getAsInt()).sum();
    return new Fatalities(OptionalInt.of(low), OptionalInt.of(low), OptionalInt.of(high));
  }
}
