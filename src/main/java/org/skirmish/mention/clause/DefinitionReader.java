package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.Genre;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.noun.ClassNouns;

/** Reads "X is a Y", "X was one of the Ys", "X refers to a Y" off a tree. */
final class DefinitionReader {

  private static final Lexicon WORDS = Lexicon.english();

  private DefinitionReader() {}

  static Optional<Definition> read(Tree tree) {
    for (Node verb : tree.nodes()) {
      boolean main = verb.head().isEmpty() || Grammar.is(verb, "conj", "ccomp", "dep");
      if (main && verb.index() > 0 && !isRelative(verb) && !isOfWhatThereIs(verb)) {
        for (Node noun : classes(verb)) {
          Optional<Genre> genre = ClassNouns.genre(noun, tree);
          if (genre.isPresent()) {
            Genre kind = isOfKind(verb, tree) ? Genre.CONCEPT : genre.get();
            return Optional.of(new Definition(before(verb, tree), kind, noun.lemma()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "A swarming ambush is a tactic": not a single one, but all of the kind. */
  private static boolean isOfKind(Node verb, Tree tree) {
    boolean any = WORDS.cue("indefinite").contains(tree.nodes().get(0).word());
    return any && verb.tag().equals("VBZ");
  }

  /** "There are common operations": what there is in general is no event. */
  private static boolean isOfWhatThereIs(Node verb) {
    boolean now = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    return now && Grammar.has(verb, "expl");
  }

  /**
   * "abducted a farmer, who is a Christian" defines the farmer and not the subject; "Who are the
   * bandits?" defines nobody.
   */
  private static boolean isRelative(Node verb) {
    for (Node asked : Grammar.children(verb, "attr", "dep")) {
      if (asked.tag().startsWith("W") && asked.index() < verb.index()) {
        return true;
      }
    }
    for (Node subject : Grammar.children(verb, "nsubj", "nsubjpass")) {
      boolean asks = Grammar.isRelative(subject) || subject.tag().startsWith("W");
      if (asks && subject.index() < verb.index()) {
        return true;
      }
    }
    return false;
  }

  /** The nouns that a verb gives its subject; a parser may take them for a subject of their own. */
  private static List<Node> classes(Node verb) {
    List<Node> found = new ArrayList<>();
    if (verb.lemma().equals("be") && verb.isVerb()) {
      for (Node child : Grammar.spread(Grammar.children(verb, "attr", "nsubj", "oprd", "dobj"))) {
        boolean noun = child.isNoun() || child.tag().equals("CD");
        if (noun && child.index() > verb.index()) {
          found.add(child);
        }
      }
    } else if (WORDS.cue("refers").contains(verb.lemma())) {
      found.addAll(Grammar.spread(Grammar.objects(verb, "to")));
    }
    return found;
  }

  private static List<String> before(Node verb, Tree tree) {
    List<String> words = new ArrayList<>(verb.index());
    for (Node node : tree.nodes().subList(0, verb.index())) {
      words.add(node.word());
    }
    return words;
  }
}
