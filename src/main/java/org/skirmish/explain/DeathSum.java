package org.skirmish.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Fatalities;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

/**
 * What was added up to an event's fatalities.
 *
 * @param name whose dead these are, as {@link Fields} names them
 * @param dead how many
 */
public record DeathSum(String name, Range dead) {

  /** The numbers that add up to the event's; none where it was read as one number. */
  public static List<DeathSum> of(ConflictEvent event) {
    List<DeathSum> parts = new ArrayList<>();
    for (int s = 0; s < event.sides().size(); s++) {
      add(parts, Field.words(FieldPath.side(s)), event.sides().get(s).toll());
    }
    add(parts, "civilians", event.civilians());
    add(parts, "on no side", event.unassigned());
    if (parts.size() < 2 || !isSum(parts, event.fatalities())) {
      return List.of();
    }
    return parts;
  }

  private static void add(List<DeathSum> parts, String name, Toll toll) {
    Optional<Range> dead = toll.get(Harm.KILLED);
    dead.ifPresent(range -> parts.add(new DeathSum(name, range)));
  }

  private static boolean isSum(List<DeathSum> parts, Fatalities told) {
    Range sum = Range.exactly(0);
    for (DeathSum part : parts) {
      sum = sum.plus(part.dead());
    }
    return sum.low().equals(told.low());
  }
}
