package org.skirmish.event.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Side;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

/** Adds up the dead of all sides and of the civilians. */
public final class FatalityCount {

  private FatalityCount() {}

  /**
   * @param dead what the box says of all the dead; what its parts add up to goes before it where
   *     they are more
   */
  public static Fatalities of(List<Side> sides, Toll civilians, Optional<Fatalities> dead) {
    Fatalities sum = of(sides, civilians);
    boolean whole =
        dead.isPresent()
            && (sum.best().isEmpty() && sum.low().orElse(0) <= dead.get().low().orElse(0));
    return whole ? dead.get() : sum;
  }

  /** The dead of the sides and of the civilians added up. */
  public static Fatalities of(List<Side> sides, Toll civilians) {
    boolean bounded = true;
    List<Range> known = new ArrayList<>();
    for (Side side : sides) {
      Optional<Range> killed = side.toll().get(Harm.KILLED);
      bounded &= killed.isPresent();
      if (killed.isPresent()) {
        known.add(killed.get());
      }
    }
    Optional<Range> killed = civilians.get(Harm.KILLED);
    if (killed.isPresent()) {
      known.add(killed.get());
    }
    if (known.isEmpty()) {
      return Fatalities.UNKNOWN;
    }
    int low = 0;
    int high = 0;
    for (Range range : known) {
      low += range.low().orElse(0);
      high += range.high().orElse(0);
      bounded &= range.high().isPresent();
    }
    if (!bounded) {
      return new Fatalities(OptionalInt.empty(), OptionalInt.of(low), OptionalInt.empty());
    }
    return new Fatalities(OptionalInt.of(low), OptionalInt.of(low), OptionalInt.of(high));
  }

  /**
   * The dead of a row whose figures could not be given to their sides.
   *
   * @param unassigned those figures
   * @param all whether they are the figures of all sides
   */
  public static Optional<Fatalities> ofUnassigned(Toll unassigned, boolean all, Toll civilians) {
    Optional<Range> row = unassigned.get(Harm.KILLED);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Optional<Range> others = civilians.get(Harm.KILLED);
    Range dead = others.isPresent() ? row.get().plus(others.get()) : row.get();
    boolean closed = all && dead.low().isPresent() && dead.high().isPresent();
    return Optional.of(
        closed
            ? new Fatalities(dead.low(), dead.low(), dead.high())
            : new Fatalities(OptionalInt.empty(), dead.low(), OptionalInt.empty()));
  }
}
