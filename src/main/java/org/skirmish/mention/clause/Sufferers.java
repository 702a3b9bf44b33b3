package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.noun.ElidedNouns;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.noun.ParticipantReader;
import org.skirmish.model.Range;

/** Says who those are who suffer, where their own words leave it to the words around them. */
final class Sufferers {

  private static final Lexicon WORDS = Lexicon.english();

  private final ParticipantReader people;
  private final ElidedNouns elided;
  private Participant harmed;
  private List<Participant> killers = List.of();

  Sufferers(ParticipantReader people, ElidedNouns elided) {
    this.people = people;
    this.elided = elided;
  }

  /**
   * Asked for each mention of the sentence in order.
   *
   * @param trigger the verb or noun that says what befell them
   * @param agents those who did it
   */
  List<Participant> of(Node trigger, List<Participant> agents, List<Participant> patients) {
    List<Participant> whole = WholeOfList.of(patients);
    List<Participant> named = fellows(agents, elided.spread(killersAmong(trigger, whole)));
    killers = isKilling(trigger) ? agents : killers;
    List<Participant> told = ofLoser(trigger, risen(trigger, named));
    boolean toll = WORDS.cue("rises").contains(trigger.lemma());
    List<Participant> found = toll ? told : likeBefore(told);
    if (isAmong(trigger)) {
      return found.stream().map(one -> one.referring(Participant.Reference.BACK)).toList();
    }
    boolean also = Grammar.hasChild(trigger, WORDS.cue("also"));
    return also || isOfWounds(trigger) || isOfOtherAttack(trigger)
        ? found.stream().map(one -> asMore(one, also)).toList()
        : found;
  }

  /** "A child was among the dead": told of with them before, if anybody was. */
  private static boolean isAmong(Node trigger) {
    if (Grammar.is(trigger, "nsubj") && !trigger.isVerb()) {
      return true; // "the dead include two women"
    }
    Node noun = Grammar.is(trigger, "acl", "nmod") ? trigger.head().orElse(trigger) : trigger;
    return Grammar.is(noun, "pobj")
        && noun.head().filter(one -> WORDS.cue("includes").contains(one.lemma())).isPresent()
        && noun.head().get().head().filter(be -> be.lemma().equals("be")).isPresent();
  }

  /** "A soldier shot two colleagues": these are soldiers as well. */
  private static List<Participant> fellows(List<Participant> agents, List<Participant> patients) {
    if (agents.isEmpty() || !agents.get(0).kind().isArmed()) {
      return patients;
    }
    List<Participant> found = new ArrayList<>(patients.size());
    for (Participant patient : patients) {
      boolean fellow = WORDS.cue("fellow").contains(patient.word());
      found.add(fellow ? patient.as(agents.get(0)) : patient);
    }
    return found;
  }

  /** "A man killed a guard before he was shot dead": nobody is killed twice. */
  private List<Participant> killersAmong(Node trigger, List<Participant> patients) {
    boolean after =
        Grammar.is(trigger, "advcl")
            && isKilling(trigger)
            && trigger.head().filter(Sufferers::isKilling).isPresent();
    boolean one = killers.size() == 1 && !killers.get(0).plural();
    if (!after || !one || patients.size() != 1) {
      return patients;
    }
    boolean pronoun = WORDS.cue("one-pronoun").contains(patients.get(0).phrase());
    return pronoun
        ? List.of(patients.get(0).as(killers.get(0)).referring(Participant.Reference.MORE))
        : patients;
  }

  private static boolean isKilling(Node verb) {
    return WORDS.verb(verb.lemma()).filter(told -> told.eventClass() == EventClass.KILL).isPresent()
        || Grammar.any(Grammar.children(verb, "oprd", "acomp", "advmod"), WORDS.cue("dead-word"));
  }

  /** "Three of the wounded died later": they add to those who were killed at once. */
  private static boolean isOfWounds(Node trigger) {
    if (WORDS.cue("dies-of-wounds").contains(trigger.lemma())) {
      return true;
    }
    boolean dies =
        trigger.lemma().equals("die") || WORDS.cue("deadly-way").contains(trigger.lemma());
    List<Node> causes = Grammar.objects(trigger, WORDS.cue("cause-of-death"));
    return dies
        && trigger.isVerb()
        && (Grammar.any(causes, WORDS.cue("later-death"))
            || Grammar.hasChild(trigger, WORDS.cue("later")));
  }

  /** "In a retaliatory raid, an elder was killed": beside those of the first. */
  private static boolean isOfOtherAttack(Node trigger) {
    for (Node event : Grammar.objects(trigger, WORDS.cue("in-event"))) {
      if (Grammar.hasChild(event, WORDS.cue("other-attack"))
          && WORDS.noun(event.lemma()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Participant asMore(Participant patient, boolean also) {
    boolean fresh = patient.reference() == Participant.Reference.NEW;
    boolean named = patient.phrase().chars().anyMatch(Character::isUpperCase);
    boolean vague = patient.kind() == PersonKind.VAGUE;
    boolean pronoun = vague && !fresh;
    boolean other = !also && !vague && !WORDS.cue("any-person").contains(patient.word());
    return (also && !pronoun || fresh && (!named || vague) || other && !named)
            && patient.count().isPresent()
        ? patient.referring(Participant.Reference.MORE)
        : patient;
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
    boolean below = Grammar.headIsVerb(trigger) && !isLosing(trigger);
    Node verb = below ? trigger.head().get() : trigger; // "lost 30 men killed"
    Optional<Node> counted = trigger.head();
    for (int i = 0; i < 2 && counted.isPresent() && !counted.get().isVerb(); i++) {
      counted = counted.get().head(); // "suffered two dead and seven wounded"
    }
    verb = counted.filter(Sufferers::isLosing).orElse(verb);
    if (!isLosing(verb)) {
      return patients;
    }
    List<Participant> losers = people.all(Grammar.subject(verb));
    List<Participant> found = new ArrayList<>(patients.size());
    for (Participant patient : patients) {
      boolean anybody =
          WORDS.cue("any-person").contains(patient.word()) || patient.kind() == PersonKind.VAGUE;
      boolean owned = anybody && !losers.isEmpty() && losers.get(0).kind().isArmed();
      Participant one = owned ? patient.as(losers.get(0)) : patient;
      found.add(isBesideKilled(trigger) ? one.referring(Participant.Reference.MORE) : one);
    }
    return found;
  }

  /** "Killed four fighters and lost two men": none of those whom they killed. */
  private static boolean isBesideKilled(Node trigger) {
    return trigger.isVerb()
        && Grammar.is(trigger, "conj")
        && Grammar.headIsVerb(trigger)
        && isKilling(trigger.head().get());
  }

  private static boolean isLosing(Node verb) {
    return verb.lemma().equals("lose") || WORDS.cue("suffers-loss").contains(verb.lemma());
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
        boolean people = patient.kind().isSomebody() && !patient.isProperty();
        harmed = people ? patient : harmed;
      }
    }
    if (areFoes(found)) {
      harmed = null; // "18 soldiers and five rebels died, and 80 others were wounded"
    }
    return found;
  }

  private static boolean areFoes(List<Participant> people) {
    return people.stream().anyMatch(one -> one.kind().isOfState())
        && people.stream().anyMatch(one -> one.kind() == PersonKind.REBEL);
  }
}
