package org.skirmish.coding;

import static org.skirmish.coding.EventType.BATTLES;
import static org.skirmish.coding.EventType.EXPLOSIONS_REMOTE_VIOLENCE;
import static org.skirmish.coding.EventType.PROTESTS;
import static org.skirmish.coding.EventType.RIOTS;
import static org.skirmish.coding.EventType.STRATEGIC_DEVELOPMENTS;
import static org.skirmish.coding.EventType.VIOLENCE_AGAINST_CIVILIANS;

/** ACLED's twenty-five sub-event types, each under its event type. */
public enum SubEventType {
  ARMED_CLASH(BATTLES, "Armed clash"),
  GOVERNMENT_REGAINS_TERRITORY(BATTLES, "Government regains territory"),
  NON_STATE_ACTOR_OVERTAKES_TERRITORY(BATTLES, "Non-state actor overtakes territory"),
  PEACEFUL_PROTEST(PROTESTS, "Peaceful protest"),
  PROTEST_WITH_INTERVENTION(PROTESTS, "Protest with intervention"),
  EXCESSIVE_FORCE_AGAINST_PROTESTERS(PROTESTS, "Excessive force against protesters"),
  VIOLENT_DEMONSTRATION(RIOTS, "Violent demonstration"),
  MOB_VIOLENCE(RIOTS, "Mob violence"),
  CHEMICAL_WEAPON(EXPLOSIONS_REMOTE_VIOLENCE, "Chemical weapon"),
  AIR_DRONE_STRIKE(EXPLOSIONS_REMOTE_VIOLENCE, "Air/drone strike"),
  SUICIDE_BOMB(EXPLOSIONS_REMOTE_VIOLENCE, "Suicide bomb"),
  SHELLING_ARTILLERY_MISSILE_ATTACK(
      EXPLOSIONS_REMOTE_VIOLENCE, "Shelling/artillery/missile attack"),
  REMOTE_EXPLOSIVE_LANDMINE_IED(EXPLOSIONS_REMOTE_VIOLENCE, "Remote explosive/landmine/IED"),
  GRENADE(EXPLOSIONS_REMOTE_VIOLENCE, "Grenade"),
  SEXUAL_VIOLENCE(VIOLENCE_AGAINST_CIVILIANS, "Sexual violence"),
  ATTACK(VIOLENCE_AGAINST_CIVILIANS, "Attack"),
  ABDUCTION_FORCED_DISAPPEARANCE(VIOLENCE_AGAINST_CIVILIANS, "Abduction/forced disappearance"),
  AGREEMENT(STRATEGIC_DEVELOPMENTS, "Agreement"),
  ARRESTS(STRATEGIC_DEVELOPMENTS, "Arrests"),
  CHANGE_TO_GROUP_ACTIVITY(STRATEGIC_DEVELOPMENTS, "Change to group/activity"),
  DISRUPTED_WEAPONS_USE(STRATEGIC_DEVELOPMENTS, "Disrupted weapons use"),
  HEADQUARTERS_OR_BASE_ESTABLISHED(STRATEGIC_DEVELOPMENTS, "Headquarters or base established"),
  LOOTING_PROPERTY_DESTRUCTION(STRATEGIC_DEVELOPMENTS, "Looting/property destruction"),
  NON_VIOLENT_TRANSFER_OF_TERRITORY(STRATEGIC_DEVELOPMENTS, "Non-violent transfer of territory"),
  OTHER(STRATEGIC_DEVELOPMENTS, "Other");

  private final EventType eventType;
  private final String label;

  SubEventType(EventType eventType, String label) {
    this.eventType = eventType;
    this.label = label;
  }

  public EventType eventType() {
    return eventType;
  }

  public String label() {
    return label;
  }

  /**
   * ACLED's disorder type: excessive force against protesters and mob violence count as both
   * violence and demonstration when a demonstration is part of it.
   */
  public DisorderType disorderType(boolean withinDemonstration) {
    return switch (this) {
      case EXCESSIVE_FORCE_AGAINST_PROTESTERS -> DisorderType.POLITICAL_VIOLENCE_AND_DEMONSTRATIONS;
      case MOB_VIOLENCE ->
          withinDemonstration
              ? DisorderType.POLITICAL_VIOLENCE_AND_DEMONSTRATIONS
              : DisorderType.POLITICAL_VIOLENCE;
      case PEACEFUL_PROTEST, PROTEST_WITH_INTERVENTION, VIOLENT_DEMONSTRATION ->
          DisorderType.DEMONSTRATIONS;
      default ->
          eventType == STRATEGIC_DEVELOPMENTS
              ? DisorderType.STRATEGIC_DEVELOPMENTS
              : DisorderType.POLITICAL_VIOLENCE;
    };
  }
}
