package org.skirmish.coding.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.Side.Role;
import org.skirmish.model.Harm;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;

/**
 * Fills ACLED's actor columns. The codebook: one main actor a side, the initiator as a rule first;
 * those who act with it are associated. Where civilians are the victims they are the second actor,
 * "Civilians (Country)"; demonstrations have "Protesters (Country)" or "Rioters (Country)" first.
 *
 * <p>ACLED gives each pair of opponents a row of its own. An event here stays one row, so that a
 * third side is left out of these columns rather than made an ally of somebody; {@code events.json}
 * has all sides.
 */
public final class ActorColumnsCoder {

  /** ACLED's name for whoever attacks and is not known. */
  private static final String NOBODY_KNOWN = "Unidentified Armed Group";

  private ActorColumnsCoder() {}

  public static ActorColumns code(
      List<CodedSide> sides,
      Optional<SubEventType> type,
      boolean civiliansHarmed,
      Optional<Country> country) {
    List<CodedSide> order = attackersFirst(sides);
    EventType eventType = type.isPresent() ? type.get().eventType() : null;
    if (eventType == EventType.VIOLENCE_AGAINST_CIVILIANS) {
      return againstCivilians(order, country);
    }
    if (eventType == EventType.PROTESTS) {
      boolean met = type.get() != SubEventType.PEACEFUL_PROTEST;
      return demonstration(order, ActorType.PROTESTERS, "Protesters", met, country);
    }
    if (eventType == EventType.RIOTS) {
      return demonstration(order, ActorType.RIOTERS, "Rioters", true, country);
    }
    boolean remote = eventType == EventType.EXPLOSIONS_REMOTE_VIOLENCE;
    boolean device = type.isPresent() && isDevice(type.get());
    boolean attacked =
        eventType == EventType.BATTLES
            && order.size() == 1
            && order.get(0).side().role() == Role.DEFENDER;
    if (attacked || device && order.size() == 1 && isStruck(order.get(0))) {
      return byNobodyKnown(leadingFirst(order.get(0)), country);
    }
    if (device && order.isEmpty() && civiliansHarmed) {
      return onCivilians(byNobodyKnown(List.of(), country), country);
    }
    if (remote && order.isEmpty() && civiliansHarmed) {
      return againstCivilians(order, country); // by aircraft or guns of nobody known
    }
    boolean alone = remote && civiliansHarmed && order.size() == 1;
    return alone ? againstCivilians(order, country) : opponents(order);
  }

