package org.skirmish.event.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Range;
import org.skirmish.world.Country;

/** Says who stands against a crowd: police, another crowd, those whom a mob attacks. */
final class CrowdParties {

  private static final Set<String> HOMES = Lexicon.english().cue("home-or-vehicle");

  private final Story story;
  private final Deed deed;

  private CrowdParties(Story story, Deed deed) {
    this.story = story;
    this.deed = deed;
  }

  static Parties of(Story story, Deed deed) {
    CrowdParties parties = new CrowdParties(story, deed);
    return new Parties(deed, parties.crowd(), parties.opponent(), List.of(), List.of());
  }

  /** The demonstrators, as the text names them. */
  private Optional<Participant> crowd() {
    Optional<Participant> crowd =
        Casting.agent(
            Casting.only(story.mentions(), EventClass.DEMONSTRATE, EventClass.BLOCK),
            CrowdParties::mayProtest);
    if (crowd.isEmpty()) {
      crowd = Casting.agent(story.mentions(), CrowdParties::mayProtest);
    }
    if (crowd.isEmpty()) {
      crowd = story.anybody(CrowdParties::mayProtest);
    }
    PersonKind kind = deed.isProtest() ? PersonKind.PROTESTERS : PersonKind.RIOTERS;
    return crowd.map(one -> one.with(kind, one.nationality().or(() -> homeOf(one))));
  }

  /** "Asylum seekers" behind "Burundian asylum seekers". */
  private Optional<Country> homeOf(Participant crowd) {
    return story
        .anybody(one -> one.word().equals(crowd.word()) && one.nationality().isPresent())
        .filter(one -> one.plural() && crowd.plural())
        .flatMap(Participant::nationality);
  }

  private static boolean mayProtest(Participant participant) {
    return switch (participant.kind()) {
      case CIVILIANS, PROTESTERS, RIOTERS, VAGUE -> true;
      default -> participant.isParty();
    };
  }

  private static boolean isForce(Participant participant) {
    return switch (participant.kind()) {
      case POLICE, ARMY, SECURITY, GUARD, EXTERNAL -> true;
      default -> false;
    };
  }

  private Optional<Participant> opponent() {
    if (deed == Deed.PEACEFUL_PROTEST) {
      return Optional.empty();
    }
    Optional<Participant> force = force();
    if (deed.isProtest()) {
      Optional<Participant> mob = force.isEmpty() ? attackers() : Optional.empty();
      if (mob.isPresent()) {
        return mob;
      }
      return force.isPresent() ? force : story.anybody(CrowdParties::isForce);
    }
    return deed == Deed.MOB ? ofMob(force) : ofRiot(force);
  }

