package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Reads tolls told as such: "the toll rose to 31", "brought the number of dead to nine". */
final class TollPredicates {

  private static final Lexicon WORDS = Lexicon.english();

  private TollPredicates() {}

  /** "the death toll rose to 31", "the dead numbered 58". */
  static Optional<Predication> read(Node verb, List<Node> objects) {
    boolean subject = VerbCue.TOLL_VERB.has(verb) && isToll(Grammar.subject(verb));
    boolean gives = VerbCue.GIVES_TOLL.has(verb);
    boolean object = gives && isToll(objects);
    subject |= gives && Grammar.isPassive(verb) && isToll(Grammar.subject(verb));
    if (!subject && !object) {
      return Optional.empty();
    }
    List<Node> told = new ArrayList<>();
    for (Node figure : Grammar.objects(verb, WORDS.cue("before-toll"))) {
      told.addAll(isCountedPerson(figure) ? Grammar.spread(List.of(figure)) : List.of(figure));
    }
    if (subject) {
      told.addAll(objects);
    }
    List<Node> numbers = numbers(told);
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Predication(EventClass.DIE, verb, List.of(), numbers, false));
  }

  /** "the death toll", "the number of dead". */
  private static boolean isToll(List<Node> nodes) {
    for (Node node : nodes) {
      if (WORDS.cue("toll-noun").contains(node.lemma()) || isToll(node, 0)) {
        return true;
      }
    }
    return false;
  }

  /** "with a death toll of 17", "gave a figure of 60". */
  static Optional<Predication> of(Node noun) {
    boolean toll = noun.lemma().equals("toll");
    boolean given =
        noun.lemma().equals("figure")
            && Grammar.is(noun, "dobj")
            && Grammar.headIsVerb(noun)
            && VerbCue.GIVES_TOLL.has(noun.head().get());
    List<Node> numbers = toll || given ? numbers(Grammar.objects(noun, "of")) : List.of();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Predication(EventClass.DIE, noun, List.of(), numbers, false));
  }

  /** "the number of dead", "estimates of the number of dead". */
  private static boolean isToll(Node node, int depth) {
    if (depth > 2 || !WORDS.cue("number-noun").contains(node.lemma())) {
      return false;
    }
    for (Node of : Grammar.objects(node, "of")) {
      if (WORDS.cue("toll-noun").contains(of.lemma()) || isToll(of, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The numbers of people among the words. */
  static List<Node> numbers(List<Node> nodes) {
    List<Node> numbers = new ArrayList<>(nodes);
    for (Node node : nodes) {
      if (node.tag().equals("NNP")) {
        numbers.addAll(Grammar.children(node, "nmod")); // "rose to 11 Thursday"
      }
    }
    numbers.removeIf(node -> !node.tag().equals("CD") && !isCountedPerson(node));
    return numbers;
  }

  /** "put the toll at 132 civilians". */
  private static boolean isCountedPerson(Node node) {
    return VerbPredicates.isPerson(node)
        && node.children().stream().anyMatch(child -> child.tag().equals("CD"));
  }
}
