package org.skirmish.event.deed;

import java.util.Collections;
import java.util.Optional;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.PersonNoun;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Range;
import org.skirmish.world.name.Words;

/** Questions to those who suffer a deed. */
final class Victims {

  private static final Lexicon WORDS = Lexicon.english();

  private Victims() {}

  /** "Unarmed cadets". */
  static boolean isUnarmed(Participant victim) {
    return !Collections.disjoint(Words.of(victim.phrase()), WORDS.cue("unarmed"));
  }

  /**
   * "killed 15 worshippers and five soldiers": who stands first and is most is meant, and nobody
   * whose base the bomb was near.
   */
  static Optional<Participant> mostlyHurt(
      Casting casting, Optional<Participant> force, Optional<Participant> hurt) {
    if (force.isEmpty() || hurt.isEmpty() || !Casting.isPerson(hurt.get())) {
      return force;
    }
    boolean before =
        casting.position(hurt.get()) == casting.position(force.get())
            && hurt.get().span().start() < force.get().span().start();
    boolean more = number(hurt.get()) > Math.max(1, number(force.get()));
    return force.get().isBeside() || before && more ? hurt : force;
  }

  private static int number(Participant participant) {
    return participant.count().isPresent() ? participant.count().get().low().orElse(0) : 0;
  }

  /** A person, or a crowd that is only shot at. */
  static boolean isUnarmedPerson(Participant participant) {
    return Casting.isPerson(participant) || participant.kind() == PersonKind.RIOTERS;
  }

  static boolean isHurt(Participant participant) {
    boolean counted =
        participant.kind() == PersonKind.VAGUE
            && (participant.plural() || participant.count().isPresent());
    return Casting.isPerson(participant) || counted;
  }

  /** Things are their owner's, who is a civilian. */
  static Optional<Participant> civilian(Optional<Participant> participant) {
    return participant.map(
        one ->
            one.kind() == PersonKind.PROPERTY || one.kind() == PersonKind.VAGUE
                ? one.with(PersonKind.CIVILIANS, one.nationality())
                : one);
  }

  /** "Tolu herders" who are killed: a people's name alone puts no arms into their hands. */
  static Participant unlessHerder(Participant victim) {
    Optional<PersonNoun> noun = WORDS.person(victim.word());
    boolean herder =
        victim.kind() == PersonKind.IDENTITY
            && noun.isPresent()
            && noun.get().kind() == PersonKind.CIVILIANS
            && noun.get().associate().isPresent()
            && Collections.disjoint(Words.of(victim.phrase()), WORDS.cue("unidentified"));
    return herder ? victim.asMemberOf(noun.get().associate().get()) : victim;
  }

  /** "A member of the XYZ", of which nobody knows that it bears arms, is a civilian of it. */
  static Participant unlessMember(Participant victim) {
    boolean unknown =
        victim.kind() == PersonKind.ARMED && victim.group().isEmpty() && victim.name().isPresent();
    return unknown && WORDS.cue("any-person").contains(victim.word())
        ? victim.asMemberOf(victim.name().get())
        : victim;
  }

  /** "A soldier was beaten. He was not on duty": a civilian to ACLED. */
  static Participant unlessOffDuty(Participant victim, Deed deed, Story story) {
    boolean serves = victim.kind() == PersonKind.ARMY || victim.kind() == PersonKind.POLICE;
    boolean alone = victim.count().filter(Range.exactly(1)::equals).isPresent();
    boolean hit = deed == Deed.ATTACK || deed == Deed.ABDUCTION;
    return hit && serves && alone && story.has(Circumstance.OFF_DUTY)
        ? victim.with(PersonKind.CIVILIANS, victim.nationality())
        : victim;
  }

  /** "A person was killed in an attack on a checkpoint": who he was, nobody says. */
  static boolean isUnspecific(Optional<Participant> person) {
    return person
        .filter(one -> WORDS.cue("anybody").contains(one.word()) && one.associates().isEmpty())
        .isPresent();
  }
}
