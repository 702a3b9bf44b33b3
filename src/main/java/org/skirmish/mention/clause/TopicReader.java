package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.Genre;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PhraseTable;
import org.skirmish.lexicon.Theme;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.noun.ClassNouns;
import org.skirmish.mention.verb.Tenses;
import org.skirmish.source.Span;

/** Reads off a tree what its sentence is about. */
final class TopicReader {

  private static final Lexicon WORDS = Lexicon.english();

  private final Tree tree;

  private TopicReader(Tree tree) {
    this.tree = tree;
  }

  static Topic read(Tree tree) {
    TopicReader reader = new TopicReader(tree);
    Optional<Node> root = reader.root();
    if (root.isEmpty()) {
      return Topic.NONE;
    }
    boolean clause = reader.hasClause(root.get());
    return new Topic(
        DefinitionReader.read(tree),
        clause ? Optional.empty() : ClassNouns.genre(root.get(), tree),
        reader.subject(root.get()),
        root.filter(Node::isVerb).map(Node::lemma),
        clause,
        reader.cues(root.get()),
        reader.foreground(root.get()),
        Tenses.present(tree));
  }

  private Optional<Node> root() {
    for (Node node : tree.nodes()) {
      if (node.head().isEmpty()) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  private boolean hasClause(Node root) {
    return root.isVerb() || Grammar.has(root, "nsubj", "nsubjpass");
  }

  /** What the subject of the sentence's first clause is. */
  private Optional<Genre> subject(Node root) {
    Node verb = root;
    for (Node before : Grammar.children(root, "ccomp")) {
      verb = before.index() < verb.index() ? before : verb;
    }
    for (Node subject : Grammar.children(verb, "nsubj", "nsubjpass")) {
      Optional<Genre> genre =
          subject.isNoun() && !isTextItself(subject)
              ? ClassNouns.genre(subject, tree)
              : Optional.empty();
      // "A rifle fires shells" is about the rifle; "mortars hit a market" is not about mortars.
      boolean tool = genre.isPresent() && genre.get() == Genre.WEAPON;
      if (genre.isPresent() && (!tool || verb.tag().equals("VBZ"))) {
        return genre;
      }
    }
    return Optional.empty();
  }

  /** "This story contains …": what a report says of itself. */
  private static boolean isTextItself(Node subject) {
    return WORDS.cue("text-itself").contains(subject.lemma())
        && Grammar.children(subject, "det").stream().anyMatch(one -> one.word().equals("this"));
  }

  /** The longest phrases of the themes, each once, none within another of the same genre. */
  private List<Topic.Cue> cues(Node root) {
    if (Grammar.children(root, "nsubj", "nsubjpass").stream().anyMatch(TopicReader::isTextItself)) {
      return List.of();
    }
    PhraseTable<Theme> themes = WORDS.themes();
    List<Topic.Cue> found = new ArrayList<>();
    Map<Genre, Integer> taken = new EnumMap<>(Genre.class);
    List<Node> nodes = tree.nodes();
    BitSet reasons = Besides.reasonsToProtest(tree);
    for (int i = 0; i < nodes.size(); i++) {
      boolean begins = themes.begins(nodes.get(i).lemma()) || themes.begins(nodes.get(i).word());
      if (!begins || reasons.get(i)) {
        continue;
      }
      int longest = Math.min(themes.longest(), nodes.size() - i);
      List<String> byLemma = phrases(i, longest, true);
      List<String> byWord = phrases(i, longest, false);
      for (int k = Math.max(byLemma.size(), byWord.size()) - 1; k >= 0; k--) {
        String lemmas = k < byLemma.size() ? byLemma.get(k) : "";
        add(lemmas, i, k + 1, taken, found);
        if (k < byWord.size() && !byWord.get(k).equals(lemmas)) {
          add(byWord.get(k), i, k + 1, taken, found);
        }
      }
    }
    if (hasQuotedDeed()) {
      found.add(Topic.PLAYED);
    }
    if (hasScore()) {
      found.add(Topic.SCORE);
    }
    return found;
  }

  /** Soldiers "killed" six "pirates": violence in quotation marks is play, or somebody's word. */
  private boolean hasQuotedDeed() {
    List<Node> nodes = tree.nodes();
    for (int i = 1; i + 1 < nodes.size(); i++) {
      boolean quoted =
          WORDS.cue("quotation-mark").contains(nodes.get(i - 1).form())
              && WORDS.cue("quotation-mark").contains(nodes.get(i + 1).form());
      if (quoted && isOfViolence(nodes.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfViolence(Node word) {
    return WORDS.verb(word.lemma()).isPresent()
        || WORDS.person(word.lemma()).filter(noun -> noun.kind().isArmed()).isPresent();
  }

  /** "2-1", "38–12": the higher number first, as in no range. */
  private boolean hasScore() {
    for (Node node : tree.nodes()) {
      String form = node.form();
      int dash = Math.max(form.indexOf('-'), form.indexOf('–'));
      if (dash > 0 && node.tag().equals("CD")) {
        int before = number(form.substring(0, dash));
        int after = number(form.substring(dash + 1));
        if (after >= 0 && before >= after) {
          return true;
        }
      }
    }
    return false;
  }

  /** A number of at most two digits, else −1. */
  private static int number(String form) {
    boolean digits =
        !form.isEmpty() && form.length() <= 2 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(form) : -1;
  }

  private static void add(
      String phrase, int at, int length, Map<Genre, Integer> taken, List<Topic.Cue> found) {
    for (Theme theme : WORDS.themes().get(phrase)) {
      Topic.Cue cue = new Topic.Cue(phrase, theme);
      if (taken.getOrDefault(theme.genre(), 0) <= at) {
        taken.put(theme.genre(), at + length);
        if (!found.contains(cue)) {
          found.add(cue);
        }
      }
    }
  }

  /** What phrases of the themes may begin with at a word, the shortest first. */
  private List<String> phrases(int from, int longest, boolean lemmas) {
    List<Node> nodes = tree.nodes();
    List<String> phrases = new ArrayList<>(longest);
    StringBuilder text = new StringBuilder();
    for (int k = from; k < from + longest; k++) {
      if (k > from && !Grammar.isHyphenated(nodes, k)) {
        text.append(' ');
      }
      text.append(lemmas ? nodes.get(k).lemma() : nodes.get(k).word());
      String phrase = text.toString();
      if (!WORDS.themes().begins(phrase)) {
        break;
      }
      phrases.add(phrase);
    }
    return phrases;
  }

  private List<Span> foreground(Node root) {
    List<Span> found = new ArrayList<>();
    collect(root, found, 0);
    return found;
  }

  private static void collect(Node node, List<Span> found, int depth) {
    found.add(node.span());
    if (depth > Grammar.DEEPEST) {
      return;
    }
    boolean reports = WORDS.cue("says-only").contains(node.lemma());
    for (Node child : node.children()) {
      boolean told =
          switch (child.relation()) {
            case "conj", "nsubj", "nsubjpass", "dobj", "csubj", "dep" -> true;
            case "ccomp" -> reports || node.isVerb() && child.index() < node.index();
            case "advcl" -> child.tag().equals("VBG") || isWhen(child) && !opens(child, node);
            case "xcomp", "oprd", "acl" -> child.isVerb() && !child.tag().equals("VB");
            default -> false;
          };
      if (told && (node.isVerb() || child.relation().equals("conj"))) {
        collect(child, found, depth + 1);
      }
    }
  }

  /** "When the army stormed the square, it ended a hope": what was before the news. */
  private static boolean opens(Node clause, Node verb) {
    return clause.index() < verb.index();
  }

  /** "Twelve were killed when a bomb exploded". */
  private static boolean isWhen(Node clause) {
    for (Node mark : Grammar.children(clause, "advmod", "mark")) {
      if (mark.lemma().equals("when") || mark.lemma().equals("as")) {
        return true;
      }
    }
    return false;
  }
}
