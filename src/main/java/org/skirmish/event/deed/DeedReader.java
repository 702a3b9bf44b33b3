package org.skirmish.event.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.Means;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;

/**
 * Says what was done: by a coder's label, by a crowd's doings, else by the first mention that tells
 * a deed together with the weapons. The order is ACLED's, from the most specific kind to the least.
 */
public final class DeedReader {

  /** Verbs of a fight at close quarters, whatever is fired in it. */
  private static final Set<String> CLOSE = Lexicon.english().cue("close-combat");

  private static final EventClass[] HARM = {EventClass.KILL, EventClass.DIE, EventClass.WOUND};

  private final Story story;
  private final Lead lead;

  private DeedReader(Story story) {
    this.story = story;
    this.lead = Lead.of(story);
  }

  /** What was done; empty where the statements tell of no deed. */
  public static Optional<Deed> of(Story story) {
    Optional<Deed> labelled = story.label().flatMap(DeedLabels::of);
    if (labelled.isPresent()) {
      return labelled;
    }
    if (story.isSized() || CrowdDeeds.isCrowdStory(story)) {
      return Optional.of(CrowdDeeds.of(story));
    }
    return new DeedReader(story).read();
  }

  private Optional<Deed> read() {
    if (story.has(Means.SUICIDE)) {
      return Optional.of(Forestalled.is(story) ? Deed.CLASH : Deed.SUICIDE_BOMBING);
    }
    boolean fought = story.tells(EventClass.CLASH); // the fallen of a battle "stripped naked"
    if (story.tells(EventClass.RAPE) || story.has(Means.SEXUAL) && !fought) {
      return Optional.of(Deed.SEXUAL_VIOLENCE);
    }
    if (lead.is(EventClass.COUP, EventClass.UNEARTH)) {
      return Optional.of(Deed.OTHER);
    }
    boolean air = isFromAir();
    if (story.has(Means.CHEMICAL)
        && (air
            || story.tells(
                EventClass.ATTACK, EventClass.SHELL, EventClass.STRIKE, EventClass.KILL))) {
      return Optional.of(Deed.CHEMICAL_ATTACK);
    }
    if (GroundDeeds.isFight(story, lead, air)) {
      return Optional.of(Deed.CLASH);
    }
    if (GroundDeeds.isTransfer(story, lead)) {
      return Optional.of(Deed.TRANSFER);
    }
    if ((lead.is(EventClass.INTERCEPT) && !HoldUp.is(story) || isDisarmed())
        && !isKilledBySomebody()) {
      boolean manned = story.has(Means.AIRCRAFT) && !story.has(Means.DRONE);
      return Optional.of(manned ? Deed.CLASH : Deed.DISARMAMENT);
    }
    Optional<Deed> seizure = seizure();
    return seizure.isPresent() ? seizure : violence(air);
  }

  private boolean isFromAir() {
    return (story.has(Means.AIRCRAFT) && !isByGroup() || story.has(Means.DRONE))
        && !story.has(Circumstance.BROUGHT_DOWN);
  }

  /** Groups have no aircraft: those that the text tells of came against them. */
  private boolean isByGroup() {
    for (EventMention mention : story.opening()) {
      boolean attack =
          mention.eventClass() == EventClass.ATTACK
              || mention.eventClass() == EventClass.TAKE_GROUND;
      if (attack && !mention.agents().isEmpty()) {
        return mention.agents().get(0).kind().isIrregular();
      }
    }
    return false;
  }

  /** "Soldiers intercepted a boat and killed the crew": no mere seizure. */
  private boolean isKilledBySomebody() {
    for (EventMention mention : story.mentions()) {
      boolean somebody = mention.agents().stream().anyMatch(one -> one.kind().isSomebody());
      boolean people = mention.patients().stream().anyMatch(one -> one.kind().isSomebody());
      if (mention.eventClass() == EventClass.KILL && somebody && people) {
        return true;
      }
    }
    return false;
  }

  private boolean isDisarmed() {
    boolean weapon =
        story.has(Means.DRONE) || story.has(Means.ARTILLERY) || story.has(Means.EXPLOSIVE_DEVICE);
    return story.has(Circumstance.BROUGHT_DOWN) && weapon;
  }

