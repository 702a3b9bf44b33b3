package org.skirmish.mention.verb;

import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Finds those harmed whom the parser did not take for the subject of their verb. */
final class MisplacedSubject {

  private static final Lexicon WORDS = Lexicon.english();

  /** The most arcs between a verb and a misplaced subject below it. */
  private static final int FARTHEST = 4;

  private MisplacedSubject() {}

  /** Those whom the verb's own children do not tell; empty where these are right. */
  static List<Node> of(Node verb, Tree tree) {
    List<Node> named = knownAs(verb);
    if (named.isEmpty()) {
      named = behindPlace(verb);
    }
    return named.isEmpty() ? gardenPath(verb, tree) : named;
  }

  /** "A trader identified as X was killed": the trader, where "as X was killed" was cut off. */
  private static List<Node> knownAs(Node verb) {
    boolean cutOff =
        Grammar.is(verb, "advcl", "ccomp", "dep")
            && Grammar.headIsVerb(verb)
            && Grammar.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("as"));
    if (!cutOff || !WORDS.cue("known-as").contains(verb.head().get().lemma())) {
      return List.of();
    }
    return Grammar.spread(Grammar.children(verb.head().get(), "nsubj", "nsubjpass"));
  }

  /** "Beat a teacher in Orlen, who died of it": the teacher, and not Orlen. */
  private static List<Node> behindPlace(Node verb) {
    boolean who =
        Grammar.is(verb, "relcl")
            && Grammar.children(verb, "nsubj", "nsubjpass").stream()
                .anyMatch(subject -> subject.word().equals("who"));
    Optional<Node> place = who ? verb.head() : Optional.empty();
    if (place.isEmpty()
        || !place.get().tag().startsWith("NNP")
        || !Grammar.is(place.get(), "pobj")
        || VerbPredicates.isPerson(place.get())) {
      return List.of();
    }
    Optional<Node> above = place.get().head().flatMap(Node::head);
    if (above.isEmpty() || !above.get().isVerb()) {
      return above.filter(VerbPredicates::isPerson).map(List::of).orElse(List.of());
    }
    List<Node> objects = Grammar.children(above.get(), "dobj");
    return Grammar.isPassive(above.get()) ? Grammar.subject(above.get()) : Grammar.spread(objects);
  }

  /**
   * "A man wanted for robbery was killed": the man, whom the parser made the subject of "wanted".
   */
  private static List<Node> gardenPath(Node verb, Tree tree) {
    boolean suffers =
        Grammar.has(verb, "auxpass")
            || WORDS
                .verb(verb.lemma())
                .filter(told -> told.eventClass() == EventClass.DIE)
                .isPresent();
    boolean relative = Grammar.hasChild(verb, WORDS.cue("relative"));
    if (!suffers || relative || Grammar.has(verb, "nsubj", "nsubjpass")) {
      return List.of();
    }
    for (int i = verb.index() - 1; i > 0; i--) {
      Node other = tree.nodes().get(i);
      boolean participle =
          (other.tag().equals("VBN") || other.tag().equals("VBG"))
              && !Grammar.has(other, "aux", "auxpass");
      for (Node subject : participle ? Grammar.children(other, "nsubj") : List.<Node>of()) {
        if (subject.index() < i && HarmWords.isCounted(subject)) {
          return Grammar.spread(List.of(subject));
        }
      }
      if (other.isVerb()
          && !participle
          && !Grammar.is(other, "aux", "auxpass")
          && !other.tag().equals("VBN")
          && !other.tag().equals("VB")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "In Orlen, a guard from the mill was killed": the guard, taken for another name of Orlen. */
  static List<Node> behindFront(Node verb) {
    for (Node place : Grammar.children(verb, "prep")) {
      if (place.index() < verb.index()) {
        Optional<Node> subject = below(place, verb.index(), 0);
        if (subject.isPresent()) {
          return Grammar.spread(List.of(subject.get()));
        }
      }
    }
    return List.of();
  }

  private static Optional<Node> below(Node node, int end, int depth) {
    for (Node child : node.children()) {
      boolean before = child.index() > node.index() && child.index() < end;
      if (before && Grammar.is(child, "appos") && isSomebody(child)) {
        return Optional.of(child);
      }
      Optional<Node> deeper =
          before && depth < FARTHEST ? below(child, end, depth + 1) : Optional.empty();
      if (deeper.isPresent()) {
        return deeper;
      }
    }
    return Optional.empty();
  }

  /** "a guard", "two guards", "a woman": no name in brackets or between commas. */
  private static boolean isSomebody(Node node) {
    boolean told =
        node.children().stream().anyMatch(child -> child.tag().equals("CD"))
            || node.children().stream()
                .anyMatch(child -> child.word().equals("a") || child.word().equals("an"));
    return told && VerbPredicates.isPerson(node);
  }
}
