package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/**
 * Reads harm that no clause of its own tells: "22 dead", "25 soldiers killed", "four wounded and
 * sixty missing". Parsers hang these words anywhere, so what counts is what stands before them.
 */
final class HarmWords {

  private static final Lexicon WORDS = Lexicon.english();

  private final Tree tree;

  HarmWords(Tree tree) {
    this.tree = tree;
  }

  /** What the word tells of those before it. */
  public Optional<Predication> read(Node node) {
    Optional<EventClass> harm = harm(node);
    if (harm.isEmpty() || Nobody.isLeft(node)) {
      return Optional.empty();
    }
    List<Node> among = Among.thoseHarmed(node);
    if (!among.isEmpty()) {
      return Optional.of(new Predication(harm.get(), node, List.of(), among, false));
    }
    if (isClause(node)) {
      return Optional.empty();
    }
    List<Node> harmed = ofState(node);
    if (harmed.isEmpty()) {
      harmed = described(node);
    }
    if (harmed.isEmpty()) {
      harmed = harmed(node.index());
    }
    if (!harmed.isEmpty() && Grammar.is(node, "dobj") && Grammar.headIsVerb(node)) {
      harmed = new ArrayList<>(harmed);
      harmed.addAll(Elsewhere.of(node.head().get()));
    }
    return harmed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Predication(harm.get(), node, List.of(), harmed, false));
  }

  /** "Fifteen dead soldiers". */
  private static List<Node> described(Node node) {
    Optional<Node> noun = node.head();
    boolean people =
        noun.isPresent()
            && noun.get().index() == node.index() + 1
            && noun.get().isNoun()
            && isCounted(noun.get());
    return people ? List.of(noun.get()) : List.of();
  }

  /** "Forty hostages were dead". */
  private static List<Node> ofState(Node node) {
    boolean state =
        Grammar.is(node, "acomp", "attr", "oprd", "xcomp")
            && Grammar.headIsVerb(node)
            && WORDS.cue("state-verb").contains(node.head().get().lemma())
            && !Grammar.has(node.head().get(), "dobj") // "the raid left six people dead"
            && !Grammar.any(Grammar.subject(node.head().get()), WORDS.cue("toll-noun"));
    return state ? Grammar.subject(node.head().get()) : List.of();
  }

  /**
   * Those before a verb of which they are the subject, which the parser hung elsewhere: "…, two men
   * were killed", "between 4 and 6 civilians died".
   */
  List<Node> before(Node verb, EventClass what) {
    int first = verb.index();
    for (Node aux : Grammar.children(verb, "aux", "auxpass", "neg", "advmod")) {
      first = Math.min(first, aux.index());
    }
    boolean suffers =
        Grammar.has(verb, "auxpass") || what == EventClass.DIE || isShortPassive(verb);
    List<Node> found = suffers ? harmed(first) : List.of();
    return suffers && found.isEmpty() ? MisplacedSubject.behindFront(verb) : found;
  }

  /** "2 killed by police", "three stoned to death": a sentence that opens with a bare number. */
  private boolean isShortPassive(Node verb) {
    boolean opens = verb.index() == 1 && tree.nodes().get(0).tag().equals("CD");
    return opens && verb.tag().equals("VBN") && !Grammar.has(verb, "dobj", "nsubj", "aux");
  }

  /** "and so were three gunmen": the verb of the clause before holds for them too. */
  Optional<Predication> likewise(Node be, List<Predication> before) {
    boolean may = !before.isEmpty() && be.lemma().equals("be");
    if (!may || !Grammar.hasChild(be, WORDS.cue("likewise"))) {
      return Optional.empty();
    }
    Predication last = before.get(before.size() - 1);
    List<Node> subject = new ArrayList<>();
    for (Node first : Grammar.children(be, "nsubj", "nsubjpass", "attr", "dobj")) {
      people(first, subject, 0);
    }
    boolean passive = Grammar.isPassive(last.trigger()) || last.eventClass() == EventClass.DIE;
    return passive && !subject.isEmpty()
        ? Optional.of(new Predication(last.eventClass(), be, List.of(), subject, false))
        : Optional.empty();
  }

  /** Everybody in a list, which the parser may take for a chain of appositions. */
  private static void people(Node node, List<Node> found, int depth) {
    if (WORDS.person(node.lemma()).isPresent() || node.tag().equals("CD")) {
      found.add(node);
    }
    if (depth < Grammar.DEEPEST) {
      for (Node child : Grammar.children(node, "conj", "appos", "nmod")) {
        boolean number = child.tag().equals("CD") && Grammar.is(child, "nmod");
        if (!number) {
          people(child, found, depth + 1);
        }
      }
    }
  }

  private static Optional<EventClass> harm(Node node) {
    String word = node.word();
    if (WORDS.cue("dead-word").contains(word)) {
      return Optional.of(EventClass.DIE);
    }
    if (WORDS.cue("hurt-word").contains(word)) {
      return Optional.of(EventClass.WOUND);
    }
    if (WORDS.cue("taken-word").contains(word)) {
      return Optional.of(EventClass.ABDUCT);
    }
    return word.equals("missing") ? Optional.of(EventClass.MISS) : Optional.empty();
  }

  /** Whether the word is the verb of a clause, which is read with its subject and objects. */
  private boolean isClause(Node node) {
    boolean missing = node.word().equals("missing");
    boolean adjective = Grammar.is(node, "nmod", "amod", "compound");
    boolean number = node.index() > 0 && tree.nodes().get(node.index() - 1).tag().equals("CD");
    if (adjective && number && Grammar.isFollowedBy(tree, node, ",")) {
      return false; // "Nine killed, 22 hurt as bandits …": taken for killed bandits
    }
    if (!node.isVerb() || missing) {
      return before(node.index()) == null
          && node.head().isPresent()
          && node.head().get().index() > node.index(); // "the dead soldiers"
    }
    return Grammar.has(node, "aux", "auxpass", "dobj", "nsubj", "nsubjpass", "agent")
        || node.tag().equals("VB");
  }

  private List<Node> harmed(int index) {
    Node noun = before(index);
    if (noun == null) {
      return List.of();
    }
    Optional<Node> nobody = Nobody.of(noun);
    if (nobody.isPresent()) {
      return List.of(nobody.get());
    }
    Node first = counter(noun);
    for (int i = 0; i < Grammar.DEEPEST && Grammar.is(first, "conj"); i++) {
      Node head = first.head().orElseThrow();
      boolean numbered = Grammar.children(head, "nmod").stream().anyMatch(Among::isNumber);
      if (!isCounted(head) && !numbered || head.index() > first.index() || tellsHarm(head, first)) {
        break;
      }
      first = head;
    }
    return first == noun ? List.of(noun) : Grammar.spread(List.of(first));
  }

  /** "29 of the gunmen": the number that counts them. */
  static Node counter(Node noun) {
    Optional<Node> of = Grammar.is(noun, "pobj") ? noun.head() : Optional.empty();
    if (of.isEmpty() || !of.get().lemma().equals("of") || of.get().head().isEmpty()) {
      return noun;
    }
    Node counter = of.get().head().get();
    return counter.tag().equals("CD") || WORDS.cue("member").contains(counter.lemma())
        ? counter
        : noun;
  }

  private boolean tellsHarm(Node from, Node to) {
    for (Node between : tree.nodes().subList(from.index(), to.index())) {
      if (harm(between).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The people or the number right before a word; null where something else stands there. */
  private Node before(int index) {
    Set<String> skipped = WORDS.cue("between-harm");
    int i = index - 1;
    while (i >= 0 && skipped.contains(tree.nodes().get(i).word())) {
      i--;
    }
    if (i < 0) {
      return null;
    }
    Node node = tree.nodes().get(i);
    if (node.tag().equals("CD") && i > 0 && isNumbered(tree.nodes().get(i - 1))) {
      return null;
    }
    boolean opens = i == 0 && node.tag().equals("CD"); // "Nine killed, 22 hurt as ..."
    return opens || isCounted(node) ? node : null;
  }

  /** "Battalion 101": the number is its name. */
  private static boolean isNumbered(Node noun) {
    return WORDS.cue("numbered").contains(noun.lemma());
  }

  /** "137 civilians held hostage": no hostage beside them. */
  static boolean isHeld(Node node) {
    return node.tag().equals("NN")
        && WORDS.cue("captive").contains(node.lemma())
        && Grammar.hasChild(node, WORDS.cue("holds"));
  }

  static boolean isCounted(Node node) {
    if (node.tag().equals("CD")) {
      return !Grammar.is(node, "npadvmod");
    }
    boolean numbered =
        node.tag().startsWith("NNP") && node.children().stream().anyMatch(Among::isNumber);
    boolean people = numbered || WORDS.person(node.lemma()).isPresent(); // "seven of a name"
    return node.isNoun() && !isHeld(node) && people;
  }
}
