package org.skirmish.export.ucdp;

import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedSide;
import org.skirmish.event.Fatalities;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.world.ActorType;

/**
 * The dead in UCDP's columns. Each column of a side holds its lowest reliable figure, as {@code
 * best} does, so that the four columns add up to it; {@code deaths_unknown} is what is left of it.
 * UCDP's cells are never empty, because its coders settle on a number; here a figure that the
 * article does not give stays empty, and 0 stands only where it says that nobody died.
 *
 * @param a dead of side A
 * @param b dead of side B
 * @param civilians dead civilians, those among an unarmed side included
 * @param unknown dead whose side is not known
 * @param best the estimate
 * @param low the lowest estimate, at most the best
 * @param high the highest estimate, at least the best
 */
record UcdpDeaths(
    OptionalInt a,
    OptionalInt b,
    OptionalInt civilians,
    OptionalInt unknown,
    OptionalInt best,
    OptionalInt low,
    OptionalInt high) {

  static UcdpDeaths of(CodedEvent event, UcdpDyad dyad) {
    Fatalities all = event.event().fatalities();
    OptionalInt a = killed(dyad.sideA());
    // A table has civilians in a column of their own, whichever side they are, and its 0 is a
    // count, not what is left where nobody gives a figure.
    boolean table = event.event().origin().isTable();
    OptionalInt b = killed(table && dyad.sideB().isEmpty() ? unarmed(event) : dyad.sideB());
    OptionalInt civilians =
        table ? low(event.event().civilians().get(Harm.KILLED)) : civilians(event);
    OptionalInt best = table ? all.best() : best(all);
    if (best.isEmpty()) {
      OptionalInt high = all.high().orElse(0) > 0 ? all.high() : OptionalInt.empty();
      return new UcdpDeaths(
          a, b, civilians, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), high);
    }
    int number = best.getAsInt();
    int told = a.orElse(0) + b.orElse(0) + civilians.orElse(0);
    return new UcdpDeaths(
        a,
        b,
        civilians,
        OptionalInt.of(Math.max(0, number - told)),
        best,
        OptionalInt.of(Math.min(all.low().orElse(number), number)),
        all.high().isPresent()
            ? OptionalInt.of(Math.max(all.high().getAsInt(), number))
            : OptionalInt.empty());
  }

  /**
   * What is known for certain where there is no best figure. A 0 stands for nobody only where the
   * highest figure is 0, too: else it is what remains of "up to five", of a side whose dead are not
   * known, or of a note that tells of no dead, for which ACLED enters 0.
   */
  private static OptionalInt best(Fatalities fatalities) {
    OptionalInt best = fatalities.best().isPresent() ? fatalities.best() : fatalities.low();
    boolean nobody = fatalities.high().equals(OptionalInt.of(0));
    return best.orElse(0) > 0 || nobody ? best : OptionalInt.empty();
  }

  private static OptionalInt killed(Optional<CodedSide> side) {
    return side.isPresent() ? low(side.get().side().toll().get(Harm.KILLED)) : OptionalInt.empty();
  }

  private static OptionalInt low(Optional<Range> killed) {
    boolean told =
        killed.isPresent() && (killed.get().low().orElse(0) > 0 || killed.get().isExact());
    return told ? killed.get().low() : OptionalInt.empty();
  }

  private static Optional<CodedSide> unarmed(CodedEvent event) {
    for (CodedSide side : event.sides()) {
      if (isUnarmed(side)) {
        return Optional.of(side);
      }
    }
    return Optional.empty();
  }

  private static OptionalInt civilians(CodedEvent event) {
    OptionalInt sum = low(event.event().civilians().get(Harm.KILLED));
    for (CodedSide side : event.sides()) {
      OptionalInt killed = isUnarmed(side) ? killed(Optional.of(side)) : OptionalInt.empty();
      if (killed.isPresent()) {
        sum = OptionalInt.of(sum.orElse(0) + killed.getAsInt());
      }
    }
    return sum;
  }

  /** Whether nobody on the side bears arms: civilians and protesters are civilians to UCDP. */
  private static boolean isUnarmed(CodedSide side) {
    for (CodedActor actor : side.actors()) {
      if (actor.type().isEmpty()
          || actor.type().get() != ActorType.CIVILIANS
              && actor.type().get() != ActorType.PROTESTERS) {
        return false;
      }
    }
    return true;
  }
}
