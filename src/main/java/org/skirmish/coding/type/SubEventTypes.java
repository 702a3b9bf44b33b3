package org.skirmish.coding.type;

import java.util.List;
import java.util.Optional;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.deed.Account;
import org.skirmish.event.deed.Deed;
import org.skirmish.event.deed.Story;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.EventClass;
import org.skirmish.mention.noun.Participant;
import org.skirmish.world.ActorType;

/** ACLED's sub-event type of an account: a condition on what was done, by whom and to whom. */
public final class SubEventTypes {

  private SubEventTypes() {}

  /**
   * @param isAbroad whether the actor is a state's force outside of its country, which abducts
   *     where a state's own force arrests
   */
  public static SubEventType of(Account account, boolean isAbroad) {
    return switch (account.parties().deed()) {
      case CLASH -> fight(account, Winner.OPEN, isAbroad);
      case AIR_STRIKE -> SubEventType.AIR_DRONE_STRIKE;
      case SHELLING -> SubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK;
      case DEVICE -> SubEventType.REMOTE_EXPLOSIVE_LANDMINE_IED;
      case SUICIDE_BOMBING -> SubEventType.SUICIDE_BOMB;
      case GRENADE -> SubEventType.GRENADE;
      case CHEMICAL_ATTACK -> SubEventType.CHEMICAL_WEAPON;
      case ATTACK -> SubEventType.ATTACK;
      case SEXUAL_VIOLENCE -> SubEventType.SEXUAL_VIOLENCE;
      case ABDUCTION -> SubEventType.ABDUCTION_FORCED_DISAPPEARANCE;
      case ARREST -> isAbroad ? SubEventType.ABDUCTION_FORCED_DISAPPEARANCE : SubEventType.ARRESTS;
      case LOOTING -> SubEventType.LOOTING_PROPERTY_DESTRUCTION;
      case DISARMAMENT -> SubEventType.DISRUPTED_WEAPONS_USE;
      case TRANSFER -> SubEventType.NON_VIOLENT_TRANSFER_OF_TERRITORY;
      case AGREEMENT -> SubEventType.AGREEMENT;
      case MOVEMENT -> SubEventType.CHANGE_TO_GROUP_ACTIVITY;
      case BASE -> SubEventType.HEADQUARTERS_OR_BASE_ESTABLISHED;
      case PEACEFUL_PROTEST -> SubEventType.PEACEFUL_PROTEST;
      case MET_PROTEST -> SubEventType.PROTEST_WITH_INTERVENTION;
      case SHOT_PROTEST -> SubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
      case VIOLENT_DEMONSTRATION -> SubEventType.VIOLENT_DEMONSTRATION;
      case MOB -> SubEventType.MOB_VIOLENCE;
      case OTHER -> SubEventType.OTHER;
    };
  }

  /**
   * The type of an event of an article, whose sides are known: an attack on those who bear arms is
   * a clash, and so is taking ground.
   *
   * @param winner who won
   */
  public static SubEventType of(
      Account account, List<CodedSide> sides, Winner winner, boolean isAbroad) {
    Deed deed = account.parties().deed();
    if (deed == Deed.CLASH || deed == Deed.TRANSFER) {
      return fight(account, winner, isAbroad);
    }
    boolean armed =
        sides.size() > 1
            && bearsArms(sides.get(0))
            && bearsArms(sides.get(1))
            && !harmsCivilians(account);
    return armed && deed == Deed.ATTACK ? fight(account, winner, isAbroad) : of(account, isAbroad);
  }

  private static boolean bearsArms(CodedSide side) {
    return !side.isAll(ActorType.CIVILIANS)
        && !side.isAll(ActorType.PROTESTERS)
        && !side.isAll(ActorType.RIOTERS);
  }

  private static boolean harmsCivilians(Account account) {
    Optional<Participant> opponent = account.parties().opponent();
    return opponent.isPresent()
        && switch (opponent.get().kind()) {
          case CIVILIANS, PROTESTERS, RIOTERS -> true;
          default -> false;
        };
  }

  /** The codebook: a battle after which ground has changed hands has a type of its own. */
  private static SubEventType fight(Account account, Winner winner, boolean isAbroad) {
    Story story = account.story();
    boolean told = story.has(Circumstance.GROUND_TAKEN) || story.tells(EventClass.TAKE_GROUND);
    if (!told) {
      return SubEventType.ARMED_CLASH;
    }
    if (winner != Winner.OPEN) {
      return winner == Winner.STATE
          ? SubEventType.GOVERNMENT_REGAINS_TERRITORY
          : SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY;
    }
    Optional<Participant> taker = story.taker();
    boolean failed = taker.isEmpty() && story.has(Circumstance.NOT_TAKEN);
    taker = taker.or(account.parties()::actor);
    failed = failed || taker.isEmpty() || story.cedes(taker.get());
    if (failed) {
      return SubEventType.ARMED_CLASH;
    }
    return taker.get().kind().isOfState() && !isAbroad
        ? SubEventType.GOVERNMENT_REGAINS_TERRITORY
        : SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY;
  }
}
