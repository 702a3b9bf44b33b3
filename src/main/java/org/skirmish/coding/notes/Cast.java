package org.skirmish.coding.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.coding.actor.ActorColumnsCoder;
import org.skirmish.coding.actor.PartyCoder;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Side;
import org.skirmish.event.Side.Role;
import org.skirmish.event.deed.Parties;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Harm;
import org.skirmish.world.ActorType;

/**
 * Who acts and who suffers in the clause of a note. Protesters and rioters act, whoever stands
 * against them; whom the sides leave open, the account of the event may name.
 *
 * @param agents who acts
 * @param patients to whom
 * @param isOrderTold whether it is known who attacked whom
 * @param areAgentsOfState whether those who act are a state's forces
 * @param areVictimsCivilians whether those who suffer are civilians
 */
record Cast(
    Optional<List<Naming>> agents,
    Optional<List<Naming>> patients,
    boolean isOrderTold,
    boolean areAgentsOfState,
    boolean areVictimsCivilians) {

  static Cast of(
      ConflictEvent event,
      List<CodedSide> sides,
      Optional<SubEventType> type,
      ActorColumns columns,
      PartyNaming naming,
      PartyCoder coder) {
    List<CodedSide> order = new ArrayList<>(ActorColumnsCoder.attackersFirst(sides));
    boolean crowd = isOfCrowd(type);
    if (crowd) {
      order.sort((a, b) -> Boolean.compare(isCrowd(b), isCrowd(a)));
    }
    List<CodedActor> agents = new ArrayList<>();
    List<CodedActor> patients = new ArrayList<>();
    for (CodedSide side : order) {
      boolean acts =
          side == order.get(0) && (crowd ? isCrowd(side) : !isAloneAttacked(order, type));
      (acts ? agents : patients).addAll(side.actors());
    }
    if (event.account().isPresent()) {
      Parties parties = event.account().get().parties();
      // An army that is told of beside a suicide bombing did not carry it out.
      boolean bomber =
          type.isPresent()
              && type.get() == SubEventType.SUICIDE_BOMB
              && parties.actor().filter(actor -> actor.kind().isOfState()).isPresent();
      if (agents.isEmpty() && !crowd && !bomber && isSure(parties.actor(), event)) {
        add(agents, coder.code(parties.actor().get()), patients);
      }
      if (patients.isEmpty() && isSure(parties.opponent(), event)) {
        add(patients, coder.code(parties.opponent().get()), agents);
      }
    }
    boolean told = !order.isEmpty() && order.get(0).side().role() == Role.ATTACKER;
    List<Naming> doers = names(agents, naming);
    if (crowd && doers.isEmpty()) {
      boolean protest = type.get().eventType() == EventType.PROTESTS;
      doers.add(protest ? PartyNaming.protesters() : PartyNaming.rioters());
    }
    boolean victims =
        type.isPresent()
            && type.get().eventType() == EventType.VIOLENCE_AGAINST_CIVILIANS
            && columns.inter2().isPresent()
            && columns.inter2().get() == ActorType.CIVILIANS;
    List<Naming> sufferers = victims ? new ArrayList<>() : names(patients, naming);
    boolean civilians = victims || isAll(patients, ActorType.CIVILIANS);
    if (victims && (!event.civilians().isEmpty() || !order.isEmpty() || !patients.isEmpty())) {
      sufferers.add(PartyNaming.civilians());
    }
    return new Cast(
        doers.isEmpty() ? Optional.empty() : Optional.of(doers),
        sufferers.isEmpty() ? Optional.empty() : Optional.of(sufferers),
        told || order.size() < 2,
        isAll(agents, ActorType.STATE_FORCES) || isAll(agents, ActorType.EXTERNAL_FORCES),
        civilians);
  }

  /** Whether the account may name somebody whom the sides leave open. */
  private static boolean isSure(Optional<Participant> participant, ConflictEvent event) {
    if (participant.isEmpty()) {
      return false;
    }
    return switch (participant.get().kind()) {
      case ARMY, REBEL, ARMED, GANG, IDENTITY, CIVILIANS, STATE -> true;
      case POLICE, EXTERNAL -> event.role() == ConflictEvent.Role.MAIN;
      default -> false;
    };
  }

  /** Nobody stands on both sides of a clause: "rebels" are not whom a rebel group attacks. */
  private static void add(List<CodedActor> side, CodedActor actor, List<CodedActor> others) {
    for (CodedActor other : others) {
      if (other.tableName().equals(actor.tableName()) || other.type().equals(actor.type())) {
        return;
      }
    }
    side.add(actor);
  }

  /** Of a bomb whose only side has dead and wounded, that side is who was hit. */
  private static boolean isAloneAttacked(List<CodedSide> order, Optional<SubEventType> type) {
    if (order.size() != 1) {
      return false;
    }
    Side side = order.get(0).side();
    boolean harmed =
        side.toll().get(Harm.KILLED).isPresent() || side.toll().get(Harm.WOUNDED).isPresent();
    boolean bomb =
        type.isPresent() && type.get().eventType() == EventType.EXPLOSIONS_REMOTE_VIOLENCE;
    return side.role() == Role.DEFENDER || side.role() == Role.UNKNOWN && harmed && bomb;
  }

  private static boolean isOfCrowd(Optional<SubEventType> type) {
    return type.isPresent()
        && (type.get().eventType() == EventType.PROTESTS
            || type.get().eventType() == EventType.RIOTS);
  }

  private static boolean isCrowd(CodedSide side) {
    return side.isAll(ActorType.PROTESTERS) || side.isAll(ActorType.RIOTERS);
  }

  private static boolean isAll(List<CodedActor> actors, ActorType type) {
    for (CodedActor actor : actors) {
      if (actor.type().isEmpty() || actor.type().get() != type) {
        return false;
      }
    }
    return true;
  }

  private static List<Naming> names(List<CodedActor> actors, PartyNaming naming) {
    List<Naming> names = new ArrayList<>();
    for (CodedActor actor : actors) {
      names.add(naming.of(actor));
    }
    return names;
  }

  boolean arePatientsPlural() {
    return patients.isPresent() && (patients.get().size() > 1 || patients.get().get(0).plural());
  }
}
