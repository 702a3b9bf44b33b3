package org.skirmish.mention.noun;

import java.util.List;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Tells the full name of a person from other names. */
final class FullNames {

  private static final Lexicon WORDS = Lexicon.english();

  private FullNames() {}

  /** "President Doe", "Jane Doe": two names or more, none of a country, a group or a place. */
  static boolean is(Node head, SentenceNames names) {
    if (!head.tag().equals("NNP")
        || head.span().length() < 3
        || WORDS.cue("ground").contains(head.word())
        || names.country(head).isPresent()
        || names.group(head).isPresent()) {
      return false;
    }
    List<Node> before = Grammar.children(head, "compound");
    for (Node node : before) {
      boolean proper = node.tag().startsWith("NNP") && Character.isUpperCase(node.form().charAt(0));
      if (!proper || names.country(node).isPresent() || WORDS.cue("ground").contains(node.word())) {
        return false;
      }
    }
    return !before.isEmpty() && !isAllCapitals(head.form());
  }

  private static boolean isAllCapitals(String form) {
    return form.chars().noneMatch(Character::isLowerCase);
  }

  /** "A treasurer was killed", "two muleteers": a noun that the lexicon does not know. */
  static boolean isSomebody(Node head) {
    boolean told =
        head.tag().equals("NN") && Grammar.hasChild(head, WORDS.cue("indefinite"))
            || head.tag().equals("NNS")
                && Grammar.children(head, "nmod").stream().anyMatch(one -> one.tag().equals("CD"));
    boolean one =
        head.tag().equals("NN")
            && (Grammar.children(head, "nmod").stream()
                    .anyMatch(child -> child.word().equals("one"))
                || Grammar.is(head, "conj")
                    && Grammar.children(head, "poss").stream()
                        .anyMatch(whose -> whose.tag().startsWith("PRP"))); // "and his assistant"
    return (told || one)
        && Grammar.is(head, "nsubjpass", "dobj", "conj")
        && WORDS.person(head.lemma()).isEmpty()
        && WORDS.noun(head.lemma()).isEmpty()
        && Character.isLowerCase(head.form().charAt(0))
        && WORDS.cue("no-person-ending").stream().noneMatch(head.lemma()::endsWith);
  }

  /** "210 Fulani": a name that is counted. */
  static boolean isCountedName(Node head) {
    return head.tag().startsWith("NNP")
        && Grammar.children(head, "nmod", "num").stream().anyMatch(one -> one.tag().equals("CD"))
        && Grammar.is(head, "nsubj", "nsubjpass", "dobj", "conj");
  }
}
