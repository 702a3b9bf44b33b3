package org.skirmish.event.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.Act;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;

/**
 * Says who did a deed to whom, from sure signs to unsure ones: the agent of a mention that tells
 * the deed, the agent of any mention, whoever acts by a verb that the lexicon does not know,
 * whoever is blamed. Where nobody is told of, nobody is made up.
 */
public final class PartiesReader {

  private static final Lexicon WORDS = Lexicon.english();
  private static final Set<String> POSITIONS = WORDS.cue("position");

  private final Story story;
  private final Deed deed;
  private final Casting casting;

  private PartiesReader(Story story, Deed deed) {
    this.story = story;
    this.deed = deed;
    this.casting = new Casting(story, deed);
  }

  /** Who did the deed to whom. */
  public static Parties of(Story story, Deed deed) {
    return deed.isOfCrowd() ? CrowdParties.of(story, deed) : new PartiesReader(story, deed).read();
  }

  private Parties read() {
    Optional<Participant> displaced = deed == Deed.OTHER ? Displaced.of(story) : Optional.empty();
    if (displaced.isPresent()) {
      return new Parties(deed, displaced, Optional.empty(), List.of(), List.of());
    }
    Optional<Participant> actor = actor();
    Optional<Participant> opponent = opponent(actor);
    if (deed == Deed.CLASH && actor.isEmpty() && opponent.isPresent()) {
      actor = casting.second(opponent);
    }
    if (deed == Deed.ATTACK && actor.isEmpty() && opponent.filter(Groups::isFighter).isPresent()) {
      actor = story.anybody(one -> one.kind().isOfState() && one.kind() != PersonKind.GOVERNMENT);
    }
    opponent =
        Groups.named(story, deed, actor, opponent)
            .map(one -> Victims.unlessOffDuty(one, deed, story));
    Optional<Participant> enemy = Groups.acrossTheLine(story, actor, opponent);
    actor = enemy.equals(opponent) ? actor : Groups.earlier(actor, opponent);
    opponent = enemy;
    actor = Groups.fought(story, deed, actor, opponent);
    if (actor.isPresent() && actor.get().kind() == PersonKind.ARMED && !actor.get().isNamed()) {
      Optional<Participant> met = opponent;
      Optional<Participant> known = story.answerable(one -> !Casting.isSame(one, met));
      actor = known.isPresent() ? known : actor;
    }
    if (actor.isEmpty() || deed == Deed.DEVICE && !actor.get().isNamed()) {
      Optional<Participant> known = opponent;
      Optional<Participant> blamed = story.blamed(one -> !Casting.isSame(one, known));
      if (blamed.isEmpty() && isByGroups()) {
        blamed = Groups.bomber(story, known);
      }
      if (blamed.isPresent()) {
        actor = blamed;
      }
    }
    List<Participant> allies = actor.isPresent() ? armed(casting.beside(actor.get())) : List.of();
    List<Participant> others = opponent.isPresent() ? casting.beside(opponent.get()) : List.of();
    Deed done = DeedAmong.of(story, deed, actor, opponent);
    return new Parties(
        done, Casting.armed(actor, done), Casting.armed(opponent, done), allies, others);
  }

  private boolean isByGroups() {
    return switch (deed) {
      case DEVICE, SUICIDE_BOMBING, CLASH, GRENADE -> true;
      default -> false;
    };
  }

  private static List<Participant> armed(List<Participant> participants) {
    return participants.stream().filter(one -> one.kind().isArmed()).toList();
  }

  private Optional<Participant> actor() {
    Optional<Participant> actor = casting.agent(PartiesReader::mayAct);
    if (actor.isPresent()) {
      return actor;
    }
    if (isQuiet()) {
      actor =
          Casting.agent(story.mentions(), one -> one.kind().isSomebody() && !Casting.isPerson(one));
      if (actor.isEmpty()) {
        actor = story.anybody(one -> one.kind().isArmed());
      }
      return actor.isPresent() ? actor : story.anybody(Casting::isPerson);
    }
    return acting();
  }

  private static boolean mayAct(Participant participant) {
    return participant.kind().isArmed() || participant.kind() == PersonKind.RIOTERS;
  }

  private boolean isQuiet() {
    return switch (deed) {
      case MOVEMENT, OTHER, AGREEMENT, BASE, TRANSFER -> true;
      default -> false;
    };
  }

  /** The verb is in no lexicon, but its subject or by-phrase is a force. */
  private Optional<Participant> acting() {
    for (Act act : story.acts()) {
      boolean guard =
          switch (act.agent().kind()) {
            case POLICE, SECURITY, GUARD -> true;
            default -> false;
          };
      boolean own = deed == Deed.DEVICE && act.agent().kind().isOfState(); // whom the bomb met
      boolean idle = casting.isHarmed(act.agent()) || Groups.isOnlyThreatening(act.agent(), story);
      if (!own && !idle && (story.opensWith(act) || !guard)) {
        return Optional.of(act.agent());
      }
    }
    return Optional.empty();
  }

