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

  /** The irregular groups with a name so far; an unnamed one makes a reference unsure. */
  private final List<Participant> groups = new ArrayList<>();

  private Optional<Participant> guards = Optional.empty();
  private boolean unnamed;

  private BackReferences() {}

  static List<Statement> resolved(List<Statement> statements) {
    BackReferences references = new BackReferences();
    List<Statement> resolved = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
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
      statement.named().forEach(references::remember);
      resolved.add(statement.with(mentions));
    }
    return resolved;
  }

  private void remember(Participant participant) {
    if (participant.kind().isIrregular() && participant.isNamed()) {
      boolean known = groups.stream().anyMatch(participant::isSameParty);
      if (!known) {
        groups.add(participant);
      }
    } else if (isBare(participant)) {
      unnamed |= participant.reference() == Participant.Reference.NEW;
    }
    boolean guard = WORDS.cue("guard-word").contains(participant.word());
    if (guard && participant.kind().isOfState() && guards.isEmpty()) {
      guards = Optional.of(participant);
    }
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
    if (isBare(back) && groups.size() == 1 && !unnamed) {
      Participant group = groups.get(0);
      return opponents.stream().anyMatch(group::isSameParty) ? back : back.as(group);
    }
    boolean guard = back.kind() == PersonKind.GUARD && back.phrase().indexOf(' ') < 0;
    return guard && guards.isPresent() ? back.as(guards.get()) : back;
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
