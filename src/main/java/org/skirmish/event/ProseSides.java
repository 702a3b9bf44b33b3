package org.skirmish.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.event.Side.Role;
import org.skirmish.mention.ActorMention;
import org.skirmish.mention.Group;
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
      boolean named = attackers.stream().anyMatch(a -> a.kind() != ActorMention.Kind.DESCRIBED);
      boolean known = defenders.stream().anyMatch(d -> d.key().equals(group.key()));
      return !named && !known;
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
    Relations relations = Relations.ofSentences(told.stream().map(Told::phrase).toList());
    Map<String, ActorMention> named = new LinkedHashMap<>();
    List<ActorMention> described = new ArrayList<>();
    for (Told sentence : told) {
      for (ActorMention actor : sentence.phrase().actors()) {
        boolean people =
            actor.kind() == ActorMention.Kind.STATE
                && actor.group().filter(g -> g == Group.PEOPLE).isPresent();
        if (people) {
          // "Americans" among the dead make no army of them.
          continue;
        }
        if (actor.kind() != ActorMention.Kind.DESCRIBED) {
          if (named.size() < MOST_PARTIES || named.containsKey(actor.key())) {
            named.merge(actor.key(), actor, ProseSides::fuller);
          }
        } else if (actor.group().filter(g -> isAttacker(g) || note).isPresent()) {
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
    boolean related =
        told.stream()
            .flatMap(t -> t.phrase().actors().stream())
            .anyMatch(other -> relations.between(actor.key(), other.key()) != 0);
    boolean harmed =
        told.stream()
            .flatMap(t -> t.phrase().losses().stream())
            .flatMap(loss -> loss.victims().stream())
            .anyMatch(victims -> victims.key().equals(actor.key()));
    boolean armed = actor.group().filter(Group::isArmed).isPresent();
    boolean rebels = actor.known().filter(k -> k.ally() != ArmedActor.Camp.STATE).isPresent();
    return !related && !harmed && !armed && !rebels;
  }

  /** Fills sides that no name fills: those who act first, then the forces they meet. */
  private static void describe(
      List<ActorMention> described, List<ActorMention> attackers, List<ActorMention> defenders) {
    for (ActorMention actor : described) {
      Group group = actor.group().orElse(Group.PEOPLE);
      boolean forces = group.isOfState();
      if (attackers.isEmpty() && (!forces || defenders.isEmpty() && described.get(0) == actor)) {
        attackers.add(actor);
      } else if (forces
          && defenders.isEmpty()
          && attackers.stream().noneMatch(a -> sameSort(a, group))) {
        defenders.add(actor);
      }
    }
  }

  private static boolean sameSort(ActorMention actor, Group group) {
    return actor.country().isPresent() || actor.group().filter(g -> g == group).isPresent();
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
    } else if (actor.country().isPresent()) {
      boolean stateAttacks = attackers.stream().anyMatch(a -> a.country().isPresent());
      (stateAttacks && defenders.stream().noneMatch(d -> d.country().isPresent())
              ? attackers
              : defenders)
          .add(actor);
    } else {
      boolean groupDefends =
          defenders.stream().anyMatch(d -> d.country().isEmpty())
              && attackers.stream().noneMatch(a -> a.country().isEmpty());
      (groupDefends ? defenders : attackers).add(actor);
    }
  }

  private static double bond(ActorMention actor, List<ActorMention> side, Relations relations) {
    return side.stream().mapToDouble(a -> relations.between(a.key(), actor.key())).sum();
  }

  /** The name by which tables call the party: a country's for its forces, else as written. */
  static String nameOf(ActorMention actor) {
    if (actor.kind() == ActorMention.Kind.STATE) {
      return actor.country().orElseThrow().name();
    }
    return actor.known().map(k -> actor.name()).orElse(actor.name());
  }

  static Side side(Role role, List<ActorMention> actors, Toll toll) {
    List<Actor> named =
        actors.stream()
            .map(a -> new Actor(nameOf(a), Optional.of(a.span()), Toll.UNKNOWN))
            .toList();
    return new Side(role, named, toll);
  }
}
