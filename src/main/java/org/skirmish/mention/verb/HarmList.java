package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Finds everybody in a list of those harmed, however it was parsed. */
final class HarmList {

  private static final Lexicon WORDS = Lexicon.english();

  /** Signs behind which the parts of what was told before are named. */
  private static final String SET_OFF = ":-–—";

  private final Tree tree;

  HarmList(Tree tree) {
    this.tree = tree;
  }

  /** Those who are harmed with all that stand in one list with them, however it was parsed. */
  List<Node> all(Node verb, List<Node> harmed) {
    List<Node> all = new ArrayList<>(whole(verb, harmed));
    if (Grammar.is(verb, "relcl")) {
      all.replaceAll(HarmWords::counter); // "two of its fighters who were killed"
    }
    all.removeIf(node -> HarmWords.isHeld(node) || Among.isIn(node, tree));
    for (Node node : harmed) {
      for (Node other : Grammar.children(node, "appos")) {
        List<Node> list = Grammar.spread(List.of(other));
        boolean open =
            list.size() > 1
                && !isSetOff(other)
                && !Grammar.isOneOfThem(other)
                && !Grammar.isFollowedBy(tree, list.get(list.size() - 1), ",");
        if (open && HarmWords.isCounted(other)) {
          addNew(all, list); // "thirty rebels, a soldier and a civilian were killed"
        }
      }
    }
    if (!harmed.isEmpty()) {
      addNew(all, Elsewhere.of(verb));
      Elsewhere.another(verb, tree.nodes()).filter(one -> !all.contains(one)).ifPresent(all::add);
    }
    asWell(verb).ifPresent(node -> addNew(all, Grammar.spread(List.of(node))));
    for (Node next : Grammar.children(verb, "conj")) {
      for (Node subject : Grammar.children(next, "nsubj")) {
        boolean item =
            HarmWords.isCounted(subject)
                && Grammar.isFollowedBy(tree, subject, ",")
                && !Grammar.has(subject, "relcl", "acl", "appos")
                && follows(subject, "and");
        if (item && !harmed.isEmpty() && next.isVerb()) {
          all.add(subject); // "killed the priest and five men, set fire to the church and left"
        }
      }
    }
    return all;
  }

  private static void addNew(List<Node> all, List<Node> others) {
    others.stream().filter(one -> !all.contains(one)).forEach(all::add);
  }

  /**
   * Without those who only say again who was told: "left nine people dead - six men and three
   * women", "a teacher and member of the council was killed".
   */
  private List<Node> whole(Node verb, List<Node> harmed) {
    for (int i = 1; i < harmed.size(); i++) {
      boolean one = i == 1 && isOne(verb, harmed.get(0), harmed.get(1));
      if (one || isSetOff(harmed.get(i)) && Grammar.is(harmed.get(i), "dobj")) {
        return harmed.subList(0, i);
      }
    }
    return harmed;
  }

  /** "A teacher and member of the council was killed": two words for one person. */
  private static boolean isOne(Node verb, Node first, Node second) {
    Node finite = verb;
    for (int i = 0; i < Grammar.DEEPEST && Grammar.is(finite, "conj"); i++) {
      finite = finite.head().orElse(finite); // "was shot and killed"
    }
    boolean singular =
        Grammar.children(finite, "aux", "auxpass").stream()
            .anyMatch(aux -> WORDS.cue("singular-verb").contains(aux.word()));
    return singular
        && Grammar.is(second, "conj")
        && first.tag().equals("NN")
        && second.tag().equals("NN")
        && Grammar.hasChild(first, WORDS.cue("indefinite"))
        && !Grammar.has(second, "det", "poss")
        && second.children().stream().noneMatch(Among::isNumber);
  }

  /** "Five died: two men and three boys", "five - two men and three boys - died": their parts. */
  private boolean isSetOff(Node node) {
    int first = node.index();
    for (Node child : node.children()) {
      first = Math.min(first, child.index());
    }
    return first > 0 && SET_OFF.indexOf(tree.nodes().get(first - 1).form()) >= 0;
  }

  /** "were killed, as well as two bandits": those behind it, however it was parsed. */
  private Optional<Node> asWell(Node verb) {
    List<Node> nodes = tree.nodes();
    int from = verb.index() + 1;
    from += Grammar.isFollowedBy(tree, verb, ",") ? 1 : 0;
    boolean joined =
        from + 2 < nodes.size()
            && nodes.get(from).word().equals("as")
            && nodes.get(from + 1).word().equals("well")
            && nodes.get(from + 2).word().equals("as");
    for (int i = from + 3; joined && i < Math.min(nodes.size(), from + 12); i++) {
      Node node = nodes.get(i);
      if (node.isNoun() && !Grammar.is(node, "compound", "nmod", "npadvmod")) {
        return WORDS.person(node.lemma()).isPresent() || node.tag().startsWith("NNP")
            ? Optional.of(node)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a word stands right before the phrase. */
  private boolean follows(Node node, String word) {
    Node first = node;
    for (Node child : node.children()) {
      first = child.index() < first.index() ? child : first;
    }
    return first.index() > 0 && tree.nodes().get(first.index() - 1).word().equals(word);
  }
}
