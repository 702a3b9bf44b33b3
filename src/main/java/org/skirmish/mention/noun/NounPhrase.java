package org.skirmish.mention.noun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/**
 * The words of a noun phrase that say who is meant: the head, what stands left of it, and "of X"
 * behind words that only count or belong ("members of X").
 */
public final class NounPhrase {

  private static final Lexicon WORDS = Lexicon.english();

  /** An apposition this near belongs to the name: "Commander X", "the group Y". */
  private static final int NEAR = 3;

  private final Node head;
  private final List<Node> core;
  private final List<String> words = new ArrayList<>();

  private NounPhrase(Node head, List<Node> core) {
    this.head = head;
    this.core = core;
    for (Node node : core) {
      words.add(node.word());
    }
  }

  public static NounPhrase of(Node head, SentenceNames names) {
    List<Node> core = core(head, names, 0);
    core.sort(Comparator.comparingInt(Node::index));
    return new NounPhrase(head, core);
  }

  private static List<Node> core(Node head, SentenceNames names, int depth) {
    List<Node> found = new ArrayList<>();
    left(head, head, found, depth);
    boolean counts = WORDS.cue("member").contains(head.lemma()) || head.tag().equals("CD");
    if (counts && depth < Grammar.DEEPEST) {
      for (Node of : Grammar.objects(head, "of")) {
        found.addAll(core(of, names, depth + 1));
      }
    }
    for (Node apposed : Grammar.children(head, "appos")) {
      boolean near = apposed.index() - head.index() <= NEAR;
      if (!Grammar.isListed(apposed) && (near || names.group(apposed).isPresent())) {
        found.add(apposed);
      }
    }
    return found;
  }

  private static void left(Node node, Node head, List<Node> found, int depth) {
    if (depth < Grammar.DEEPEST) {
      for (Node child : node.children()) {
        boolean joined = node != head && child.index() < head.index() && isJoin(child);
        if ((child.index() < node.index() || joined) && isModifier(child)) {
          left(child, head, found, depth + 1);
        }
      }
    }
    found.add(node);
  }

  private static boolean isJoin(Node node) {
    return Grammar.is(node, "conj", "cc");
  }

  private static boolean isModifier(Node node) {
    return switch (node.relation()) {
      case "compound",
          "nmod",
          "amod",
          "poss",
          "det",
          "num",
          "advmod",
          "qmod",
          "meta",
          "prep",
          "conj",
          "hmod",
          "punct",
          "dep",
          "cc" ->
          true;
      default -> false;
    };
  }

  Node head() {
    return head;
  }

  /** Its nodes in the order of the text. */
  List<Node> nodes() {
    return core;
  }

  /** Whether one of its words is in a set. */
  boolean has(Set<String> set) {
    for (Node node : core) {
      if (set.contains(node.word()) || set.contains(node.lemma())) {
        return true;
      }
    }
    return false;
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** Whether two words stand in it, one behind the other. */
  boolean has(String first, String second) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i - 1).equals(first) && words.get(i).equals(second)) {
        return true;
      }
    }
    return false;
  }

  /** The nodes before the head. */
  List<Node> beforeHead() {
    List<Node> before = new ArrayList<>();
    for (Node node : core) {
      if (node.index() < head.index()) {
        before.add(node);
      }
    }
    return before;
  }
}
