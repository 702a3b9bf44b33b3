package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.model.Range;

/** Says who those are who suffer, where their own words leave it to the words around them. */
final class Sufferers {

  private static final Lexicon WORDS = Lexicon.english();

  private final ParticipantReader people;
  private final ElidedNouns elided;
  private Participant harmed;

  Sufferers(ParticipantReader people, ElidedNouns elided) {
    this.people = people;
    this.elided = elided;
  }

  /**
   * Asked for each mention of the sentence in order.
   *
   * @param trigger the verb or noun that says what befell them
   */
  List<Participant> of(Node trigger, List<Participant> patients) {
    return likeBefore(ofLoser(trigger, risen(trigger, elided.spread(patients))));
  }

  /** "rose from 27 to 31": the last figure holds. */
  private static List<Participant> risen(Node trigger, List<Participant> patients) {
    if (!WORDS.cue("rises").contains(trigger.lemma())) {
      return patients;
    }
    List<Participant> found = new ArrayList<>(patients.size());
    for (Participant patient : patients) {
      boolean bounded = patient.count().isPresent() && patient.count().get().high().isPresent();
      found.add(
          bounded
              ? patient.counted(Range.exactly(patient.count().get().high().getAsInt()))
              : patient);
    }
    return found;
  }

  /** "The army lost 30 men": they are the army's. */
  private List<Participant> ofLoser(Node trigger, List<Participant> patients) {
    boolean below = Grammar.headIsVerb(trigger) && !trigger.lemma().equals("lose");
    Node verb = below ? trigger.head().get() : trigger; // "lost 30 men killed"
    if (!verb.lemma().equals("lose")) {
      return patients;
    }
    List<Participant> losers = people.all(Grammar.subject(verb));
    List<Participant> found = new ArrayList<>(patients.size());
    for (Participant patient : patients) {
      boolean anybody = WORDS.cue("any-person").contains(patient.word());
      boolean owned = anybody && !losers.isEmpty() && losers.get(0).kind().isArmed();
      found.add(owned ? patient.as(losers.get(0)) : patient);
    }
    return found;
  }

  /** "killed three soldiers and wounded five others": these are soldiers as well. */
  private List<Participant> likeBefore(List<Participant> patients) {
    List<Participant> found = new ArrayList<>(patients.size());
    for (Participant patient : patients) {
      boolean number = patient.kind() == PersonKind.VAGUE && patient.count().isPresent();
      boolean vague = patient.kind() == PersonKind.VAGUE || patient.kind() == PersonKind.CIVILIANS;
      boolean other = number || vague && WORDS.cue("others").contains(patient.word());
      if (other && harmed != null) {
        found.add(patient.as(harmed));
      } else {
        found.add(patient);
        harmed = patient.kind().isSomebody() ? patient : harmed;
      }
    }
    return found;
  }
}
