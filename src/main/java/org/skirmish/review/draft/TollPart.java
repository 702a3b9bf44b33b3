package org.skirmish.review.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.coding.CodedSide;
import org.skirmish.event.Fatalities;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.review.ReviewedField;
import org.skirmish.review.Value;

/**
 * Puts the number of dead that a reviewer gives in place of the one that was read. Whose they are
 * he does not say: only where all dead that were read are of one side, of the civilians, or of
 * people on no side, that figure follows.
 */
final class TollPart {

  private static final String RULE = "all of the dead, whose number was corrected by hand";

  private final Sides sides;
  private final Trail trail;
  private Toll civilians;

  TollPart(Sides sides, Toll civilians, Trail trail) {
    this.sides = sides;
    this.civilians = civilians;
    this.trail = trail;
  }

  Toll civilians() {
    return civilians;
  }

  /**
   * The dead of all together.
   *
   * @param number that was given; empty for one that is not known
   * @param before that was read
   */
  Fatalities of(OptionalInt number, OptionalInt before) {
    trail.byHand(ReviewedField.FATALITIES.paths(), new Value.Number(before).text());
    if (before.isPresent()) {
      follow(number, before.getAsInt());
    }
    return number.isPresent() ? new Fatalities(number, number, number) : Fatalities.UNKNOWN;
  }

  private void follow(OptionalInt number, int before) {
    List<Integer> bearing = new ArrayList<>();
    for (int s = 0; s < sides.coded().size(); s++) {
      if (dead(sides.coded().get(s).side().toll()).isPresent()) {
        bearing.add(s);
      }
    }
    boolean ofCivilians = dead(civilians).isPresent();
    boolean ofNobody = dead(sides.unassigned()).isPresent();
    if (bearing.size() + (ofCivilians ? 1 : 0) + (ofNobody ? 1 : 0) != 1) {
      return;
    }
    if (ofCivilians) {
      civilians = changed(civilians, number, before, FieldPath.CIVILIANS);
    } else if (ofNobody) {
      Toll toll = changed(sides.unassigned(), number, before, FieldPath.UNASSIGNED);
      sides.unassigned(toll);
    } else {
      followSide(bearing.get(0), number, before);
    }
  }

  /** Where several actors have figures of their own, nobody says whose is another now. */
  private void followSide(int s, OptionalInt number, int before) {
    CodedSide side = sides.coded().get(s);
    boolean parts =
        side.actors().size() > 1
            && side.actors().stream().anyMatch(one -> dead(one.actor().toll()).isPresent());
    if (!parts) {
      sides.setKilled(s, changed(side.side().toll(), number, before, FieldPath.side(s)));
    }
  }

  private static Optional<Range> dead(Toll toll) {
    return toll.get(Harm.KILLED);
  }

  /** The toll with the new number, if its figure is all that was read. */
  private Toll changed(Toll toll, OptionalInt number, int before, FieldPath whose) {
    Range dead = dead(toll).orElseThrow();
    if (dead.low().orElse(dead.high().orElse(0)) != before) {
      return toll;
    }
    trail.follows(whose.figure(Harm.KILLED), dead.toString(), RULE);
    return number.isPresent()
        ? toll.with(Harm.KILLED, Range.exactly(number.getAsInt()))
        : toll.without(Harm.KILLED);
  }
}
