package org.skirmish.event.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.noun.Participant;
import org.skirmish.world.name.Words;

/**
 * Says whom "the militants" and "the guards" mean behind a group or a force with a name: the one
 * such party of whom the sentences before have told. Vigilantes in a fight with armed men bear arms
 * for their community, and are no mob.
 */
final class BackReferences {

  private static final Lexicon WORDS = Lexicon.english();

  /** In a story of more sentences there are too many whom a bare noun may mean. */
  private static final int LONGEST = 12;

  /** Everybody told of so far, in the order of the text. */
  private final List<Participant> told = new ArrayList<>();

  private BackReferences() {}

  static List<Statement> resolved(List<Statement> statements) {
    if (statements.size() > LONGEST || !isAnyOpen(statements)) {
      return statements;
    }
    BackReferences references = new BackReferences();
    List<Statement> resolved = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      references.told.addAll(statement.named());
      List<EventMention> mentions = new ArrayList<>(statement.mentions().size());
      for (EventMention mention : statement.mentions()) {
        List<Participant> agents = references.resolved(mention.agents(), List.of());
        List<Participant> patients = references.resolved(mention.patients(), agents);
        boolean fight = isFight(mention);
        mentions.add(
            mention.with(
                fight ? armed(agents, patients) : agents,
                fight ? armed(patients, agents) : patients));
      }
      resolved.add(statement.with(mentions));
    }
    return resolved;
  }

  /** Whether anybody is told of whom this class may put another way. */
  private static boolean isAnyOpen(List<Statement> statements) {
    for (Statement statement : statements) {
      for (EventMention mention : statement.mentions()) {
        if (isAnyOpenOf(mention.agents()) || isAnyOpenOf(mention.patients())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAnyOpenOf(List<Participant> participants) {
    for (Participant one : participants) {
      boolean back = one.reference() == Participant.Reference.BACK;
      if (back && (isBare(one) || one.kind() == PersonKind.GUARD) || areVigilantes(one)) {
        return true;
      }
    }
    return false;
  }

  /** Armed, and nothing else is said. */
  private static boolean isBare(Participant participant) {
    boolean armed =
        participant.kind() == PersonKind.ARMED || participant.kind() == PersonKind.REBEL;
    return armed && !participant.isNamed();
  }

  private List<Participant> resolved(List<Participant> participants, List<Participant> opponents) {
    List<Participant> resolved = new ArrayList<>(participants.size());
    for (Participant participant : participants) {
      resolved.add(
          participant.reference() == Participant.Reference.BACK
              ? resolved(participant, opponents)
              : participant);
    }
    return resolved;
  }

  private Participant resolved(Participant back, List<Participant> opponents) {
    if (isBare(back)) {
      Optional<Participant> group = group(back.span().start());
      boolean foe = group.isPresent() && opponents.stream().anyMatch(group.get()::isSameParty);
      return group.isPresent() && !foe ? back.as(group.get()) : back;
    }
    boolean guard = back.kind() == PersonKind.GUARD && back.phrase().indexOf(' ') < 0;
    return guard ? back.as(guards(back.span().start()).orElse(back)) : back;
  }

  /** The one irregular group with a name; none where armed men without one are told of too. */
  private Optional<Participant> group(int before) {
    Optional<Participant> group = Optional.empty();
    for (Participant one : told) {
      if (one.span().start() >= before) {
        continue;
      }
      boolean named = one.kind().isIrregular() && one.isNamed();
      boolean other = named && group.isPresent() && !group.get().isSameParty(one);
      if (other || isBare(one) && one.reference() == Participant.Reference.NEW) {
        return Optional.empty();
      }
      group = named ? Optional.of(one) : group;
    }
    return group;
  }

  private Optional<Participant> guards(int before) {
    for (Participant one : told) {
      boolean guard = WORDS.cue("guard-word").contains(one.word());
      if (guard && one.kind().isOfState() && one.span().start() < before) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static boolean isFight(EventMention mention) {
    return switch (mention.eventClass()) {
      case CLASH, ATTACK, SHOOT, KILL, WOUND -> true;
      default -> false;
    };
  }

  /** Those of one side, where they are vigilantes and the others bear arms. */
  private static List<Participant> armed(List<Participant> side, List<Participant> others) {
    if (others.stream().noneMatch(one -> one.kind().isIrregular())) {
      return side;
    }
    List<Participant> armed = new ArrayList<>(side.size());
    for (Participant one : side) {
      armed.add(areVigilantes(one) ? one.with(PersonKind.IDENTITY, one.nationality()) : one);
    }
    return armed;
  }

  private static boolean areVigilantes(Participant participant) {
    if (participant.kind() != PersonKind.RIOTERS) {
      return false;
    }
    for (String word : Words.of(participant.phrase())) {
      if (WORDS.cue("watch-word").contains(word)) {
        return true;
      }
    }
    return false;
  }
}