  /** "Supporters of the mayor dispersed the protesters". */
  private Optional<Participant> attackers() {
    for (EventMention mention :
        Casting.only(
            story.mentions(),
            EventClass.ATTACK,
            EventClass.BEAT,
            EventClass.INTERVENE,
            EventClass.SHOOT,
            EventClass.KILL)) {
      if (CrowdMet.isOnProtesters(mention, story)) {
        Participant first = mention.agents().get(0);
        return mayProtest(first) && first.plural()
            ? Optional.of(first.with(PersonKind.RIOTERS, first.nationality()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Participant> force() {
    List<EventMention> clashes = Casting.only(story.mentions(), EventClass.CLASH);
    Optional<Participant> met = Casting.patient(clashes, CrowdParties::isForce);
    if (met.isPresent()) {
      return met; // before forces that only come and go
    }
    Optional<Participant> acting = Casting.agent(story.mentions(), CrowdParties::isForce);
    return acting.isPresent()
        ? acting
        : Casting.patient(
            Casting.only(
                story.mentions(),
                EventClass.THROW,
                EventClass.ATTACK,
                EventClass.BEAT,
                EventClass.KILL,
                EventClass.WOUND),
            CrowdParties::isForce);
  }

  private Optional<Participant> ofMob(Optional<Participant> force) {
    Optional<EventMention> clash = unarmedClash();
    boolean two =
        clash.isPresent() && !clash.get().agents().isEmpty() && !clash.get().patients().isEmpty();
    boolean groups =
        clash.isPresent() && clash.get().agents().stream().anyMatch(CrowdParties::isTwoGroups);
    if (two || groups || clash.isPresent() && story.has(Circumstance.TWO_CROWDS)) {
      return rioters();
    }
    if (force.isPresent() && meets(force.get())) {
      return force;
    }
    Optional<Participant> victim =
        Casting.patient(
            Casting.only(
                story.mentions(),
                EventClass.BEAT,
                EventClass.KILL,
                EventClass.ATTACK,
                EventClass.WOUND,
                EventClass.DESTROY,
                EventClass.SHOOT,
                EventClass.ABDUCT,
                EventClass.LOOT,
                EventClass.THROW),
            one -> isForce(one) || isVictim(one));
    boolean thing = victim.filter(one -> one.kind() == PersonKind.PROPERTY).isPresent();
    if (thing && story.has(Circumstance.POLICE_FORCE) && force.isPresent()) {
      return force; // police drive off those who burn a bus
    }
    if (victim.isEmpty() && story.tells(EventClass.CLASH)) {
      return force.isPresent() ? force : rioters();
    }
    if (victim.isEmpty()) {
      victim = // "they beat them"
          Casting.patient(
              Casting.only(story.mentions(), EventClass.BEAT, EventClass.KILL),
              one -> one.kind() == PersonKind.VAGUE);
    }
    return victim.isPresent()
        ? victim.map(one -> isForce(one) ? one : one.with(PersonKind.CIVILIANS, one.nationality()))
        : force;
  }

  /** "two groups of villagers clashed". */
  private static boolean isTwoGroups(Participant crowd) {
    return Lexicon.english().cue("collective").contains(crowd.word())
        && crowd.count().isPresent()
        && crowd.count().get().equals(Range.exactly(2));
  }

  private static boolean isVictim(Participant participant) {
    return switch (participant.kind()) {
      case CIVILIANS, PROPERTY, GANG, ARMED, IDENTITY -> true;
      default -> false;
    };
  }

  /** The other crowd, as the text names it; it is like the first where nobody says more. */
  private Optional<Participant> rioters() {
    Optional<Participant> other =
        unarmedClash()
            .map(clash -> Casting.patient(List.of(clash), CrowdParties::mayProtest))
            .orElse(Optional.empty());
    return other.map(one -> one.with(PersonKind.RIOTERS, one.nationality())).or(this::crowd);
  }

  private Optional<EventMention> unarmedClash() {
    boolean opens = !byCrowd().isEmpty();
    for (EventMention mention : opens ? story.opening() : story.mentions()) {
      if (mention.eventClass() == EventClass.CLASH && !hasForce(mention)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** What a crowd does to others in the first sentence: "a mob lynched a teacher". */
  private List<EventMention> byCrowd() {
    List<EventMention> found = new ArrayList<>();
    for (EventMention mention :
        Casting.only(story.opening(), EventClass.KILL, EventClass.BEAT, EventClass.ATTACK)) {
      if (mention.agents().stream().anyMatch(one -> one.kind() == PersonKind.RIOTERS)) {
        found.add(mention);
      }
    }
    return found;
  }

  private static boolean hasForce(EventMention mention) {
    return mention.agents().stream().anyMatch(CrowdParties::bearsArms)
        || mention.patients().stream().anyMatch(CrowdParties::bearsArms);
  }

  /** Letters that no registry has are a party's where a crowd acts: "cadres of the XYZ". */
  private static boolean bearsArms(Participant participant) {
    boolean letters = participant.kind() == PersonKind.ARMED && participant.group().isEmpty();
    return participant.kind().isArmed() && !letters && !participant.isParty();
  }

  private boolean meets(Participant force) {
    for (EventMention mention :
        Casting.only(story.mentions(), EventClass.SHOOT, EventClass.INTERVENE)) {
      if (mention.agents().contains(force)
          && mention.patients().stream().anyMatch(one -> one.kind().isCrowd())) {
        return true;
      }
    }
    for (EventMention mention :
        Casting.only(story.mentions(), EventClass.CLASH, EventClass.THROW)) {
      if (mention.agents().stream().anyMatch(one -> one.kind() == force.kind())
          || mention.patients().stream().anyMatch(one -> one.kind() == force.kind())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Participant> ofRiot(Optional<Participant> force) {
    Optional<EventMention> clash = unarmedClash();
    boolean crowds =
        clash.isPresent() && !clash.get().agents().isEmpty() && !clash.get().patients().isEmpty();
    if (crowds) {
      return rioters();
    }
    if (force.isPresent()) {
      return force;
    }
    if (story.has(Circumstance.POLICE_FORCE)) {
      return story.anybody(CrowdParties::isForce);
    }
    return Casting.patient(
            Casting.only(
                story.mentions(),
                EventClass.BEAT,
                EventClass.KILL,
                EventClass.ATTACK,
                EventClass.WOUND,
                EventClass.DESTROY,
                EventClass.ABDUCT,
                EventClass.LOOT,
                EventClass.THROW,
                EventClass.SHOOT),
            one ->
                one.kind() == PersonKind.CIVILIANS
                    || one.kind() == PersonKind.PROPERTY && HOMES.contains(one.word()))
        .map(one -> one.with(PersonKind.CIVILIANS, one.nationality()));
  }
}
