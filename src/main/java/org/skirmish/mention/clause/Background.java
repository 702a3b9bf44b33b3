package org.skirmish.mention.clause;

import java.util.Optional;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.Predicate;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.verb.Predication;

/**
 * Tells what is only wanted, mourned, feared or long past from what happened: purposes, "against
 * the killing of", "following a clash", objects of demand, denounce, accuse.
 */
final class Background {

  private static final Lexicon WORDS = Lexicon.english();

  private Background() {}

  /**
   * @param crowd whether the text is about a demonstration, whose reasons are no events of the day
   */
  static boolean is(Predication predication, boolean crowd) {
    Node node = predication.trigger();
    if (isState(node) || isLongFight(predication)) {
      return true;
    }
    if (isCutOff(predication)) {
      return false;
    }
    if (isPurpose(node) && !isHeldToBe(node)) {
      return isUnfulfilled(node);
    }
    boolean relative = false; // "to carry out an attack in which three were killed"
    for (int i = 0; i < Grammar.DEEPEST && node.head().isPresent(); i++) {
      Node head = node.head().get();
      if (isObjectOf(node, head, WORDS.cue("background-preposition"))
          && !isOpponent(predication, head)
          && !isMet(predication, head)
          && !isRecoveredFrom(head)
          && !(node == predication.trigger() && isDoneFirst(node, head))
          && !(node == predication.trigger() && isHowHarmed(predication, head))) {
        return true;
      }
      boolean underNoun =
          Grammar.is(node, "pobj", "pcomp")
              && head.head().isPresent()
              && WORDS.cue("background-noun").contains(head.head().get().lemma());
      if (underNoun || crowd && isReason(node)) {
        return true;
      }
      boolean fled = Grammar.is(node, "dobj") && WORDS.cue("flees").contains(head.lemma());
      boolean watched = Grammar.is(node, "dobj") && WORDS.cue("watches").contains(head.lemma());
      if (predication.nominal() && (fled || watched || Grammar.is(node, "dobj") && isToEnd(head))) {
        return true;
      }
      if (Grammar.is(node, "dobj", "ccomp", "advcl")
          && WORDS.cue("background-verb").contains(head.lemma())) {
        return true;
      }
      if (isLongDone(node)) {
        return true;
      }
      relative |= Grammar.is(node, "relcl") && Grammar.has(node, "nsubj", "nsubjpass");
      if (node != predication.trigger() && !relative && isAim(node, predication.eventClass())) {
        return true;
      }
      node = head;
    }
    return false;
  }

  /** "Men wanted for an attack died": the parser hung the verb on the attack, the men did not. */
  private static boolean isCutOff(Predication predication) {
    Node verb = predication.trigger();
    return Grammar.is(verb, "relcl")
        && !Grammar.hasChild(verb, WORDS.cue("relative"))
        && !predication.patients().isEmpty()
        && predication.patients().get(0).index() < verb.head().orElse(verb).index()
        && Grammar.has(predication.patients().get(0).head().orElse(verb), "nsubj");
  }

