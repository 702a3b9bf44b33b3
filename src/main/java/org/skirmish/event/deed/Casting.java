package org.skirmish.event.deed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;

/**
 * A story's mentions in the order in which they say who did a deed: those that tell the deed itself
 * first, then as the text has them.
 */
final class Casting {

  private static final Map<Deed, List<EventClass>> TELLING = new EnumMap<>(Deed.class);

  static {
    tell(Deed.AIR_STRIKE, EventClass.STRIKE, EventClass.SHELL, EventClass.ATTACK);
    tell(Deed.SHELLING, EventClass.SHELL, EventClass.ATTACK, EventClass.SHOOT);
    tell(Deed.DEVICE, EventClass.EXPLODE, EventClass.SUICIDE_BOMB, EventClass.ATTACK);
    tell(
        Deed.CLASH,
        EventClass.CLASH,
        EventClass.ATTACK,
        EventClass.SHOOT,
        EventClass.TAKE_GROUND,
        EventClass.KILL);
    tell(Deed.ABDUCTION, EventClass.ABDUCT, EventClass.ARREST);
    tell(Deed.ARREST, EventClass.ARREST, EventClass.ABDUCT);
    tell(Deed.LOOTING, EventClass.LOOT, EventClass.DESTROY, EventClass.SEIZE, EventClass.ATTACK);
    tell(
        Deed.DISARMAMENT,
        EventClass.INTERCEPT,
        EventClass.SEIZE,
        EventClass.SHOOT,
        EventClass.DESTROY);
    tell(Deed.ATTACK, EventClass.SHOOT, EventClass.KILL, EventClass.ATTACK, EventClass.BEAT);
    tell(Deed.AGREEMENT, EventClass.SURRENDER, EventClass.AGREE);
    tell(Deed.TRANSFER, EventClass.TAKE_GROUND, EventClass.MOVE, EventClass.CEDE);
    tell(Deed.SEXUAL_VIOLENCE, EventClass.RAPE);
    tell(Deed.MOVEMENT, EventClass.MOVE);
    tell(Deed.BASE, EventClass.ESTABLISH, EventClass.MOVE);
  }

  private static void tell(Deed deed, EventClass... classes) {
    TELLING.put(deed, List.of(classes));
  }

  private static final Set<String> SOLDIERS = Lexicon.english().cue("any-soldier");

  private final Story story;
  private final List<EventMention> order;

  Casting(Story story, Deed deed) {
    this.story = story;
    this.order = order(story, deed);
  }

  private static List<EventMention> order(Story story, Deed deed) {
    List<EventClass> telling = TELLING.getOrDefault(deed, List.of());
    boolean quiet = deed == Deed.MOVEMENT || deed == Deed.OTHER;
    List<EventMention> first = new ArrayList<>();
    List<EventMention> then = new ArrayList<>();
    for (EventMention mention : story.mentions()) {
      boolean frame =
          switch (mention.eventClass()) {
            case ANNOUNCE, RELEASE, DEMONSTRATE -> true;
            default -> false;
          };
      boolean afterwards = deed == Deed.DEVICE && mention.eventClass() == EventClass.ARREST;
      if ((!frame || quiet) && !afterwards) {
        (telling.contains(mention.eventClass()) ? first : then).add(mention);
      }
    }
    first.addAll(then);
    return first;
  }

  /** The mentions in this order. */
  List<EventMention> order() {
    return order;
  }

  Optional<Participant> agent(Predicate<Participant> question) {
    return agent(order, question);
  }

  static Optional<Participant> agent(List<EventMention> mentions, Predicate<Participant> question) {
    for (EventMention mention : mentions) {
      for (Participant participant : mention.agents()) {
        if (question.test(participant)) {
          return Optional.of(participant);
        }
      }
    }
    return Optional.empty();
  }

  Optional<Participant> patient(Predicate<Participant> question) {
    return patient(order, question);
  }

  static Optional<Participant> patient(
      List<EventMention> mentions, Predicate<Participant> question) {
    for (EventMention mention : mentions) {
      for (Participant participant : mention.patients()) {
        if (question.test(participant)) {
          return Optional.of(participant);
        }
      }
    }
    return Optional.empty();
  }

  /** Patients of the mentions that report one of these. */
  Optional<Participant> patient(Predicate<Participant> question, EventClass... classes) {
    return patient(only(order, classes), question);
  }

