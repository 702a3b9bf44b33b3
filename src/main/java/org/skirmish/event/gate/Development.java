package org.skirmish.event.gate;

import java.util.List;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.noun.Participant;

/** What armed people do without a blow and belongs into a table of events all the same. */
final class Development {

  private Development() {}

  /** Whether the main clause tells of it. */
  static boolean isTold(Statement statement) {
    for (EventMention mention : statement.mentions()) {
      boolean real = mention.status() == Status.ASSERTED || mention.status() == Status.CLAIMED;
      boolean kind =
          switch (mention.eventClass()) {
            case AGREE, INTERCEPT, SURRENDER, CEDE -> true;
            default -> false;
          };
      boolean armed =
          mention.eventClass() == EventClass.AGREE
              ? isArmed(statement.named())
              : isArmed(mention.agents());
      if (real && kind && armed && statement.topic().isForeground(mention)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArmed(List<Participant> participants) {
    for (Participant one : participants) {
      if (one.kind().isArmed() && one.kind() != PersonKind.GOVERNMENT) {
        return true;
      }
    }
    return false;
  }
}