  private Optional<Deed> seizure() {
    boolean harmed =
        Story.tells(
            story.opening(), EventClass.KILL, EventClass.SHOOT, EventClass.WOUND, EventClass.CLASH);
    boolean killed =
        story.harmsPeople(EventClass.KILL) || Story.tells(story.opening(), EventClass.DIE);
    boolean took =
        lead.is(EventClass.ABDUCT)
            || lead.is(EventClass.LOOT, EventClass.SEIZE, EventClass.DESTROY, EventClass.INTERCEPT)
                && Story.tells(story.opening(), EventClass.ABDUCT);
    if (took) {
      return Optional.of(killed ? Deed.ATTACK : Deed.ABDUCTION);
    }
    if (lead.is(EventClass.ARREST)) {
      boolean beaten = story.harmsPeople(EventClass.BEAT); // "detained a man and tortured him"
      return Optional.of(killed || beaten ? Deed.ATTACK : Deed.ARREST);
    }
    if (lead.is(EventClass.ATTACK) && !harmed) {
      if (Story.tells(story.opening(), EventClass.ARREST)) {
        return Optional.of(Deed.ARREST);
      }
      if (Story.tells(story.opening(), EventClass.ABDUCT)) {
        return Optional.of(Deed.ABDUCTION);
      }
    }
    return Optional.empty();
  }

  private Optional<Deed> violence(boolean air) {
    if (lead.is(EventClass.TAKE_GROUND)) {
      return Optional.of(Deed.CLASH);
    }
    boolean heavyShell = story.has(Means.ARTILLERY) && lead.is(EventClass.EXPLODE);
    boolean device =
        story.has(Means.EXPLOSIVE_DEVICE) && !isOnlyFound()
            || lead.is(EventClass.EXPLODE) && !heavyShell
            || isByBlast();
    boolean remote =
        lead.mention().isEmpty()
            || lead.is(
                EventClass.STRIKE,
                EventClass.SHELL,
                EventClass.ATTACK,
                EventClass.EXPLODE,
                EventClass.KILL,
                EventClass.WOUND,
                EventClass.DESTROY,
                EventClass.SHOOT,
                EventClass.DIE);
    boolean mine = device && lead.is(EventClass.EXPLODE) && !story.tells(EventClass.STRIKE);
    if (air && remote && !mine) {
      return Optional.of(Deed.AIR_STRIKE);
    }
    if (device && (!lead.is(EventClass.SHELL) || lead.isThing())) {
      return Optional.of(Deed.DEVICE);
    }
    boolean grenade = story.has(Means.GRENADE) && !story.has(Means.STUN);
    boolean heavy = story.has(Means.ARTILLERY);
    boolean alone =
        !story.tells(EventClass.SHOOT)
            || lead.is(EventClass.GRENADE, EventClass.THROW, EventClass.EXPLODE);
    if (grenade && !heavy && alone && story.tells(EventClass.GRENADE, EventClass.THROW)) {
      return Optional.of(Deed.GRENADE);
    }
    if (heavy && story.has(Means.SMALL_ARMS) && !lead.is(EventClass.SHELL)) {
      return Optional.of(Deed.CLASH);
    }
    boolean close = lead.hasVerb(CLOSE);
    if (lead.is(EventClass.SHELL) || heavy && !close) {
      return Optional.of(Deed.SHELLING);
    }
    boolean bombing =
        lead.is(EventClass.STRIKE)
            && lead.mention().get().verb().startsWith("bomb")
            && !lead.isByState();
    if (bombing) {
      return Optional.of(Deed.DEVICE); // who bombs without aircraft plants a bomb
    }
    if (lead.is(EventClass.STRIKE)) {
      return Optional.of(Deed.AIR_STRIKE);
    }
    if (lead.is(EventClass.GRENADE)) {
      return Optional.of(Deed.GRENADE);
    }
    return withoutWeapon();
  }

