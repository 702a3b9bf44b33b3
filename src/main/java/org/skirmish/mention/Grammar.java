package org.skirmish.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.Lexicon;

/** Questions to a dependency tree that several readers ask. */
public final class Grammar {

  /** A chain of heads longer than this is a broken tree. */
  public static final int DEEPEST = 12;

  private static final String RELATIVE = "relcl";

  private Grammar() {}

  /** The children in one of these relations, in the order of the text. */
  public static List<Node> children(Node node, String... relations) {
    List<Node> found = new ArrayList<>(2);
    for (Node child : node.children()) {
      String own = child.relation();
      for (String relation : relations) {
        if (own.equals(relation)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  public static boolean has(Node node, String... relations) {
    for (Node child : node.children()) {
      if (is(child, relations)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its relation to its head is one of these. */
  public static boolean is(Node node, String... relations) {
    String own = node.relation();
    for (String relation : relations) {
      if (own.equals(relation)) {
        return true;
      }
    }
    return false;
  }

  public static boolean headIsVerb(Node node) {
    return node.head().isPresent() && node.head().get().isVerb();
  }

  /** The objects of a node's preposition. */
  public static List<Node> objects(Node node, String preposition) {
    List<Node> found = new ArrayList<>(2);
    for (Node child : children(node, "prep", "agent")) {
      if (child.lemma().equals(preposition)) {
        found.addAll(children(child, "pobj", "pcomp"));
        for (Node again : children(child, "conj")) {
          if (again.lemma().equals(preposition)) {
            found.addAll(children(again, "pobj", "pcomp")); // "fighters of X and of Y"
          }
        }
      }
    }
    return found;
  }

  /** The objects of a node's prepositions, those of the first preposition first. */
  public static List<Node> objects(Node node, Iterable<String> prepositions) {
    List<Node> found = new ArrayList<>(2);
    for (String preposition : prepositions) {
      found.addAll(objects(node, preposition));
    }
    return found;
  }

  /** Those behind a preposition right behind the noun, which the parser hung further up. */
  public static List<Node> rightBehind(Node noun, Collection<String> prepositions) {
    return spread(behind(noun, prepositions).stream().toList());
  }

  static Optional<Node> behind(Node noun, Collection<String> prepositions) {
    Optional<Node> above = noun.head();
    for (int i = 0; i < DEEPEST && above.isPresent(); i++) {
      for (Node child : children(above.get(), "prep")) {
        if (child.index() == noun.index() + 1 && prepositions.contains(child.lemma())) {
          return children(child, "pobj").stream().findFirst();
        }
      }
      above = above.get().head();
    }
    return Optional.empty();
  }

  /** Each node followed by those coordinated with it: all have the same role. */
  public static List<Node> spread(List<Node> nodes) {
    List<Node> all = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      spread(node, all, 0);
    }
    return all;
  }

  private static void spread(Node node, List<Node> all, int depth) {
    all.add(node);
    if (depth > DEEPEST) {
      return;
    }
    for (Node child : children(node, "conj", "appos")) {
      boolean item =
          is(child, "conj") ? isPhraseHead(child) : isListed(child) || JoinedPeople.isItem(child);
      if (item && !JoinedPeople.isAbove(node, child) && !isOneOfThem(child)) {
        spread(child, all, depth + 1);
      }
    }
    for (Node joined : JoinedPeople.of(node)) {
      spread(joined, all, depth + 1);
    }
  }

  /** "Two men, one of them a teacher": no third one. */
  public static boolean isOneOfThem(Node number) {
    return number.tag().equals("CD")
        && objects(number, "of").stream()
            .anyMatch(whole -> Lexicon.english().cue("many-pronoun").contains(whole.word()));
  }

  /**
   * "Guards, militias and police fired": the parser takes the second for an apposition, which a
   * comma before the verb would end.
   */
  public static boolean isListed(Node apposed) {
    Optional<Node> first = apposed.head();
    if (first.isEmpty()
        || !isPlural(first.get())
        || !isPlural(apposed)
        || !headIsVerb(first.get())) {
      return false;
    }
    Node verb = first.get().head().get();
    List<Node> joined = children(apposed, "conj");
    if (joined.isEmpty() || !has(apposed, "cc") || !is(first.get(), "nsubj", "nsubjpass")) {
      return false;
    }
    int last = joined.get(joined.size() - 1).index();
    for (Node node : List.of(first.get(), apposed, joined.get(joined.size() - 1), verb)) {
      for (Node mark : children(node, "punct")) {
        if (mark.index() > last && mark.index() < verb.index()) {
          return false;
        }
      }
    }
    return last < verb.index();
  }

  private static boolean isPlural(Node node) {
    return node.tag().equals("NNS") || node.tag().equals("NNPS");
  }

  private static boolean isPhraseHead(Node node) {
    String tag = node.tag();
    return node.isNoun()
        || node.isVerb()
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.startsWith("PR")
        || tag.startsWith("JJ");
  }

  /** Whether a verb stands in the passive, a bare participle behind its noun included. */
  public static boolean isPassive(Node verb) {
    return isPassive(verb, 0);
  }

  private static boolean isPassive(Node verb, int depth) {
    if (has(verb, "auxpass", "nsubjpass")) {
      return true;
    }
    if (!verb.tag().equals("VBN")) {
      return false;
    }
    if (is(verb, "acl", "advcl", "xcomp", "oprd", "acomp", "dep")) {
      return !has(verb, "aux", "nsubj");
    }
    return depth < DEEPEST
        && is(verb, "conj")
        && headIsVerb(verb)
        && isPassive(verb.head().get(), depth + 1)
        && !has(verb, "dobj", "aux"); // "ten were killed and five people injured"
  }

  /** Those in the by-phrase of a verb. */
  public static List<Node> byPhrase(Node verb) {
    return spread(objects(verb, "by"));
  }

  /** The surface subject of a verb: its own, or that of the verb that it leans on. */
  public static List<Node> subject(Node verb) {
    return subject(verb, 0);
  }

  private static List<Node> subject(Node verb, int depth) {
    List<Node> own = children(verb, "nsubj", "nsubjpass", "csubj");
    Optional<Node> head = verb.head();
    if (!own.isEmpty()) {
      boolean relative = is(verb, RELATIVE) && head.isPresent() && isRelative(own.get(0));
      return spread(relative ? List.of(head.get()) : own);
    }
    if (depth > 4 || head.isEmpty()) {
      return List.of();
    }
    Node above = head.get();
    if (is(verb, "acl") && has(verb, "auxpass")) {
      return spread(List.of(firstOfList(above))); // "in three men and a woman being killed"
    }
    if (is(verb, "acl", RELATIVE)) {
      return isPhraseHead(above) && !above.isVerb() ? spread(List.of(above)) : List.of();
    }
    if (is(verb, "conj") && has(above, "nsubj")) {
      return subject(above, depth + 1); // also where the tagger takes it for an adjective
    }
    if (above.isVerb() && is(verb, "conj", "xcomp", "advcl", "pcomp", "dep", "ccomp", "prep")) {
      if (is(verb, "advcl", "pcomp") && verb.tag().equals("VBG") && isPassive(above)) {
        List<Node> agents = byPhrase(above);
        return agents.isEmpty() ? subject(above, depth + 1) : agents;
      }
      return subject(above, depth + 1);
    }
    if (is(verb, "pcomp") && headIsVerb(above)) {
      return subject(above.head().get(), depth + 1);
    }
    return List.of();
  }

  private static Node firstOfList(Node last) {
    Node first = last;
    for (int i = 0; i < DEEPEST && is(first, "conj") && !headIsVerb(first); i++) {
      first = first.head().orElse(first);
    }
    return first;
  }

  public static boolean isRelative(Node node) {
    return switch (node.lemma()) {
      case "who", "which", "that", "whom" -> true;
      default -> false;
    };
  }

  /** Whether a hyphen joins a word to the one before it: parsers cut "shoot-out" in three. */
  public static boolean isHyphenated(List<Node> nodes, int i) {
    boolean hyphen = nodes.get(i).form().equals("-") || nodes.get(i - 1).form().equals("-");
    return hyphen && nodes.get(i - 1).span().end() == nodes.get(i).span().start();
  }

  /** Whether a child of the node is one of these words. */
  public static boolean hasChild(Node node, Set<String> lemmas) {
    for (Node child : node.children()) {
      if (lemmas.contains(child.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the nodes is one of these words. */
  public static boolean any(List<Node> nodes, Set<String> lemmas) {
    for (Node node : nodes) {
      if (lemmas.contains(node.lemma())) {
        return true;
      }
    }
    return false;
  }

  public static boolean isNegated(Node verb) {
    return has(verb, "neg");
  }

  /** "No soldier", "nobody", "none of them", "neither deaths". */
  public static boolean isNone(Node node) {
    return Lexicon.english().cue("nobody").contains(node.lemma())
        || children(node, "det", "neg", "preconj").stream()
            .anyMatch(no -> Lexicon.english().cue("no").contains(no.lemma()));
  }

  /** Whether a word or a mark stands right behind a node. */
  public static boolean isFollowedBy(Tree tree, Node node, String form) {
    int next = node.index() + 1;
    return next < tree.nodes().size() && tree.nodes().get(next).form().equals(form);
  }
}
