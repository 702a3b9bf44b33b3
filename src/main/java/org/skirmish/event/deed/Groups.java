package org.skirmish.event.deed;

import java.util.List;
import java.util.Optional;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.noun.Participant;

/** Questions to armed bodies that a text names. */
final class Groups {

  private static final Lexicon WORDS = Lexicon.english();

  private Groups() {}

  /** Whether it is a body with a name of its own. */
  static boolean isNamed(Participant participant) {
    return participant.isNamed()
        && participant.name().filter(name -> name.startsWith("Unidentified")).isEmpty()
        && switch (participant.kind()) {
          case REBEL, ARMED, STATE, IDENTITY -> true;
          default -> false;
        };
  }

  /** Whose a bomb of nobody known may be. */
  static Optional<Participant> bomber(Story story, Optional<Participant> met) {
    return story.anybody(
        one -> mayBomb(one) && !Casting.isSame(one, met) && !isOnlyThreatening(one, story));
  }

  /** Whether a bomb of nobody known may be its: a party's house is what a bomb hits. */
  private static boolean mayBomb(Participant one) {
    return isNamed(one) && !one.isParty();
  }

  /** "Two soldiers, a policeman and four rebels were killed": the rebels fought the others. */
  static Optional<Participant> acrossTheLine(
      Story story, Optional<Participant> actor, Optional<Participant> opponent) {
    boolean both =
        actor.filter(one -> one.kind().isOfState()).isPresent()
            && opponent.filter(one -> one.kind().isOfState() && !one.isFellow()).isPresent();
    for (EventMention mention : both ? story.mentions() : List.<EventMention>of()) {
      boolean act =
          mention.agents().stream()
              .anyMatch(one -> one.isSameParty(actor.get()) || one.isSameParty(opponent.get()));
      if (act) {
        return opponent;
      }
    }
    for (EventMention mention : both ? story.mentions() : List.<EventMention>of()) {
      List<Participant> dead = mention.eventClass().isDeath() ? mention.patients() : List.of();
      if (dead.contains(opponent.get()) || dead.contains(actor.get())) {
        return dead.stream().filter(one -> one.kind().isIrregular()).findFirst().or(() -> opponent);
      }
    }
    return opponent;
  }

  /** Whom the text names first of two. */
  static Optional<Participant> earlier(Optional<Participant> one, Optional<Participant> other) {
    return one.get().span().start() < other.get().span().start() ? one : other;
  }

  /** "The X had vowed to attack the town": who threatens may be another than who did it. */
  static boolean isOnlyThreatening(Participant one, Story story) {
    boolean threatens = false;
    for (Statement statement : story.statements()) {
      if (statement.named().stream().anyMatch(one::isSameParty)) {
        if (!statement.mentions().stream().allMatch(Groups::isThreat)) {
          return false;
        }
        threatens |= !statement.mentions().isEmpty();
      }
    }
    return threatens;
  }

  private static boolean isThreat(EventMention mention) {
    return mention.status() == Status.NOT_REAL
        || mention.eventClass() == EventClass.ANNOUNCE
            && WORDS.cue("threatens").contains(mention.verb());
  }

  /** Whether it is one of these that fights a state, and no party. */
  static boolean isFighter(Participant one) {
    return isNamed(one) && one.kind().isIrregular() && !one.isParty();
  }

  /** "Troops killed six gunmen in an operation against the X": the one group that is named. */
  static Optional<Participant> named(
      Story story, Deed deed, Optional<Participant> actor, Optional<Participant> opponent) {
    boolean state = actor.filter(one -> one.kind().isOfState()).isPresent();
    boolean unknown =
        opponent.filter(one -> one.kind() == PersonKind.ARMED && !one.isNamed()).isPresent();
    if (deed != Deed.CLASH && deed != Deed.ATTACK || !state || !unknown) {
      return opponent;
    }
    Optional<Participant> group = story.onlyNamed(Groups::isFighter);
    return group.isPresent() ? group : opponent;
  }

  /** "Twelve soldiers joined the X": whom they went over to. */
  static Optional<Participant> joined(Casting casting, Optional<Participant> actor) {
    for (EventMention mention : casting.order()) {
      if (Lexicon.english().cue("goes-over").contains(mention.verb())) {
        return Casting.patient(
            List.of(mention), one -> one.kind().isArmed() && !Casting.isSame(one, actor));
      }
    }
    return Optional.empty();
  }

  /** "A bomb of the X went off too early and killed two militants": their own. */
  static boolean isOwnMan(Participant one, Optional<Participant> actor) {
    boolean unknown = one.kind() == PersonKind.ARMED && !one.isNamed();
    return unknown && actor.filter(by -> by.isNamed() && by.kind().isIrregular()).isPresent();
  }

  /** "Militants of the X were killed in an encounter with police": police are the other side. */
  static Optional<Participant> fought(
      Story story, Deed deed, Optional<Participant> actor, Optional<Participant> opponent) {
    boolean unknown =
        actor.isEmpty() || actor.get().kind() == PersonKind.ARMED && !actor.get().isNamed();
    if (deed != Deed.CLASH || !unknown || opponent.filter(Groups::isFighter).isEmpty()) {
      return actor;
    }
    List<EventMention> clashes = Casting.only(story.mentions(), EventClass.CLASH);
    Optional<Participant> force = Casting.patient(clashes, one -> one.kind().isOfState());
    return force.isPresent() ? force : actor;
  }
}
