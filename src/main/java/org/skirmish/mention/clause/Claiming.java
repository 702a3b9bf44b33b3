package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.Predicate;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.noun.ParticipantReader;

/**
 * Finds the groups that say of a deed that it was theirs: "X claimed responsibility", "took credit
 * for it", "claimed the attack", "said that it had carried it out", "said its fighters were behind
 * it".
 */
final class Claiming {

  private static final Lexicon WORDS = Lexicon.english();

  private final Tree tree;
  private final ParticipantReader people;

  Claiming(Tree tree, ParticipantReader people) {
    this.tree = tree;
    this.people = people;
  }

  List<Participant> parties() {
    List<Participant> found = new ArrayList<>();
    for (Node node : tree.nodes()) {
      for (Participant one : people.all(claimants(node))) {
        if (one.isNamed() && one.kind().isIrregular() && !found.contains(one)) {
          found.add(one);
        }
      }
    }
    return found;
  }

  /** Those who claim the deed by this verb; nobody if it is another verb. */
  private static List<Node> claimants(Node verb) {
    if (!verb.isVerb() || Grammar.isNegated(verb)) {
      return List.of();
    }
    boolean claims = WORDS.cue("claims").contains(verb.lemma());
    boolean takes = WORDS.cue("takes-blame").contains(verb.lemma());
    for (Node object : Grammar.children(verb, "dobj")) {
      boolean blame = WORDS.cue("responsibility").contains(object.lemma());
      if (blame && (claims || takes) || isClaimed(verb) && isDeed(object)) {
        return Grammar.subject(verb);
      }
    }
    for (Node subject : Grammar.children(verb, "nsubjpass")) {
      if (isClaimed(verb)
          && (isDeed(subject) || WORDS.cue("responsibility").contains(subject.lemma()))) {
        return Grammar.byPhrase(verb);
      }
    }
    if (claims || WORDS.cue("owns-up").contains(verb.lemma())) {
      for (Node clause : Grammar.children(verb, "ccomp")) {
        if (isOwnDeed(clause) && !Grammar.isNegated(clause)) {
          return Grammar.children(verb, "nsubj");
        }
      }
    }
    return List.of();
  }

  private static boolean isClaimed(Node verb) {
    return verb.lemma().equals("claim") || WORDS.cue("owns-up").contains(verb.lemma());
  }

  /** "It carried out the attack", "they had attacked the inn", "its men were behind it". */
  private static boolean isOwnDeed(Node clause) {
    boolean own = false;
    for (Node subject : Grammar.children(clause, "nsubj")) {
      own |= WORDS.cue("personal").contains(subject.lemma());
      for (Node owner : Grammar.children(subject, "poss")) {
        own |= WORDS.cue("possessive").contains(owner.word());
      }
    }
    if (!own) {
      return false;
    }
    if (clause.lemma().equals("be")) {
      return Grammar.hasChild(clause, WORDS.cue("behind"));
    }
    boolean light = WORDS.cue("light-verb").contains(clause.lemma());
    for (Node object : Grammar.children(clause, "dobj")) {
      if (light && isDeed(object)) {
        return true;
      }
    }
    return WORDS.verb(clause.lemma()).filter(Claiming::isUndertaken).isPresent();
  }

  private static boolean isDeed(Node noun) {
    Optional<Predicate> told = WORDS.noun(noun.lemma());
    return told.isPresent()
        && switch (told.get().eventClass()) {
          case ATTACK, EXPLODE, SUICIDE_BOMB, STRIKE, SHELL, GRENADE, ABDUCT, KILL -> true;
          default -> false;
        };
  }

  /** What one sets out to do; of whom one killed, one gives a toll. */
  private static boolean isUndertaken(Predicate verb) {
    return verb.eventClass() == EventClass.ATTACK || verb.eventClass() == EventClass.ABDUCT;
  }
}