  /** The sides in the article's order, but one that is told to have attacked before the others. */
  public static List<CodedSide> attackersFirst(List<CodedSide> sides) {
    List<CodedSide> order = new ArrayList<>(sides);
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).side().role() == Role.ATTACKER) {
        order.add(0, order.remove(i));
        break;
      }
    }
    return order;
  }

  private static ActorColumns opponents(List<CodedSide> order) {
    return columns(
        order.isEmpty() ? List.of() : leadingFirst(order.get(0)),
        order.size() < 2 ? List.of() : leadingFirst(order.get(1)));
  }

  /** A device that anybody may lay or throw; aircraft and artillery have owners. */
  private static boolean isDevice(SubEventType type) {
    return switch (type) {
      case REMOTE_EXPLOSIVE_LANDMINE_IED, SUICIDE_BOMB, GRENADE -> true;
      default -> false;
    };
  }

  /** Whether the only side that is told was hit by a device of nobody known. */
  private static boolean isStruck(CodedSide side) {
    boolean lost =
        side.side().toll().get(Harm.KILLED).isPresent()
            || side.side().toll().get(Harm.WOUNDED).isPresent();
    return switch (side.side().role()) {
      case ATTACKER -> false;
      case DEFENDER -> true;
      case UNKNOWN -> lost;
    };
  }

  private static ActorColumns byNobodyKnown(List<CodedActor> struck, Optional<Country> country) {
    ActorColumns known = columns(List.of(), struck);
    return new ActorColumns(
        Optional.of(inCountry(NOBODY_KNOWN, country)),
        List.of(),
        Optional.of(ActorType.POLITICAL_MILITIA),
        known.actor2(),
        known.associated2(),
        known.inter2());
  }

  private static ActorColumns againstCivilians(List<CodedSide> order, Optional<Country> country) {
    return onCivilians(columns(armedSide(order), List.of()), country);
  }

  private static ActorColumns onCivilians(ActorColumns known, Optional<Country> country) {
    return new ActorColumns(
        known.actor1(),
        known.associated1(),
        known.inter1(),
        Optional.of(inCountry("Civilians", country)),
        List.of(),
        Optional.of(ActorType.CIVILIANS));
  }

  /** The first side that is not all civilians. */
  private static List<CodedActor> armedSide(List<CodedSide> order) {
    for (CodedSide side : order) {
      if (!side.isAll(ActorType.CIVILIANS)) {
        return leadingFirst(side);
      }
    }
    return List.of();
  }

  private static ActorColumns demonstration(
      List<CodedSide> order, ActorType crowd, String noun, boolean met, Optional<Country> country) {
    List<CodedActor> demonstrators = unarmedSide(order);
    List<CodedActor> opponents = met ? sideAgainst(demonstrators, order) : List.of();
    ActorColumns known = columns(List.of(), opponents);
    Set<String> associated = new LinkedHashSet<>();
    for (CodedActor actor : demonstrators) {
      if (actor.type().isEmpty()) {
        associated.add(actor.tableName());
      }
    }
    return new ActorColumns(
        Optional.of(inCountry(noun, country)),
        List.copyOf(associated),
        Optional.of(crowd),
        known.actor2(),
        known.associated2(),
        known.inter2());
  }

  /** The first side in which nobody bears arms. */
  private static List<CodedActor> unarmedSide(List<CodedSide> order) {
    for (CodedSide side : order) {
      if (!bearsArms(side)) {
        return side.actors();
      }
    }
    return List.of();
  }

  private static List<CodedActor> sideAgainst(
      List<CodedActor> demonstrators, List<CodedSide> order) {
    for (CodedSide side : order) {
      if (side.actors() != demonstrators) {
        return leadingFirst(side);
      }
    }
    return List.of();
  }

  private static boolean bearsArms(CodedSide side) {
    for (CodedActor actor : side.actors()) {
      if (actor.type().isPresent() && bearsArms(actor.type().get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean bearsArms(ActorType type) {
    return type.code() < ActorType.RIOTERS.code() || type == ActorType.EXTERNAL_FORCES;
  }

  private static String inCountry(String noun, Optional<Country> country) {
    return country.isPresent() ? noun + " (" + country.get().name() + ")" : noun;
  }

  /** The first actor whose kind is known leads; without one, the first. */
  private static List<CodedActor> leadingFirst(CodedSide side) {
    List<CodedActor> actors = new ArrayList<>(side.actors());
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i).type().isPresent()) {
        actors.add(0, actors.remove(i));
        break;
      }
    }
    return actors;
  }

  private static ActorColumns columns(List<CodedActor> first, List<CodedActor> second) {
    return new ActorColumns(
        leadName(first),
        rest(first),
        leadType(first),
        leadName(second),
        rest(second),
        leadType(second));
  }

  private static Optional<String> leadName(List<CodedActor> actors) {
    return actors.isEmpty() ? Optional.empty() : Optional.of(oneName(actors.get(0).tableName()));
  }

  private static Optional<ActorType> leadType(List<CodedActor> actors) {
    return actors.isEmpty() ? Optional.empty() : actors.get(0).type();
  }

  /** The names of those behind the lead, each once. */
  private static List<String> rest(List<CodedActor> actors) {
    Set<String> names = new LinkedHashSet<>();
    for (CodedActor actor : actors) {
      names.add(oneName(actor.tableName()));
    }
    if (!actors.isEmpty()) {
      names.remove(oneName(actors.get(0).tableName()));
    }
    return List.copyOf(names);
  }

  /** The table joins names by semicolons: a name must not hold one. */
  private static String oneName(String name) {
    return name.replace(';', ',');
  }
}
