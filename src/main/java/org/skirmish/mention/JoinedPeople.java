package org.skirmish.mention;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;

/**
 * Lists of counted people whose parts the parser hung elsewhere: "a guard of the mill and two
 * farmers were killed" joins the farmers to the mill.
 */
final class JoinedPeople {

  private static final Lexicon WORDS = Lexicon.english();

  private JoinedPeople() {}

  /** Those who stand in one list with somebody, though they hang on the name behind "of". */
  static List<Node> of(Node person) {
    List<Node> wholes = wholes(person);
    if (!isCounted(person) && !isName(person, wholes)) {
      return List.of();
    }
    Grammar.behind(person, WORDS.cue("name-behind")).ifPresent(wholes::add);
    List<Node> found = new ArrayList<>();
    for (Node whole : wholes) {
      below(person, whole, found, 0);
    }
    return found;
  }

  /** "Fourteen Front of Orlen militants and two guards": the parser counts fronts. */
  private static boolean isName(Node front, List<Node> wholes) {
    return isNumbered(front)
        && front.index() > 0
        && Character.isUpperCase(front.form().charAt(0))
        && wholes.stream().anyMatch(JoinedPeople::isPeople);
  }

  private static void below(Node person, Node whole, List<Node> found, int depth) {
    if (isNumbered(whole) || depth > Grammar.DEEPEST) {
      return; // "fighters of two gangs and three militias"
    }
    for (Node other : Grammar.children(whole, "conj", "appos")) {
      boolean item = Grammar.is(other, "conj") || Grammar.has(other, "cc") || goesOn(person, other);
      if (item && isCounted(other)) {
        found.add(other);
      } else if (Grammar.is(other, "conj")) {
        below(person, other, found, depth + 1); // "members of X and Y and two civilians"
      }
    }
    for (Node deeper : wholes(whole)) {
      below(person, deeper, found, depth + 1); // "two men in the town of X and a woman"
    }
  }

  private static List<Node> wholes(Node noun) {
    List<Node> wholes = new ArrayList<>();
    for (Node of : Grammar.children(noun, "prep")) {
      if (WORDS.cue("name-behind").contains(of.lemma())) {
        wholes.addAll(Grammar.children(of, "pobj"));
      }
    }
    return wholes;
  }

  private static boolean goesOn(Node first, Node item) {
    return Grammar.children(first, "cc").stream().anyMatch(and -> and.index() > item.index());
  }

  /** Whether one of a list belongs to whoever stands before "of", and not behind it. */
  static boolean isAbove(Node whole, Node other) {
    Node above = whole;
    for (int i = 0; i < Grammar.DEEPEST && Grammar.is(above, "pobj", "conj"); i++) {
      Node noun = above.head().orElse(above);
      above = Grammar.is(above, "pobj") ? noun.head().orElse(noun) : noun;
      if (above != whole && of(above).contains(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Two soldiers, a teacher, and six farmers were killed": the parser takes the teacher for who
   * the soldiers are, whose number differs.
   */
  static boolean isItem(Node apposed) {
    Node first = apposed.head().orElse(apposed);
    if (!isNumbered(first) || !isCounted(first) || !isCounted(apposed)) {
      return false;
    }
    boolean differs = !number(first).equals(number(apposed));
    boolean more = goesOn(first, apposed) || Grammar.has(apposed, "cc");
    return differs && more && !isSetOff(first, apposed) && apposed.index() > first.index();
  }

  /** "Six people - four women and two boys - were killed": their parts. */
  private static boolean isSetOff(Node first, Node apposed) {
    List<Node> marks = new ArrayList<>(Grammar.children(first, "punct", "hyph"));
    marks.addAll(Grammar.children(apposed, "punct", "hyph"));
    return marks.stream()
        .anyMatch(
            mark ->
                mark.index() > first.index()
                    && mark.index() < apposed.index()
                    && !mark.form().equals(","));
  }

  private static String number(Node node) {
    for (Node child : node.children()) {
      if (child.tag().equals("CD")) {
        return child.word();
      }
    }
    return "";
  }

  private static boolean isNumbered(Node node) {
    return node.children().stream().anyMatch(child -> child.tag().equals("CD"));
  }

  /** "Two farmers", "a guard": people with a number, or one person with an article. */
  private static boolean isCounted(Node node) {
    boolean one =
        node.tag().equals("NN")
            && !WORDS.cue("one-person").contains(node.lemma())
            && !WORDS.cue("group-ending").contains(node.lemma())
            && Grammar.hasChild(node, WORDS.cue("indefinite"));
    return node.isNoun() && isPeople(node) && (isNumbered(node) || one);
  }

  private static boolean isPeople(Node noun) {
    return WORDS.person(noun.lemma()).filter(one -> one.kind().isSomebody()).isPresent();
  }
}