  /** "Rebels attacked a post. The guards recovered explosives": they went off nowhere. */
  private boolean isOnlyFound() {
    boolean found = lead.is(EventClass.ATTACK, EventClass.CLASH, EventClass.KILL, EventClass.SHOOT);
    for (Statement statement : story.statements()) {
      if (found && statement.means().containsKey(Means.EXPLOSIVE_DEVICE)) {
        List<EventMention> told = statement.mentions();
        found = !told.isEmpty() && told.stream().allMatch(DeedReader::isFind);
      }
    }
    return found;
  }

  private static boolean isFind(EventMention mention) {
    return switch (mention.eventClass()) {
      case INTERCEPT, SEIZE, ARREST, UNEARTH -> true;
      default -> false;
    };
  }

  /** "Two men were hurt in an explosion", "rebels attacked a post with bombs": by nothing else. */
  private boolean isByBlast() {
    boolean other =
        story.tells(EventClass.SHOOT, EventClass.CLASH, EventClass.SHELL, EventClass.STRIKE)
            || story.has(Means.ARTILLERY)
            || story.has(Means.GRENADE)
            || story.has(Means.SMALL_ARMS);
    boolean agent = lead.mention().filter(one -> !one.agents().isEmpty()).isPresent();
    boolean suffered =
        lead.is(EventClass.WOUND, EventClass.KILL, EventClass.DIE)
            && !agent
            && Story.tells(story.opening(), EventClass.EXPLODE);
    boolean bombed = lead.is(EventClass.ATTACK) && agent && !lead.isByState() && hasBombs();
    return !other && (suffered || bombed);
  }

  private boolean hasBombs() {
    for (EventMention mention : story.opening()) {
      boolean bombs = mention.eventClass() == EventClass.EXPLODE && mention.nominal();
      if (bombs && Lexicon.english().cue("carried-bomb").contains(mention.verb())) {
        return true;
      }
    }
    return false;
  }

  /** "The government closed the border", "rebels besieged the town": no crowd blocks anything. */
  private boolean isClosure() {
    for (EventMention mention : story.mentions()) {
      boolean official =
          !mention.agents().isEmpty()
              && (mention.agents().get(0).kind() == PersonKind.GOVERNMENT
                  || mention.agents().get(0).kind().isArmed());
      if (mention.eventClass() == EventClass.BLOCK && official) {
        return !story.tells(EventClass.DEMONSTRATE);
      }
    }
    return false;
  }

  private Optional<Deed> withoutWeapon() {
    if (OnGoods.is(story, lead)) {
      return Optional.of(Deed.LOOTING);
    }
    if (lead.is(EventClass.SHOOT) && lead.isOfNobody() && !story.harmsPeople(HARM)) {
      return Optional.of(Deed.CLASH); // "shots were heard": at whom, nobody says
    }
    if (story.tells(
            EventClass.KILL, EventClass.SHOOT, EventClass.BEAT, EventClass.ATTACK, EventClass.WOUND)
        || lead.is(EventClass.DIE)) {
      return Optional.of(Deed.ATTACK);
    }
    if (story.tells(EventClass.SURRENDER, EventClass.AGREE) && !lead.is(EventClass.ESTABLISH)) {
      return Optional.of(Deed.AGREEMENT);
    }
    boolean robs = lead.is(EventClass.INTERCEPT) && story.tells(EventClass.LOOT);
    if (robs || lead.is(EventClass.LOOT, EventClass.DESTROY, EventClass.SEIZE)) {
      return Optional.of(Deed.LOOTING);
    }
    if (story.has(Circumstance.HEADQUARTERS) || story.tells(EventClass.ESTABLISH)) {
      return Optional.of(Deed.BASE);
    }
    if (story.tells(EventClass.MOVE)) {
      return Optional.of(Deed.MOVEMENT);
    }
    if (story.tells(EventClass.DEMONSTRATE, EventClass.BLOCK)) {
      return Optional.of(isClosure() ? Deed.OTHER : CrowdDeeds.of(story));
    }
    return lead.mention().isPresent()
            || story.tells(
                EventClass.ANNOUNCE, EventClass.DISPLACE, EventClass.RELEASE, EventClass.INTERVENE)
        ? Optional.of(Deed.OTHER)
        : Optional.empty();
  }
}
