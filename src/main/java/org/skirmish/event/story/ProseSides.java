package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.event.Actor;
import org.skirmish.event.Keywords;
import org.skirmish.event.Side;
import org.skirmish.event.Side.Role;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Toll;
import org.skirmish.world.ArmedActor;

/** Tells from clauses who attacked whom: at most two sides, attackers first. */
final class ProseSides {

  /**
   * @param attackers the parties that attack, or all where nothing tells who does
   * @param defenders the parties that are attacked
   * @param told whether the sentences say who attacks
   */
  record Parties(List<Combatant> attackers, List<Combatant> defenders, boolean told) {}

  private static final double SOME = 0.2;

  /** Beside a party that attacks so much more often, one told of in passing takes no part. */
  private static final double FAINT = 0.25;

  /** In so few sentences whoever is named takes part. */
  private static final int FEW = 4;

  private ProseSides() {}

  /**
   * @param told the sentences
   * @param before the sentence before the first, of which its pronouns may speak
   * @param claims the sentences in which somebody claims it
   */
  static Parties of(List<Told> told, Optional<Told> before, List<Told> claims, Cast cast) {
    Relations relations = Relations.of(told, before, cast);
    List<Combatant> attackers = new ArrayList<>();
    List<Combatant> defenders = new ArrayList<>();
    List<Combatant> groups = new ArrayList<>();
    List<Combatant> states = new ArrayList<>();
    for (Combatant party : relations.parties()) {
      double aggression = relations.aggression(party.key());
      if (aggression > SOME) {
        attackers.add(party);
      } else if (aggression < -SOME) {
        defenders.add(party);
      } else if (party.named() && !isPolitical(party) || aggression != 0) {
        (party.ofState() ? states : groups).add(party);
      }
    }
    onlyFirst(attackers, defenders, relations);
    withoutFaint(attackers, relations);
    withoutFaint(defenders, relations);
    face(attackers, defenders, relations);
    onlyNamed(attackers);
    boolean blamed = blame(attackers, defenders, told, claims, cast);
    if (attackers.isEmpty()) {
      cast.titled().stream().filter(party -> !hold(defenders, party.key())).forEach(attackers::add);
    }
    cast.lead().ifPresent(group -> call(attackers, defenders, group));
    if (told.size() > FEW) {
      groups.removeIf(party -> !relations.isBound(party));
      states.removeIf(party -> !relations.isBound(party));
    }
    boolean group = attackers.stream().anyMatch(party -> party.named() && !party.ofState());
    boolean named = isNamed(attackers);
    groups.removeIf(
        party ->
            (group || named && !party.named())
                && !relations.isBound(party)
                && !relations.isInDeed(party));
    if (isNamed(attackers) && isNamed(defenders)) {
      states.removeIf(party -> !relations.isBound(party)); // its spokesmen speak
    }
    if (attackers.isEmpty() && isFromTheAir(told)) {
      groups.removeIf(Combatant::isInsurgent); // they have no aircraft
    }
    for (Combatant party : groups) {
      place(party, attackers, defenders, relations);
    }
    for (Combatant party : states) {
      place(party, attackers, defenders, relations);
    }
    onlyNamed(attackers);
    onlyNamed(defenders);
    // No army fights itself.
    defenders.removeIf(party -> party.ofState() && isAmong(attackers, party));
    return new Parties(
        attackers, defenders, (blamed || relations.isOneSided()) && !attackers.isEmpty());
  }

  /** A political party that no clause has act: those whom a rally was for. */
  private static boolean isPolitical(Combatant party) {
    return party.known().filter(one -> one.ally() == ArmedActor.Camp.PARTY).isPresent();
  }

  private static void withoutFaint(List<Combatant> side, Relations relations) {
    double most = 0;
    Map<String, Integer> times = new HashMap<>();
    for (Combatant party : side) {
      times.merge(party.key(), 1, Integer::sum);
      most = Math.max(most, Math.abs(relations.aggression(party.key())));
    }
    double bound = FAINT * most;
    side.removeIf(
        party ->
            Math.abs(relations.aggression(party.key())) < bound
                && relations.bond(party, times) <= 0);
  }

  /** Of attackers who fight one another the one told of first began. */
  private static void onlyFirst(
      List<Combatant> attackers, List<Combatant> defenders, Relations relations) {
    for (Combatant party : List.copyOf(attackers)) {
      if (attackers.get(0) != party && relations.between(attackers.get(0).key(), party.key()) < 0) {
        attackers.remove(party);
        defenders.add(party);
      }
    }
  }

  /** "12 soldiers and five rebels died": where nobody attacks, they fell on either side. */
  private static void face(
      List<Combatant> attackers, List<Combatant> defenders, Relations relations) {
    List<Combatant> forces = defenders.stream().filter(Combatant::ofState).toList();
    if (!attackers.isEmpty() || forces.isEmpty()) {
      return;
    }
    for (Combatant party : List.copyOf(defenders)) {
      if (party.isInsurgent() && bond(party, forces, relations) <= 0) {
        defenders.remove(party);
        attackers.add(party);
      }
    }
  }

