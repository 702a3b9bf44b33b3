package org.skirmish.event.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;

/** How many people are meant, also by words that only point to those told of before. */
final class Headcount {

  private static final Set<String> FORCE_PEOPLE = Lexicon.english().cue("force-people");

  /** Pronouns for several people. */
  private static final Set<String> THEM = Lexicon.english().cue("many-pronoun");

  private final List<Participant> counted = new ArrayList<>();
  private Optional<Participant> seized = Optional.empty();

  /** Those of a clause who are people. */
  static List<Participant> people(List<Participant> patients) {
    boolean people = patients.stream().anyMatch(Participant::isPeople);
    List<Participant> found = new ArrayList<>(patients);
    found.removeIf(one -> people ? !isCounted(one) : !isPeople(one));
    return found;
  }

  /** Those who were attacked or led away, of whom "them" may speak later. */
  void remember(EventMention mention) {
    for (Participant one : mention.agents()) {
      addCounted(one);
    }
    for (Participant one : mention.patients()) {
      addCounted(one);
    }
    switch (mention.eventClass()) {
      case ATTACK, BEAT, SHOOT, ABDUCT, ARREST, LOOT -> {
        for (Participant patient : mention.patients()) {
          if (patient.plural() && patient.kind().isSomebody() && patient.count().isPresent()) {
            seized = Optional.of(patient);
          }
        }
        together(mention.patients()).ifPresent(all -> seized = Optional.of(all));
      }
      default -> {}
    }
  }

  /** "Abducted a trader and his son": both of them. */
  private static Optional<Participant> together(List<Participant> people) {
    Optional<Participant> all = Optional.empty();
    for (Participant one : people) {
      if (one.count().isEmpty() || !one.kind().isSomebody()) {
        return Optional.empty();
      }
      Range range = one.count().get();
      all = Optional.of(one.counted(all.isEmpty() ? range : range.plus(all.get().count().get())));
    }
    return people.size() > 1 ? all : Optional.empty();
  }

  private void addCounted(Participant one) {
    if (one.count().isPresent() && one.kind().isArmed() && one.isNamed()) {
      counted.add(0, one);
    }
  }

  /** How many they are; "the hostages" are as many as were told to be taken. */
  Optional<Range> of(Participant patient, List<Ledger.Entry> entries) {
    boolean bodies = patient.kind() == PersonKind.BODY && patient.plural();
    boolean them = seized.isPresent() && (bodies || THEM.contains(ToldAgain.words(patient)));
    if (patient.count().isEmpty() && them) {
      return seized.get().count();
    }
    boolean back = patient.reference() == Participant.Reference.BACK;
    for (Participant before :
        patient.count().isEmpty() && back ? counted : List.<Participant>of()) {
      if (patient.isNamed() && before.isSameParty(patient)) {
        return before.count(); // "two volunteer fighters …": "the volunteers"
      }
    }
    if (patient.count().isPresent() || !back || !patient.plural()) {
      return patient.count();
    }
    for (Ledger.Entry before : entries) {
      if (before.harm() == Harm.CAPTURED && before.who().kind() == patient.kind()) {
        return before.range();
      }
    }
    return Optional.empty();
  }

  /** Beside people, weapons and vehicles are only that: "killed five men and destroyed gear". */
  private static boolean isCounted(Participant participant) {
    return isPeople(participant)
        && (participant.isPeople() || FORCE_PEOPLE.contains(participant.word()));
  }

  private static boolean isPeople(Participant participant) {
    boolean crew = participant.kind() == PersonKind.FORCE_PROPERTY && !participant.isProperty();
    return participant.isPeople() || crew;
  }
}