  /** "The group controls parts of the town": how things stand, and nothing that befell. */
  private static boolean isState(Node verb) {
    return WORDS.cue("holds-ground").contains(verb.lemma())
        && (verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
        && !Grammar.has(verb, "aux", "auxpass", "modal");
  }

  /** "Their war against the rebels": not one fight of it. */
  private static boolean isLongFight(Predication predication) {
    Node noun = predication.trigger();
    return predication.nominal()
        && predication.eventClass() == EventClass.CLASH
        && Grammar.has(noun, "poss")
        && !Grammar.objects(noun, "against").isEmpty();
  }

  /** "agreed to end the fighting", "to prevent an attack". */
  private static boolean isToEnd(Node verb) {
    return WORDS.cue("ends").contains(verb.lemma()) && isPurpose(verb);
  }

  /** "a man who had killed two villagers": that was before. */
  private static boolean isLongDone(Node verb) {
    if (!Grammar.is(verb, "relcl")) {
      return false;
    }
    for (Node aux : Grammar.children(verb, "aux")) {
      if (aux.word().equals("had")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPurpose(Node node) {
    return Grammar.is(node, "advcl", "acl", "xcomp") && hasTo(node);
  }

  /** "a vigil for teachers believed to have been killed": told as done. */
  private static boolean isHeldToBe(Node node) {
    return node.head()
        .filter(head -> Grammar.is(head, "acl", "relcl"))
        .filter(head -> WORDS.cue("held-to-be").contains(head.lemma()))
        .isPresent();
  }

  private static boolean hasTo(Node node) {
    for (Node child : Grammar.children(node, "aux", "mark")) {
      if (child.lemma().equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnfulfilled(Node node) {
    Optional<Node> head = node.head();
    if (head.isEmpty()) {
      return true;
    }
    String verb = head.get().lemma();
    boolean tried = Grammar.is(node, "xcomp") || WORDS.cue("attempt").contains(verb);
    return !tried || WORDS.cue("unfulfilled").contains(verb);
  }

  private static boolean isObjectOf(Node node, Node preposition, Set<String> prepositions) {
    return Grammar.is(node, "pobj", "pcomp") && prepositions.contains(preposition.lemma());
  }

  /** "Fighting against", "shelling against": those they fight, not what they protest. */
  private static boolean isOpponent(Predication predication, Node preposition) {
    EventClass what = predication.eventClass();
    return preposition.lemma().equals("against")
        && (what == EventClass.CLASH || what == EventClass.SHELL);
  }

  /** "Two men were killed following an attack by X": the attack in which they were. */
  private static boolean isHowHarmed(Predication predication, Node preposition) {
    if (!predication.nominal() || !WORDS.cue("brings-harm").contains(preposition.lemma())) {
      return false;
    }
    Optional<Node> verb = preposition.head();
    for (int i = 0; i < Grammar.DEEPEST && verb.isPresent() && verb.get().isVerb(); i++) {
      if (isHarmDone(verb.get())) {
        return isWithoutDoer(verb.get());
      }
      verb = Grammar.is(verb.get(), "conj") ? verb.get().head() : Optional.empty();
    }
    return false;
  }

  private static boolean isHarmDone(Node verb) {
    return isOfDead(verb)
        || WORDS
            .verb(verb.lemma())
            .map(Predicate::eventClass)
            .filter(
                what ->
                    what == EventClass.KILL || what == EventClass.DIE || what == EventClass.WOUND)
            .isPresent();
  }

  /** "Nine are dead", "are feared dead". */
  private static boolean isOfDead(Node verb) {
    return Grammar.any(Grammar.children(verb, "acomp", "oprd"), WORDS.cue("dead-word"));
  }

  private static boolean isWithoutDoer(Node verb) {
    return Grammar.children(verb, "dobj").isEmpty() && Grammar.byPhrase(verb).isEmpty();
  }

  /** "drove over a mine". */
  private static boolean isMet(Predication predication, Node preposition) {
    return predication.eventClass() == EventClass.EXPLODE
        && preposition.head().isPresent()
        && WORDS.cue("meets-device").contains(preposition.head().get().lemma());
  }

  /** "Recovering in hospital after being shot": the shots are what is told. */
  private static boolean isRecoveredFrom(Node preposition) {
    return preposition.lemma().equals("after")
        && preposition.head().filter(Background::isInCare).isPresent();
  }

  /** "Abducted two doctors after killing their guard": by the same people, on their way. */
  private static boolean isDoneFirst(Node participle, Node preposition) {
    Optional<Node> verb = preposition.head();
    for (int i = 0; i < Grammar.DEEPEST && verb.filter(Node::isVerb).isEmpty(); i++) {
      verb = verb.flatMap(Node::head); // "in Tama after killing": the parser hung it on the place
    }
    return preposition.lemma().equals("after")
        && participle.tag().equals("VBG")
        && !Grammar.isPassive(participle)
        && !Grammar.has(participle, "auxpass")
        && verb.isPresent()
        && !Grammar.isPassive(verb.get())
        && WORDS
            .verb(verb.get().lemma())
            .map(Predicate::eventClass)
            .filter(Background::isViolent)
            .isPresent();
  }

  private static boolean isViolent(EventClass what) {
    return switch (what) {
      case ABDUCT, ATTACK, LOOT, DESTROY, KILL, SHOOT, BEAT, RAPE, TAKE_GROUND -> true;
      default -> false;
    };
  }

  private static boolean isInCare(Node verb) {
    return WORDS.cue("recovers").contains(verb.lemma())
        || Grammar.any(Grammar.objects(verb, WORDS.cue("in-care")), WORDS.cue("hospital"));
  }

  private static boolean isReason(Node node) {
    if (!Grammar.is(node, "advcl")) {
      return false;
    }
    for (Node mark : Grammar.children(node, "mark")) {
      if (WORDS.cue("reason-mark").contains(mark.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAim(Node node, EventClass what) {
    if (!Grammar.is(node, "advcl", "prep", "pcomp") || !hasTo(node)) {
      return false;
    }
    return switch (what) {
      case KILL, DIE, DESTROY, ATTACK, BEAT -> true;
      default -> false;
    };
  }
}
