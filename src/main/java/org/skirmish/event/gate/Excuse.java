package org.skirmish.event.gate;

import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Genre;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.clause.Topic;
import org.skirmish.mention.noun.Participant;

/** Why harm, a blast or an arrest is no deed of a conflict: accidents, verdicts, common crimes. */
final class Excuse {

  private static final Lexicon WORDS = Lexicon.english();

  /** The weight of a word that hardly stands in texts of other sorts. */
  private static final int PLAIN = 3;

  private Excuse() {}

  /** "A bus fell into a ravine, killing nine": nobody drove it there to kill. */
  static boolean isByVehicle(EventMention mention) {
    return !mention.agents().isEmpty()
        && WORDS.cue("public-vehicle").contains(mention.agents().get(0).word());
  }

  /** "A gas blast in a coal mine killed two": plain words of an accident, and no bomb. */
  static boolean isAccident(Statement statement) {
    boolean accident = false;
    for (Topic.Cue cue : statement.topic().cues()) {
      accident |= cue.theme().genre() == Genre.DISASTER && cue.theme().weight() == PLAIN;
    }
    return accident && !namesBomb(statement) && !tellsShooting(statement);
  }

  /** "Two quarry workers were shot dead": where they worked says nothing of an accident. */
  static boolean tellsShooting(Statement statement) {
    for (EventMention mention : statement.mentions()) {
      boolean shot = WORDS.cue("shoots").contains(mention.verb()) && !mention.nominal();
      boolean real = mention.status() == Status.ASSERTED || mention.status() == Status.CLAIMED;
      if (shot && real && mention.patients().stream().anyMatch(one -> one.kind().isSomebody())) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesBomb(Statement statement) {
    for (EventMention mention : statement.mentions()) {
      boolean bomb = WORDS.cue("sure-device").contains(mention.verb());
      if (bomb || mention.eventClass() == EventClass.SUICIDE_BOMB) {
        return true;
      }
    }
    return false;
  }

  /** "Belarus executed two men", "he was hanged": a verdict carried out by a state. */
  static boolean isVerdict(EventMention mention, Statement statement) {
    if (!WORDS.cue("puts-to-death").contains(mention.verb())) {
      return false;
    }
    for (Participant agent : mention.agents()) {
      if (agent.nationality().isPresent() && WORDS.person(agent.word()).isEmpty()) {
        return true;
      }
    }
    for (Topic.Cue cue : statement.topic().cues()) {
      if (cue.theme().genre() == Genre.COURT_REPORT) {
        return true;
      }
    }
    return false;
  }

  /** Whether the main clause tells of such an arrest. */
  static boolean isOfSuspect(Statement statement) {
    for (EventMention mention : statement.mentions()) {
      boolean arrest = mention.eventClass() == EventClass.ARREST;
      if (arrest && statement.topic().isForeground(mention) && isOfSuspect(mention, statement)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Police held a man over the killing of his neighbour": the suspect of a crime of another day.
   */
  static boolean isOfSuspect(EventMention arrest, Statement statement) {
    for (Participant patient : arrest.patients()) {
      boolean anybody =
          patient.kind() == PersonKind.CIVILIANS || patient.kind() == PersonKind.VAGUE;
      if (!anybody) {
        return false;
      }
    }
    for (EventMention other : statement.mentions()) {
      boolean crime =
          switch (other.eventClass()) {
            case KILL, ABDUCT, RAPE, LOOT, WOUND, EXPLODE -> true;
            default -> false;
          };
      if (crime && other.status() == Status.BACKGROUND) {
        return true;
      }
    }
    return false;
  }
}
