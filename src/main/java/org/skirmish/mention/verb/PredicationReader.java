package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Finds the predicates of a sentence: one for each verb or event noun of the lexicon. */
public final class PredicationReader {

  private static final Lexicon WORDS = Lexicon.english();

  private static final String[] SUBJECT = {"nsubj", "nsubjpass", "csubj"};

  private PredicationReader() {}

  public static List<Predication> read(Tree tree) {
    List<Predication> found = new ArrayList<>();
    HarmWords harm = new HarmWords(tree);
    for (Node node : tree.nodes()) {
      Optional<Predication> predication = harm.read(node);
      if (predication.isEmpty()) {
        predication = read(node).map(one -> completed(one, harm, tree));
      }
      if (predication.isEmpty()) {
        predication = harm.likewise(node, found);
      }
      predication.ifPresent(found::add);
    }
    return found;
  }

  /** With those before a passive verb that the parser left without a subject. */
  private static Predication completed(Predication read, HarmWords harm, Tree tree) {
    boolean people =
        switch (read.eventClass()) {
          case KILL, WOUND, DIE, ABDUCT, RAPE -> true;
          default -> false;
        };
    if (!people || read.nominal()) {
      return read;
    }
    List<Node> misplaced = MisplacedSubject.of(read.trigger(), tree);
    if (!misplaced.isEmpty()) {
      return new Predication(read.eventClass(), read.trigger(), read.agents(), misplaced, false);
    }
    List<Node> harmed = new HarmList(tree).all(read.trigger(), read.patients());
    boolean bare = Grammar.children(read.trigger(), SUBJECT).isEmpty();
    List<Node> before = bare ? harm.before(read.trigger(), read.eventClass()) : List.of();
    if (before.isEmpty() || harmed.containsAll(before)) {
      return new Predication(read.eventClass(), read.trigger(), read.agents(), harmed, false);
    }
    List<Node> all = new ArrayList<>(before);
    all.addAll(read.patients()); // "along with two others"
    all.removeAll(Grammar.subject(read.trigger())); // "50 died and nine more were wounded"
    List<Node> by = Grammar.byPhrase(read.trigger());
    return new Predication(read.eventClass(), read.trigger(), by, all, false);
  }

  private static Optional<Predication> read(Node node) {
    if (node.isVerb() || isMistakenVerb(node)) {
      Optional<Predication> harm = participleBeforeNoun(node);
      if (harm.isPresent() || !VerbPredicates.mayTell(node.lemma()) || isAdjective(node)) {
        return harm;
      }
      return VerbPredicates.read(node);
    }
    if (isElliptic(node)) {
      List<Node> harmed = Grammar.spread(Grammar.children(node, "nsubj", "nsubjpass"));
      return Optional.of(new Predication(EventClass.WOUND, node, List.of(), harmed, false));
    }
    Optional<Predication> toll = node.isNoun() ? TollPredicates.of(node) : Optional.empty();
    if (toll.isPresent()) {
      return toll;
    }
    return node.isNoun() || WORDS.noun(node.lemma()).isPresent()
        ? NounPredicates.read(node)
        : Optional.empty();
  }

  /** "Ten were killed and five wounded", the second participle taken for an adjective. */
  private static boolean isElliptic(Node node) {
    return node.tag().equals("JJ")
        && WORDS.cue("participle").contains(node.word())
        && Grammar.is(node, "conj")
        && Grammar.has(node, "nsubj", "nsubjpass");
  }

  /** The lexicon overrules the tagger where a verb of ours has a verb's children. */
  private static boolean isMistakenVerb(Node node) {
    return WORDS.verb(node.lemma()).isPresent()
        && Grammar.is(node, "root", "relcl", "advcl", "conj")
        && Grammar.has(node, "nsubj", "auxpass", "dobj");
  }

  /** "the captured soldiers", "the surrounding villages": told of elsewhere, if at all. */
  private static boolean isAdjective(Node node) {
    boolean participle =
        node.tag().equals("VBN") || WORDS.cue("participle-adjective").contains(node.word());
    return participle
        && Grammar.is(node, "nmod", "amod", "compound")
        && node.head().isPresent()
        && node.head().get().index() > node.index();
  }

  /** "killing three civilians", with the participle taken for an adjective of its object. */
  private static Optional<Predication> participleBeforeNoun(Node node) {
    if (!node.word().endsWith("ing") || WORDS.verb(node.lemma()).isEmpty()) {
      return Optional.empty();
    }
    boolean modifier = Grammar.is(node, "nmod", "amod", "compound", "dep");
    if (!modifier || node.head().isEmpty() || node.head().get().index() < node.index()) {
      return Optional.empty();
    }
    return switch (WORDS.verb(node.lemma()).get().eventClass()) {
      case KILL, WOUND ->
          Optional.of(
              new Predication(
                  WORDS.verb(node.lemma()).get().eventClass(),
                  node,
                  List.of(),
                  Grammar.spread(List.of(node.head().get())),
                  false));
      default -> Optional.empty();
    };
  }
}
