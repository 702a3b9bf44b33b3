package org.skirmish.event.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.day.Told;
import org.skirmish.event.day.When;
import org.skirmish.event.story.Deeds;
import org.skirmish.event.story.Losses;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;
import org.skirmish.source.Span;

/** Tells what is of a day behind the main event, though nothing says where it was. */
final class LaterDay {

  private LaterDay() {}

  /** Whether a sentence tells a fight of a later day, or those whom it killed. */
  static boolean tellsFight(Told told, Optional<When> main) {
    return told.when().isPresent()
        && main.isPresent()
        && told.when().get().isExact()
        && told.when().get().start().isAfter(main.get().end())
        && (Deeds.isFight(told) || isWhenForceActed(told));
  }

  /** "Sixty were killed when the army came back on 4 April": they died on that day. */
  private static boolean isWhenForceActed(Told told) {
    List<Span> dates = told.when().orElseThrow().spans();
    if (!Losses.tells(told) || dates.isEmpty()) {
      return false;
    }
    Optional<Span> when = Optional.empty();
    for (Token token : told.phrase().tokens()) {
      if (token.is("when") && token.span().end() <= dates.get(0).start()) {
        when = Optional.of(token.span());
      }
    }
    if (when.isEmpty()) {
      return false;
    }
    int clause = when.get().end();
    List<Participant> forces = new ArrayList<>();
    told.statement().acts().forEach(act -> forces.add(act.agent()));
    for (EventMention mention : told.statement().mentions()) {
      if (mention.span().start() >= clause && mention.agents().isEmpty()) {
        return false; // "the toll rose when a guard died on 4 April"
      }
      forces.addAll(mention.agents());
    }
    int date = dates.get(0).start();
    return forces.stream()
        .anyMatch(
            force ->
                force.kind().isArmed()
                    && force.span().start() >= clause
                    && force.span().end() <= date);
  }
}