  private Optional<Participant> opponent(Optional<Participant> actor) {
    if (deed == Deed.MOVEMENT || deed == Deed.BASE) {
      return Groups.joined(casting, actor);
    }
    if (deed == Deed.OTHER) {
      return suffering(actor);
    }
    List<Participant> own = actor.isPresent() ? casting.beside(actor.get()) : List.of();
    Predicate<Participant> other =
        one -> !Casting.isSame(one, actor) && !OwnSide.has(one, actor, own);
    Predicate<Participant> enemy =
        one -> one.kind().isArmed() && (one.isFellow() || other.test(one));
    Optional<Participant> force = casting.foe(actor, enemy);
    if (force.isEmpty() && isBetweenForces()) {
      force = Casting.patient(story.mentions(), enemy);
    }
    Optional<Participant> person = person();
    Optional<Participant> hurt =
        casting.patient(Victims::isHurt, EventClass.KILL, EventClass.DIE, EventClass.WOUND);
    return switch (deed) {
      case AIR_STRIKE, SHELLING, CHEMICAL_ATTACK -> underFire(actor, force, first(hurt, person));
      case CLASH -> inClash(actor, force);
      case LOOTING -> losing(actor, force, person);
      case DISARMAMENT ->
          first(force, casting.second(actor)).filter(one -> !Groups.isOwnMan(one, actor));
      case AGREEMENT, TRANSFER -> first(force, casting.second(actor));
      case DEVICE ->
          Victims.civilian(
              first(first(Victims.mostlyHurt(casting, force, hurt), hurt), first(person, homes())));
      case ABDUCTION, ARREST, SEXUAL_VIOLENCE -> first(person, force.map(Victims::unlessMember));
      default -> attacked(force, person, hurt);
    };
  }

  private boolean isBetweenForces() {
    return switch (deed) {
      case CLASH, AIR_STRIKE, SHELLING, DISARMAMENT, TRANSFER, AGREEMENT -> true;
      default -> false;
    };
  }

  private static Optional<Participant> first(
      Optional<Participant> one, Optional<Participant> other) {
    return one.isPresent() ? one : other;
  }

  private Optional<Participant> person() {
    return casting.patient(
        Victims::isUnarmedPerson,
        EventClass.KILL,
        EventClass.DIE,
        EventClass.WOUND,
        EventClass.BEAT,
        EventClass.SHOOT,
        EventClass.ABDUCT,
        EventClass.ARREST,
        EventClass.ATTACK,
        EventClass.RAPE,
        EventClass.EXPLODE,
        EventClass.GRENADE,
        EventClass.SUICIDE_BOMB,
        EventClass.SHELL,
        EventClass.STRIKE,
        EventClass.CLASH);
  }

  private Optional<Participant> homes() {
    return casting.patient(
        one ->
            one.kind() == PersonKind.PROPERTY && WORDS.cue("home-or-vehicle").contains(one.word()));
  }

  private Optional<Participant> underFire(
      Optional<Participant> actor, Optional<Participant> force, Optional<Participant> hurt) {
    if (force.isPresent()) {
      return force;
    }
    Optional<Participant> hit =
        casting.patient(Casting::isPerson, EventClass.STRIKE, EventClass.SHELL, EventClass.ATTACK);
    if (hit.isPresent()) {
      return hit; // "a strike meant for militants hit farmers"
    }
    Optional<Participant> positions =
        story.anybody(
            one ->
                one.kind().isArmed()
                    && POSITIONS.contains(one.word())
                    && !one.isBeside()
                    && !Casting.isSame(one, actor));
    return positions.isPresent() ? positions : Victims.civilian(hurt);
  }

  private Optional<Participant> inClash(Optional<Participant> actor, Optional<Participant> force) {
    if (force.isPresent()) {
      return force;
    }
    for (EventMention mention : casting.order()) {
      boolean alone =
          mention.eventClass() == EventClass.CLASH
              && mention.patients().stream().noneMatch(one -> one.kind().isSomebody())
              && !mention.agents().isEmpty();
      if (alone && actor.isPresent() && mention.agents().get(0).isSameParty(actor.get())) {
        Optional<Participant> second =
            actor.get().plural() ? Optional.empty() : casting.second(actor);
        boolean same = second.isEmpty() && !actor.get().kind().isOfState();
        return same ? actor : second; // "two gangs clashed": both are gangs
      }
    }
    return casting.second(actor);
  }

  private Optional<Participant> losing(
      Optional<Participant> actor, Optional<Participant> force, Optional<Participant> person) {
    if (force.isPresent()) {
      return force;
    }
    boolean state = actor.isPresent() && actor.get().kind().isOfState();
    if (state && story.has(Circumstance.DRUGS)) {
      return actor.map(one -> one.named(PersonKind.GANG, "Unidentified Gang ({C})"));
    }
    Optional<Participant> owner = first(person, casting.patient(Casting::isPerson));
    Optional<Participant> things = casting.patient(one -> one.kind() == PersonKind.PROPERTY);
    if (state && owner.isEmpty() && things.isEmpty()) {
      return story.onlyNamed(one -> Groups.isNamed(one) && one.kind() == PersonKind.REBEL);
    }
    return Victims.civilian(first(owner, things));
  }

  private Optional<Participant> attacked(
      Optional<Participant> force, Optional<Participant> person, Optional<Participant> hurt) {
    boolean forceFirst =
        force.isPresent()
            && (person.isEmpty()
                || casting.position(force.get()) < casting.position(person.get())
                || casting.position(force.get()) == casting.position(person.get())
                    && force.get().span().start() < person.get().span().start());
    boolean target =
        force.isPresent() && Victims.isUnspecific(person) && casting.isTarget(force.get());
    Optional<Participant> found = forceFirst || target ? force : person;
    found = first(first(found, hurt), force);
    found = found.map(Victims::unlessMember).map(Victims::unlessHerder);
    return Victims.civilian(
        first(found, casting.patient(one -> one.kind() == PersonKind.PROPERTY)));
  }

  /** Civilians on whom the actor's verbs act, whatever they mean. */
  private Optional<Participant> suffering(Optional<Participant> actor) {
    for (Act act : story.acts()) {
      if (Casting.isSame(act.agent(), actor)) {
        for (Participant patient : act.patients()) {
          if (Casting.isPerson(patient)) {
            return Optional.of(patient);
          }
        }
      }
    }
    return Optional.empty();
  }
}
