package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.Grammar;

/** Tells the taking of people and of ground from that of other things. */
final class Takings {

  private static final Lexicon WORDS = Lexicon.english();

  private Takings() {}

  /** "took 276 girls". */
  static boolean isCounted(List<Node> objects) {
    if (objects.isEmpty() || WORDS.person(objects.get(0).lemma()).isEmpty()) {
      return false;
    }
    return WORDS.person(objects.get(0).lemma()).get().kind() == PersonKind.CIVILIANS
        && objects.get(0).tag().equals("NNS")
        && objects.get(0).children().stream().anyMatch(child -> child.tag().equals("CD"));
  }

  /** Its objects; the parser hangs "the singer Ana Belo" on the subject of "men seized the …". */
  static List<Node> led(Node verb, List<Node> objects) {
    if (!objects.isEmpty() || Grammar.isPassive(verb)) {
      return objects;
    }
    for (Node subject : Grammar.subject(verb)) {
      for (Node other : Grammar.children(subject, "appos")) {
        if (other.index() > verb.index()) {
          return List.of(other);
        }
      }
    }
    return objects;
  }

  /** "seized two farmers", "the singer Ana Belo", "her": people, and nothing besides. */
  static boolean isLedAway(List<Node> objects) {
    return !objects.isEmpty()
        && objects.stream().allMatch(node -> isCivilian(node) || isCalled(node));
  }

  private static boolean isCivilian(Node node) {
    return WORDS.person(node.lemma()).filter(one -> one.kind() == PersonKind.CIVILIANS).isPresent();
  }

  /** A pronoun for one person, or a name with what its bearer is before or behind it. */
  private static boolean isCalled(Node node) {
    boolean bearer =
        node.tag().equals("NNP")
            && node.children().stream()
                .anyMatch(
                    child -> Grammar.is(child, "compound", "nn", "appos") && isCivilian(child));
    return bearer || WORDS.cue("one-pronoun").contains(node.word());
  }

  /** "took the man from his home". */
  static boolean isTakenAway(Node verb, List<Node> own) {
    List<Node> objects = own.isEmpty() && Grammar.isPassive(verb) ? Grammar.subject(verb) : own;
    if (objects.isEmpty() || WORDS.person(objects.get(0).lemma()).isEmpty()) {
      return false;
    }
    if (Grammar.hasChild(verb, WORDS.cue("away")) && VerbPredicates.isPerson(objects.get(0))) {
      return true;
    }
    List<Node> from = new ArrayList<>(Grammar.objects(verb, "from"));
    from.addAll(Grammar.objects(objects.get(0), "from"));
    return Grammar.any(from, WORDS.cue("taken-from"));
  }

  /** "took Ramadi", "captured the town": ground, and not people. */
  static boolean isGround(Node verb, List<Node> own) {
    List<Node> objects = VerbPredicates.objectsOf(verb, own);
    return !objects.isEmpty() && VerbPredicates.isGround(objects.get(0));
  }
}
