package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.Predicate;
import org.skirmish.mention.Grammar;

/** Finds the lexicon's entry of an event noun, and its phrases that the parser hung elsewhere. */
final class EventNoun {

  private static final Lexicon WORDS = Lexicon.english();

  private EventNoun() {}

  /** What the lexicon says of it, perhaps with the word before it. */
  static Optional<Predicate> entry(Node noun) {
    if (!WORDS.mayBeNoun(noun.lemma())) {
      return Optional.empty();
    }
    if (isStoppage(noun)) {
      return WORDS.noun("labour strike");
    }
    return firstWord(noun)
        .map(first -> WORDS.noun(first.word() + room(first, noun) + noun.lemma()))
        .orElseGet(() -> WORDS.noun(noun.lemma()));
  }

  /** "teachers on strike": they work no more, and strike nobody. */
  static boolean isStoppage(Node noun) {
    return noun.lemma().equals("strike")
        && Grammar.is(noun, "pobj")
        && noun.head().filter(head -> head.lemma().equals("on")).isPresent()
        && !Grammar.has(noun, "det", "amod", "compound", "nmod", "poss", "nummod", "num");
  }

  /** Who is on strike: "doctors on strike", "the doctors are on strike". */
  static List<Node> strikers(Node noun) {
    Optional<Node> who = noun.head().flatMap(Node::head);
    if (who.filter(Node::isVerb).isPresent()) {
      return Grammar.spread(Grammar.subject(who.get()));
    }
    return who.map(List::of).orElse(List.of());
  }

  /** "drone strike", "land mine": the word that makes one entry of the lexicon with the noun. */
  static Optional<Node> firstWord(Node noun) {
    boolean hyphen = Grammar.has(noun, "punct", "hmod");
    for (Node child : Grammar.children(noun, "compound", "nmod", "amod", "hmod")) {
      int gap = noun.index() - child.index();
      if ((gap == 1 || gap == 2 && hyphen)
          && WORDS.noun(child.word() + room(child, noun) + noun.lemma()).isPresent()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static String room(Node first, Node noun) {
    return noun.index() - first.index() == 1 ? " " : "-";
  }

  /** "An attack by rebels on a post": the parse may hang the second phrase on the first. */
  static List<Node> behind(List<Node> people, Set<String> prepositions) {
    List<Node> found = new ArrayList<>();
    for (Node node : people) {
      found.addAll(Grammar.spread(Grammar.objects(node, prepositions)));
    }
    return found;
  }

  /** "The shelling by rebels of villages", where "of" is hung on the rebels. */
  static List<Node> things(Predicate predicate, List<Node> agents) {
    if (!predicate.patientPrepositions().contains("of")) {
      return List.of();
    }
    List<Node> found = behind(agents, Set.of("of"));
    found.removeIf(
        node ->
            !node.tag().startsWith("NN")
                || node.tag().startsWith("NNP")
                || WORDS
                    .person(node.lemma())
                    .filter(one -> one.kind().compareTo(PersonKind.CIVILIANS) >= 0)
                    .isEmpty());
    return found;
  }

  /** "spoke of arson by youths": the parser may hang them on the verb. */
  static List<Node> byBehind(Node noun, Predicate predicate) {
    Optional<Node> above = noun.head();
    for (int i = 0; i < 3 && above.isPresent(); i++) {
      if (above.get().isVerb() && !Grammar.isPassive(above.get())) {
        for (Node by : Grammar.children(above.get(), "prep", "agent")) {
          if (by.index() == noun.index() + 1
              && predicate.agentPrepositions().contains(by.lemma())) {
            return Grammar.spread(Grammar.children(by, "pobj"));
          }
        }
      }
      above = above.get().head();
    }
    return List.of();
  }
}
