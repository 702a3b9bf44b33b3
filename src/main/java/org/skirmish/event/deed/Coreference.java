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

  private static final Lexicon WORDS = Lexicon.english();
  private static final Set<String> THEY = WORDS.cue("many-pronoun");

  /** The forces named first, and those of other countries beside them. */
  private final Map<PersonKind, List<Participant>> named = new EnumMap<>(PersonKind.class);

  private Coreference() {}

  static List<Statement> resolved(List<Statement> all) {
    List<Statement> statements = BackReferences.resolved(all);
    Coreference coreference = new Coreference();
    for (Statement statement : statements) {
      for (EventMention mention : statement.mentions()) {
        coreference.remember(mention.agents());
        coreference.remember(mention.patients());
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

  private void remember(List<Participant> together) {
    Map<PersonKind, List<Participant>> told = new EnumMap<>(PersonKind.class);
    for (Participant participant : together) {
      if (isForce(participant) && !isBare(participant)) {
        told.computeIfAbsent(key(participant), kind -> new ArrayList<>()).add(participant);
      }
    }
    told.forEach(named::putIfAbsent);
  }

  private List<Participant> resolved(List<Participant> participants, List<Participant> opponents) {
    List<Participant> resolved = new ArrayList<>(participants.size());
    for (Participant participant : participants) {
      if (isBare(participant)) {
        resolved.addAll(resolved(participant, opponents));
      } else {
        resolved.add(participant);
      }
    }
    return resolved;
  }

  private List<Participant> resolved(Participant bare, List<Participant> opponents) {
    List<Participant> before = named.get(key(bare));
    if (before == null && bare.kind() == PersonKind.SECURITY) {
      before = named.get(PersonKind.ARMY);
    }
    if (before == null) {
      return List.of(bare);
    }
    List<Participant> meant = new ArrayList<>(before.size());
    for (Participant force : isShared(bare) ? before : before.subList(0, 1)) {
      Participant one = resolved(bare, force, opponents);
      if (meant.stream().noneMatch(one::isSameParty)) {
        meant.add(one);
      }
    }
    return meant;
  }

  /** "A military base" where soldiers of three countries were killed: it is all of theirs. */
  private static boolean isShared(Participant bare) {
    return WORDS
        .person(bare.word())
        .filter(noun -> noun.kind() == PersonKind.FORCE_PROPERTY)
        .isPresent();
  }

  private static Participant resolved(
      Participant bare, Participant before, List<Participant> opponents) {
    if (before.nationality().isEmpty() || meets(before, opponents)) {
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
