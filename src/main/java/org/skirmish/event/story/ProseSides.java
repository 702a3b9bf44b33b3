package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.event.Actor;
import org.skirmish.event.Side;
import org.skirmish.event.Side.Role;
import org.skirmish.mention.Group;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.harm.LossMention;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Toll;
import org.skirmish.world.ArmedActor;

/** Tells from sentences who attacked whom: at most two sides, attackers first. */
final class ProseSides {

  /**
   * @param attackers the parties that attack, or all where nothing tells who does
   * @param defenders the parties that are attacked
   * @param told whether the sentences say who attacks
   */
  record Parties(List<ActorMention> attackers, List<ActorMention> defenders, boolean told) {

    /** Whether no group is named that attacks, and this one is on no side. */
    boolean lacksAttacker(ActorMention group) {
      for (ActorMention attacker : attackers) {
        if (attacker.kind() != ActorMention.Kind.DESCRIBED) {
          return false;
        }
      }
      return !hold(defenders, group.key());
    }

    Parties withAttacker(ActorMention group) {
      return new Parties(List.of(group), defenders, !defenders.isEmpty());
    }
  }

  /** In so few sentences whoever is named takes part. */
  private static final int FEW = 4;

  /** Parties named behind these are on no side: each is weighed against all others. */
  private static final int MOST_PARTIES = 200;

  private ProseSides() {}

  /**
   * @param told the sentences
   * @param note whether they are an incident note: there a noun alone is a party too
   */
  static Parties of(List<Told> told, boolean note) {
    List<Phrase> phrases = new ArrayList<>();
    for (Told sentence : told) {
      phrases.add(sentence.phrase());
    }
    Relations relations = Relations.ofSentences(phrases);
    Map<String, ActorMention> named = new LinkedHashMap<>();
    List<ActorMention> described = new ArrayList<>();
    for (Told sentence : told) {
      for (ActorMention actor : sentence.phrase().actors()) {
        Group group = actor.group().orElse(null);
        if (actor.kind() == ActorMention.Kind.STATE && group == Group.PEOPLE) {
          // "Americans" among the dead make no army of them.
          continue;
        }
        if (actor.kind() != ActorMention.Kind.DESCRIBED) {
          ActorMention known = named.get(actor.key());
          if (known != null) {
            named.put(actor.key(), fuller(known, actor));
          } else if (named.size() < MOST_PARTIES) {
            named.put(actor.key(), actor);
          }
        } else if (group != null && (isAttacker(group) || note)) {
          described.add(actor);
        }
      }
    }
    List<ActorMention> attackers = new ArrayList<>();
    List<ActorMention> defenders = new ArrayList<>();
    List<ActorMention> undecided = new ArrayList<>();
    for (ActorMention actor : named.values()) {
      double aggression = relations.aggression(actor.key());
      (aggression > 0 ? attackers : aggression < 0 ? defenders : undecided).add(actor);
    }
    for (ActorMention actor : undecided) {
      if (told.size() <= FEW || !isBystander(actor, told, relations)) {
        place(actor, attackers, defenders, relations);
      }
    }
    if (note) {
      describe(described, attackers, defenders);
    } else if (attackers.isEmpty() && !described.isEmpty()) {
      attackers.add(described.get(0));
    }
    return new Parties(attackers, defenders, !attackers.isEmpty() && !defenders.isEmpty());
  }

  /** The longer of two names of one party, the first where they are as long. */
  private static ActorMention fuller(ActorMention a, ActorMention b) {
    return b.name().length() > a.name().length() && b.kind() == ActorMention.Kind.NAMED ? b : a;
  }

  /** One that only speaks or is spoken of: no arms, no losses, nobody's ally or enemy. */
  private static boolean isBystander(ActorMention actor, List<Told> told, Relations relations) {
    boolean armed = actor.group().isPresent() && actor.group().get().isArmed();
    boolean rebels =
        actor.known().isPresent() && actor.known().get().ally() != ArmedActor.Camp.STATE;
    if (armed || rebels) {
      return false;
    }
    for (Told sentence : told) {
      for (ActorMention other : sentence.phrase().actors()) {
        if (relations.between(actor.key(), other.key()) != 0) {
          return false;
        }
      }
      for (LossMention loss : sentence.phrase().losses()) {
        if (loss.victims().isPresent() && loss.victims().get().key().equals(actor.key())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Fills sides that no name fills: those who act first, then the forces they meet. */
  private static void describe(
      List<ActorMention> described, List<ActorMention> attackers, List<ActorMention> defenders) {
    for (ActorMention actor : described) {
      Group group = actor.group().orElse(Group.PEOPLE);
      boolean forces = group.isOfState();
      if (attackers.isEmpty() && (!forces || defenders.isEmpty() && described.get(0) == actor)) {
        attackers.add(actor);
      } else if (forces && defenders.isEmpty() && !holdSort(attackers, group)) {
        defenders.add(actor);
      }
    }
  }

  private static boolean holdSort(List<ActorMention> side, Group group) {
    for (ActorMention actor : side) {
      if (actor.country().isPresent() || actor.group().orElse(null) == group) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAttacker(Group group) {
    return group == Group.ATTACKERS || group == Group.FIGHTERS;
  }

  /** Beside those with whom it is told to stand; else states against those who are none. */
  private static void place(
      ActorMention actor,
      List<ActorMention> attackers,
      List<ActorMention> defenders,
      Relations relations) {
    double withAttackers = bond(actor, attackers, relations);
    double withDefenders = bond(actor, defenders, relations);
    if (withAttackers > withDefenders) {
      attackers.add(actor);
    } else if (withDefenders > withAttackers) {
      defenders.add(actor);
    } else if (isOfState(actor)) {
      boolean stateAttacks = states(attackers) > 0 && states(defenders) == 0;
      (stateAttacks ? attackers : defenders).add(actor);
    } else {
      boolean groupDefends =
          states(defenders) < defenders.size() && states(attackers) == attackers.size();
      (groupDefends ? defenders : attackers).add(actor);
    }
  }

  /** How many of a side are of a state. */
  private static int states(List<ActorMention> side) {
    int states = 0;
    for (ActorMention actor : side) {
      states += isOfState(actor) ? 1 : 0;
    }
    return states;
  }

  /** A state, or a force that the registry knows for one of a state's or beside it. */
  private static boolean isOfState(ActorMention actor) {
    return actor.country().isPresent()
        || actor.known().isPresent() && actor.known().get().ally() == ArmedActor.Camp.STATE;
  }

  private static double bond(ActorMention actor, List<ActorMention> side, Relations relations) {
    double sum = 0;
    for (ActorMention other : side) {
      sum += relations.between(other.key(), actor.key());
    }
    return sum;
  }

  /** Whether one of the parties has the key. */
  static boolean hold(List<ActorMention> parties, String key) {
    for (ActorMention party : parties) {
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

  static Side side(Role role, List<ActorMention> actors, Toll toll) {
    List<Actor> named = new ArrayList<>();
    for (ActorMention actor : actors) {
      named.add(new Actor(nameOf(actor), Optional.of(actor.span()), Toll.UNKNOWN));
    }
    return new Side(role, named, toll);
  }
}