  static List<EventMention> only(List<EventMention> mentions, EventClass... classes) {
    List<EventMention> found = new ArrayList<>();
    for (EventMention mention : mentions) {
      for (EventClass what : classes) {
        if (mention.eventClass() == what) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  /** How early somebody suffers something; later than all if nowhere. */
  int position(Participant participant) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).patients().contains(participant)) {
        return i;
      }
    }
    return order.size();
  }

  /** Whom somebody fights: "five militants and two soldiers were killed" in a rebel attack. */
  Optional<Participant> foe(Optional<Participant> actor, Predicate<Participant> enemy) {
    Predicate<Participant> own = one -> actor.filter(force -> isOwnState(force, one)).isPresent();
    Optional<Participant> first = patient(enemy.and(own.negate()));
    boolean unknown =
        first.filter(one -> one.kind() == PersonKind.ARMED && !one.isNamed()).isPresent();
    if (unknown && actor.filter(one -> one.kind().isIrregular()).isPresent()) {
      return patient(enemy.and(one -> one.kind().isOfState())).or(() -> first);
    }
    return first;
  }

  /** "Burmese forces" and "the soldiers": an army is not at war with itself. */
  private static boolean isOwnState(Participant force, Participant other) {
    boolean soldiers = force.kind() == PersonKind.ARMY && other.kind() == PersonKind.ARMY;
    boolean known =
        force.group().isPresent()
            && other.group().isPresent()
            && !force.group().equals(other.group());
    boolean unnamed = !known && isAnySoldier(force) && isAnySoldier(other) && !isOther(other);
    boolean apart =
        force.nationality().isPresent()
            && other.nationality().isPresent()
            && !force.nationality().equals(other.nationality());
    return soldiers && unnamed && !apart && !other.isFellow();
  }

  /** "Soldiers clashed with other soldiers". */
  private static boolean isOther(Participant force) {
    return force.reference() == Participant.Reference.MORE;
  }

  /** Not the presidential guard and no body with a name, which may fight the rest of its army. */
  private static boolean isAnySoldier(Participant force) {
    boolean named = force.name().isPresent() && force.group().isEmpty();
    return !named && SOLDIERS.contains(force.word());
  }

  /** "Three soldiers killed near X": a verb without its auxiliary makes them no attackers. */
  boolean isHarmed(Participant participant) {
    for (EventMention mention : order) {
      boolean harm = Ledger.harm(mention.eventClass()).isPresent();
      for (Participant patient : harm ? mention.patients() : List.<Participant>of()) {
        if (patient.span().equals(participant.span())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an attack that a noun tells of is aimed at somebody. */
  boolean isTarget(Participant participant) {
    for (EventMention mention : only(order, EventClass.ATTACK, EventClass.GRENADE)) {
      if (mention.nominal() && mention.patients().contains(participant)) {
        return true;
      }
    }
    return false;
  }

  /** Those beside somebody in the same role of the same mention. */
  List<Participant> beside(Participant participant) {
    for (EventMention mention : order) {
      if (mention.agents().contains(participant)) {
        return others(mention.agents(), participant);
      }
      if (mention.patients().contains(participant)) {
        return others(mention.patients(), participant);
      }
    }
    return List.of();
  }

  private static List<Participant> others(List<Participant> all, Participant one) {
    List<Participant> others = new ArrayList<>();
    for (Participant participant : all) {
      if (participant.kind().isSomebody() && !participant.isSameParty(one)) {
        others.add(participant);
      }
    }
    return others;
  }

  /** "Clashes between the government and rebels": its army fights. */
  static Optional<Participant> armed(Optional<Participant> party, Deed deed) {
    return party.map(
        one ->
            deed == Deed.CLASH && one.kind() == PersonKind.GOVERNMENT && !one.isNamed()
                ? one.with(PersonKind.ARMY, one.nationality())
                : one);
  }

  /** Another armed body named anywhere. */
  Optional<Participant> second(Optional<Participant> first) {
    return story.anybody(other -> other.kind().isArmed() && !isSame(other, first));
  }

  static boolean isSame(Participant one, Optional<Participant> other) {
    return other.isPresent() && one.isSameParty(other.get());
  }

  static boolean isPerson(Participant participant) {
    return participant.kind() == PersonKind.CIVILIANS;
  }
}
