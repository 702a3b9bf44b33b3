package org.skirmish.event.episode;

import java.util.List;
import java.util.Optional;
import org.skirmish.event.day.FigureScope;
import org.skirmish.event.day.OtherWeekday;
import org.skirmish.event.day.Told;
import org.skirmish.event.day.When;
import org.skirmish.event.story.Losses;

/** Finds the sentences with which a text reminds its readers of other dead. */
final class LookingBack {

  private final Optional<When> main;
  private final OtherWeekday weekdays;

  LookingBack(Optional<When> main, List<Told> told) {
    this.main = main;
    this.weekdays = OtherWeekday.of(told);
  }

  /** The dead of another attack, or of a day before the event. */
  boolean is(Told told) {
    boolean before =
        told.when().isPresent()
            && main.isPresent()
            && told.when().get().isExact()
            && told.when().get().end().isBefore(main.get().start());
    return told.paragraph() > 0
        && Losses.tells(told)
        && (before || weekdays.opens(told) || FigureScope.isOfOther(told));
  }
}
