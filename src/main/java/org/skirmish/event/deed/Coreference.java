package org.skirmish.event.deed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.noun.Participant;

/**
 * "Soldiers fired …" after "clashed with Israeli forces": a bare noun for forces means the forces
 * named before, except where these would act on themselves.
 */
final class Coreference {

  private static final Set<String> THEY = Lexicon.english().cue("many-pronoun");

  private final Map<PersonKind, Participant> named = new EnumMap<>(PersonKind.class);

  private Coreference() {}

  static List<Statement> resolved(List<Statement> all) {
    List<Statement> statements = BackReferences.resolved(all);
    Coreference coreference = new Coreference();
    for (Statement statement : statements) {
      for (EventMention mention : statement.mentions()) {
        mention.agents().forEach(coreference::remember);
        mention.patients().forEach(coreference::remember);
      }
    }
    if (coreference.named.isEmpty()) {
      return statements;
    }
    List<Statement> resolved = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      List<EventMention> mentions = new ArrayList<>(statement.mentions().size());
      for (EventMention mention : statement.mentions()) {
        List<Participant> agents = coreference.resolved(mention.agents(), List.of());
        List<Participant> patients = coreference.resolved(mention.patients(), agents);
        mentions.add(mention.with(agents, patients));
      }
      resolved.add(statement.with(mentions));
    }
    return resolved;
  }

  /** "They ambushed a convoy" behind another event's sentences. */
  static List<Statement> continued(List<Statement> statements, Participant actor) {
    List<Statement> continued = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      List<EventMention> mentions = new ArrayList<>(statement.mentions().size());
      for (EventMention mention : statement.mentions()) {
        boolean they = mention.agents().size() == 1 && isThey(mention.agents().get(0));
        mentions.add(they ? mention.with(List.of(actor), mention.patients()) : mention);
      }
      continued.add(statement.with(mentions));
    }
    return continued;
  }

  private static boolean isThey(Participant who) {
    return THEY.contains(who.word());
  }

  private static boolean isForce(Participant participant) {
    return switch (participant.kind()) {
      case ARMY, POLICE, SECURITY -> participant.group().isEmpty();
      default -> false;
    };
  }

  private static boolean isBare(Participant participant) {
    return isForce(participant)
        && participant.nationality().isEmpty()
        && participant.name().isEmpty();
  }

  private static PersonKind key(Participant participant) {
    return participant.kind() == PersonKind.ARMY ? PersonKind.ARMY : PersonKind.POLICE;
  }

  private void remember(Participant participant) {
    if (isForce(participant) && !isBare(participant)) {
      named.putIfAbsent(key(participant), participant);
    }
  }

  private List<Participant> resolved(List<Participant> participants, List<Participant> opponents) {
    List<Participant> resolved = new ArrayList<>(participants.size());
    for (Participant participant : participants) {
      resolved.add(isBare(participant) ? resolved(participant, opponents) : participant);
    }
    return resolved;
  }

  private Participant resolved(Participant bare, List<Participant> opponents) {
    Participant before = named.get(key(bare));
    if (before == null && bare.kind() == PersonKind.SECURITY) {
      before = named.get(PersonKind.ARMY);
    }
    if (before == null || before.nationality().isEmpty() || meets(before, opponents)) {
      return bare;
    }
    PersonKind kind = bare.kind() == PersonKind.SECURITY ? before.kind() : bare.kind();
    return kind == before.kind() || bare.kind() == PersonKind.SECURITY
        ? bare.with(kind, before.nationality())
        : bare;
  }

  /**
   * Whether the force that is meant stands on the other side of the clause: nobody shells himself.
   */
  private static boolean meets(Participant force, List<Participant> opponents) {
    Optional<?> home = force.nationality();
    for (Participant opponent : opponents) {
      if (opponent.kind() == force.kind() && opponent.nationality().equals(home)) {
        return true;
      }
    }
    return false;
  }
}
