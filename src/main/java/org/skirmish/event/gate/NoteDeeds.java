package org.skirmish.event.gate;

import java.util.List;
import java.util.Optional;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.Act;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.noun.Participant;

/** What armed people do in a note that a coder would write down, whether or not it is violent. */
final class NoteDeeds {

  private static final Lexicon WORDS = Lexicon.english();

  private NoteDeeds() {}

  /**
   * What is told of developments, arrests and deeds without a blow; the weightiest of them.
   *
   * @param headquarters whether a headquarters is told to move or open
   */
  static Optional<Weight> development(List<Statement> statements, boolean headquarters) {
    Optional<Weight> found = headquarters ? Optional.of(Weight.DEVELOPMENT) : Optional.empty();
    for (Statement statement : statements) {
      for (EventMention mention : statement.mentions()) {
        boolean real = mention.status() == Status.ASSERTED || mention.status() == Status.CLAIMED;
        if (real && isDevelopment(mention) && !Excuse.isAccident(statement)) {
          found = more(found, Weight.DEVELOPMENT);
        }
      }
      for (Act act : statement.acts()) {
        // What soldiers do may be anything; what rebels and gangs do is a coder's matter.
        if (act.agent().kind().isIrregular()) {
          found = more(found, Weight.ARMED_DEED);
        } else if (isArmed(act.agent())) {
          found = more(found, Weight.DEED_OF_STATE);
        }
      }
    }
    return found;
  }

  private static Optional<Weight> more(Optional<Weight> one, Weight other) {
    return one.isPresent() && one.get().points() >= other.points() ? one : Optional.of(other);
  }

  private static boolean isDevelopment(EventMention mention) {
    boolean armed = isArmed(mention.agents()) || isArmed(mention.patients());
    return switch (mention.eventClass()) {
      case DIE, ARREST, INTERCEPT, SURRENDER, TAKE_GROUND, AGREE, UNEARTH -> true;
      case LOOT, SEIZE, DESTROY, BLOCK ->
          armed || mention.agents().stream().anyMatch(agent -> agent.kind().isSomebody());
      case MOVE, RELEASE, INTERVENE -> armed;
      case DISPLACE -> armed || isFlight(mention);
      case ANNOUNCE -> armed && !WORDS.cue("threatens").contains(mention.verb());
      default -> false;
    };
  }

  /** "4,000 residents fled". */
  private static boolean isFlight(EventMention mention) {
    for (Participant one : mention.agents()) {
      if (one.kind() == PersonKind.CIVILIANS && one.plural()) {
        return true;
      }
    }
    return false;
  }

  /** Whether armed people who serve no state do what is told. */
  static boolean isByArmed(List<Statement> statements) {
    for (Statement statement : statements) {
      for (EventMention mention : statement.mentions()) {
        for (Participant agent : mention.agents()) {
          if (agent.kind().isIrregular()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether the first sentence tells that armed people killed somebody. */
  static boolean isKillingByArmed(List<Statement> statements) {
    return statements.get(0).mentions().stream()
        .anyMatch(
            mention ->
                mention.eventClass() == EventClass.KILL
                    && mention.status() == Status.ASSERTED
                    && isArmed(mention.agents()));
  }

  /**
   * Whether a crowd, or the people of a place, kill or beat somebody: "villagers killed a thief".
   */
  static boolean isLynching(List<Statement> statements) {
    return statements.stream()
        .flatMap(statement -> statement.mentions().stream())
        .anyMatch(
            mention ->
                switch (mention.eventClass()) {
                  case KILL, BEAT, ATTACK, WOUND ->
                      mention.status() == Status.ASSERTED
                          && !mention.patients().isEmpty()
                          && mention.agents().stream().anyMatch(NoteDeeds::isCrowd);
                  default -> false;
                });
  }

  /** Whether two crowds fight: "miners and villagers clashed over a theft". */
  static boolean isBrawl(List<Statement> statements) {
    return statements.stream()
        .flatMap(statement -> statement.mentions().stream())
        .anyMatch(
            mention ->
                mention.eventClass() == EventClass.CLASH
                    && mention.status() == Status.ASSERTED
                    && mention.agents().stream().anyMatch(NoteDeeds::isCrowd)
                    && mention.patients().stream().anyMatch(NoteDeeds::isCrowd));
  }

  /** Rioters, or residents; "three men" are robbers as well. */
  private static boolean isCrowd(Participant agent) {
    boolean people = agent.kind() == PersonKind.CIVILIANS && agent.plural();
    return agent.kind().isCrowd() || people && !WORDS.cue("no-crowd").contains(agent.word());
  }

  private static boolean isArmed(List<Participant> participants) {
    return participants.stream().anyMatch(NoteDeeds::isArmed);
  }

  /** Whether somebody bears arms; a government sends others. */
  static boolean isArmed(Participant participant) {
    return participant.kind().isArmed() && participant.kind() != PersonKind.GOVERNMENT;
  }
}
