package org.skirmish.mention.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.verb.Predication;

/** Says how far what is told happened: asserted, denied, only meant, tried, long past, claimed. */
final class StatusReader {

  private static final Lexicon WORDS = Lexicon.english();

  private static final Set<String> DURING = WORDS.cue("in-event");

  private final Tree tree;

  StatusReader(Tree tree) {
    this.tree = tree;
  }

  /**
   * @param sized whether the size of a crowd is given: what brought it there is no event of the day
   */
  Status of(Predication predication, boolean sized) {
    Node trigger = predication.trigger();
    boolean crowd = sized || isOfCrowd();
    if (Grammar.isNegated(trigger)
        || isNotQuite(trigger) && predication.eventClass() != EventClass.KILL
        || isWithout(trigger)
        || isOfNobody(predication)
        || SpeechReader.isDenied(trigger)
        || predication.nominal() && hasNo(trigger)) {
      return Status.DENIED;
    }
    if (isConditional(trigger) || isInQuestion(trigger) || isOnlyMeant(predication)) {
      return Status.NOT_REAL;
    }
    if (isAttempt(trigger, predication.eventClass())) {
      return Status.ATTEMPTED;
    }
    if (Offence.is(predication)
        || isComplaint(predication)
        || Background.is(predication, crowd)
        || Earlier.is(predication, tree, crowd)) {
      return Status.BACKGROUND;
    }
    Optional<Node> above = trigger.head();
    for (int i = 0; i < Grammar.DEEPEST && above.isPresent(); i++) {
      if (above.get().isVerb() && WORDS.cue("claims").contains(above.get().lemma())) {
        return Status.CLAIMED;
      }

      above = above.get().head();
    }
    return isRivalWord() ? Status.CLAIMED : Status.ASSERTED;
  }

  /** "Drivers held a protest after …", "residents blocked a road after …". */
  private boolean isOfCrowd() {
    for (Node root : tree.nodes()) {
      if (root.head().isEmpty()) {
        boolean held = Grammar.children(root, "dobj").stream().anyMatch(StatusReader::isCrowdDeed);
        boolean during = Grammar.objects(root, DURING).stream().anyMatch(StatusReader::isCrowdDeed);
        return isCrowdDeed(root) || held || during && !isHarm(root);
      }
    }
    return false;
  }

  private static boolean isHarm(Node verb) {
    return WORDS
        .verb(verb.lemma())
        .filter(told -> told.eventClass().isDeath() || told.eventClass() == EventClass.WOUND)
        .isPresent();
  }

  private static boolean isCrowdDeed(Node node) {
    return (node.isVerb() ? WORDS.verb(node.lemma()) : WORDS.noun(node.lemma()))
        .filter(
            told ->
                told.eventClass() == EventClass.DEMONSTRATE
                    || told.eventClass() == EventClass.BLOCK)
        .isPresent();
  }

  /** "They said that police had beaten a student": what protesters hold against somebody. */
  private static boolean isComplaint(Predication predication) {
    Node verb = predication.trigger();
    boolean met =
        switch (predication.eventClass()) {
          case ARREST, BEAT, INTERVENE -> verb.isVerb();
          default -> false;
        };
    boolean before =
        Grammar.children(verb, "aux").stream().anyMatch(aux -> aux.word().equals("had"));
    return met
        && before
        && Grammar.is(verb, "ccomp")
        && verb.head()
            .filter(says -> WORDS.cue("complains").contains(says.lemma()))
            .filter(says -> Grammar.any(Grammar.children(says, "nsubj"), WORDS.cue("complainer")))
            .isPresent();
  }

  /** "Other sources report two dead": figures beside those told before. */
  private boolean isRivalWord() {
    List<Node> nodes = tree.nodes();
    return nodes.size() > 2
        && WORDS.cue("more").contains(nodes.get(0).word())
        && WORDS.cue("source-noun").contains(nodes.get(1).lemma());
  }

  /** "No civilian died": those who suffer it are nobody. */
  private static boolean isOfNobody(Predication predication) {
    return !predication.patients().isEmpty() && hasNo(predication.patients().get(0));
  }

  /** "without anyone being hurt", "without causing casualties". */
  private static boolean isWithout(Node trigger) {
    Node top = trigger;
    for (int i = 0; i < 2 && Grammar.is(top, "dobj", "conj") && top.head().isPresent(); i++) {
      top = top.head().get();
    }
    return Grammar.is(top, "pcomp", "pobj")
        && top.head().isPresent()
        && top.head().get().lemma().equals("without");
  }

  /** "No clashes were reported", "no injuries nor deaths", "neither deaths nor injuries". */
  private static boolean hasNo(Node noun) {
    if (Grammar.is(noun, "conj") && noun.head().isPresent() && noun.head().get().isNoun()) {
      for (Node link : Grammar.children(noun.head().get(), "cc")) {
        if (WORDS.cue("or").contains(link.lemma()) && hasNo(noun.head().get())) {
          return true;
        }
      }
    }
    return Grammar.isNone(noun);
  }

  /** "plans an assault", "prepared for an attack": nothing has happened yet. */
  private static boolean isOnlyMeant(Predication predication) {
    Node noun = predication.trigger();
    if (!predication.nominal() || noun.head().isEmpty()) {
      return false;
    }
    Node head = noun.head().get();
    if (Grammar.is(noun, "pobj") && head.head().isPresent()) {
      return Grammar.is(head, "prep")
          && WORDS.cue("means-for").contains(head.lemma())
          && WORDS.cue("only-meant").contains(head.head().get().lemma());
    }
    return Grammar.is(noun, "dobj", "nsubjpass") && WORDS.cue("only-meant").contains(head.lemma());
  }

  /** "whether fighting took place", "if soldiers were killed". */
  private static boolean isInQuestion(Node trigger) {
    Optional<Node> node = Optional.of(trigger);
    for (int i = 0; i < Grammar.DEEPEST && node.isPresent(); i++) {
      for (Node mark : Grammar.children(node.get(), "mark")) {
        if (mark.lemma().equals("whether") || mark.lemma().equals("if")) {
          return true;
        }
      }
      node = node.get().head();
    }
    return false;
  }

  private static boolean isConditional(Node verb) {
    for (Node aux : Grammar.children(verb, "aux", "modal")) {
      if (WORDS.cue("conditional").contains(aux.lemma())) {
        return true;
      }
    }
    return isDoneTo(verb, WORDS.cue("unfulfilled"));
  }

  /** "Nearly lynched", "almost killed": they were attacked all the same. */
  static boolean isNotQuite(Node trigger) {
    return Grammar.hasChild(trigger, WORDS.cue("not-quite"));
  }

  /** A march that was only tried is a demonstration all the same. */
  private static boolean isAttempt(Node verb, EventClass what) {
    return what != EventClass.DEMONSTRATE && isDoneTo(verb, WORDS.cue("attempt"));
  }

  /** "tried to take the town", "an attempt to take it": what stands above says what came of it. */
  private static boolean isDoneTo(Node verb, Set<String> verbsAbove) {
    return Grammar.is(verb, "xcomp", "acl")
        && verb.head().isPresent()
        && verbsAbove.contains(verb.head().get().lemma());
  }
}