  /** Whether the first sentence tells of an air strike. */
  private static boolean isFromTheAir(List<Told> told) {
    return !told.isEmpty()
        && told.get(0).statement().mentions().stream()
            .anyMatch(mention -> mention.eventClass() == EventClass.STRIKE);
  }

  private static boolean isNamed(List<Combatant> parties) {
    return parties.stream().anyMatch(Combatant::named);
  }

  /** Where nobody is named who did it, whoever claims it or is held responsible did. */
  private static boolean blame(
      List<Combatant> attackers,
      List<Combatant> defenders,
      List<Told> told,
      List<Told> claims,
      Cast cast) {
    if (isNamed(attackers)) {
      return false;
    }
    for (Told sentence : told) {
      if (isDoubted(sentence)) {
        continue;
      }
      for (Participant blamed : sentence.statement().blamed()) {
        Optional<Combatant> party = cast.party(blamed, sentence, Optional.empty());
        if (party.isPresent() && party.get().named() && !hold(defenders, party.get().key())) {
          attackers.add(0, party.get());
          return true;
        }
      }
    }
    for (Told claim : claims) {
      if (isDoubted(claim)) {
        continue;
      }
      Optional<Combatant> party = cast.subject(claim);
      boolean group = party.isPresent() && party.get().named() && !party.get().ofState();
      if (group && !hold(defenders, party.get().key())) {
        attackers.add(0, party.get());
        return true;
      }
    }
    return false;
  }

  /** Armed people without a name are those of the group with which the report opens. */
  private static void call(
      List<Combatant> attackers, List<Combatant> defenders, MainGroups.Group group) {
    boolean nameless =
        !attackers.isEmpty()
            && attackers.stream().noneMatch(party -> party.named() || party.ofState());
    if (nameless && !hold(defenders, group.key())) {
      Combatant first = attackers.get(0);
      attackers.clear();
      attackers.add(group.as(first.participant()));
    }
  }

  /** "X claimed responsibility, but officials doubted it". */
  private static boolean isDoubted(Told told) {
    return Keywords.occurs("responsibility", told.phrase().tokens())
        && Keywords.occur(Lexicon.english().cue("doubts-claim"), told.phrase().tokens());
  }

  /** "Gunmen" beside a group's name are that group; soldiers are not. */
  private static void onlyNamed(List<Combatant> parties) {
    boolean state = parties.stream().anyMatch(party -> party.named() && party.ofState());
    if (isNamed(parties)) {
      parties.removeIf(party -> !party.named() && (state || !party.ofState()));
    }
  }

  /** Puts a party to its friends or against its foes; with neither, states against groups. */
  private static void place(
      Combatant party, List<Combatant> attackers, List<Combatant> defenders, Relations relations) {
    if (hold(attackers, party.key()) || hold(defenders, party.key())) {
      return;
    }
    double withAttackers = bond(party, attackers, relations);
    double withDefenders = bond(party, defenders, relations);
    if (withAttackers > withDefenders) {
      attackers.add(party);
    } else if (withDefenders > withAttackers) {
      defenders.add(party);
    } else {
      boolean attacks =
          attackers.isEmpty()
              ? !party.ofState() || !defenders.isEmpty() && !defenders.get(0).ofState()
              : attackers.get(0).ofState() == party.ofState();
      (attacks ? attackers : defenders).add(party);
    }
  }

  private static double bond(Combatant party, List<Combatant> side, Relations relations) {
    double sum = 0;
    for (Combatant other : side) {
      sum += relations.between(other.key(), party.key());
    }
    return sum;
  }

  /** Whether it is one of the parties, or bare "troops" beside an army that has a name. */
  private static boolean isAmong(List<Combatant> parties, Combatant one) {
    boolean bare = one.key().equals(Combatant.FORCES);
    return parties.stream()
        .anyMatch(
            party -> party.name().equals(one.name()) || bare && party.named() && party.ofState());
  }

  /** Whether one of the parties has the key. */
  static boolean hold(List<Combatant> parties, String key) {
    for (Combatant party : parties) {
      if (party.key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** The name by which tables call the party: a country's for its forces, else as written. */
  static String nameOf(ActorMention actor) {
    if (actor.kind() == ActorMention.Kind.STATE) {
      return actor.country().orElseThrow().name();
    }
    return actor.name();
  }

  static Side side(Role role, List<Combatant> parties, Toll toll, PoliceOnly police) {
    List<Actor> actors = new ArrayList<>();
    for (Combatant party : parties) {
      actors.add(police.actor(party));
    }
    return new Side(role, actors, toll);
  }
}
