package org.skirmish.mention.noun;

import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.Genre;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonNoun;
import org.skirmish.lexicon.Predicate;
import org.skirmish.mention.Grammar;

/** Says what a noun makes of that which it is said of: "rifle" a weapon, "massacre" an event. */
public final class ClassNouns {

  private static final Lexicon WORDS = Lexicon.english();
  private static final int LONGEST = 4;

  private ClassNouns() {}

  /** The genre of a noun with the words before it; behind "series of" that of what follows. */
  public static Optional<Genre> genre(Node noun, Tree tree) {
    Node head = noun;
    for (int i = 0; i < Grammar.DEEPEST && WORDS.cue("kind-noun").contains(head.lemma()); i++) {
      List<Node> of = Grammar.objects(head, "of");
      if (of.isEmpty()) {
        break;
      }
      head = of.get(0);
    }
    for (int first = Math.max(0, head.index() - LONGEST + 1); first <= head.index(); first++) {
      Optional<Genre> genre = WORDS.subject(phrase(first, head, tree));
      if (genre.isEmpty()) {
        genre = event(phrase(first, head, tree));
      }
      if (genre.isPresent()) {
        return genre;
      }
    }
    return isPerson(head) ? Optional.of(Genre.BIOGRAPHY) : Optional.empty();
  }

  private static String phrase(int first, Node head, Tree tree) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < head.index(); i++) {
      text.append(tree.nodes().get(i).word());
      text.append(Grammar.isHyphenated(tree.nodes(), i + 1) ? "" : " ");
    }
    return text.append(head.lemma()).toString();
  }

  private static Optional<Genre> event(String phrase) {
    Optional<Predicate> predicate = WORDS.noun(phrase);
    if (predicate.isEmpty()) {
      return Optional.empty();
    }
    return switch (predicate.get().eventClass()) {
      case MOVE, RELEASE, ANNOUNCE, INTERVENE, DISPLACE, ARREST -> Optional.empty();
      default -> Optional.of(Genre.EVENT);
    };
  }

  private static boolean isPerson(Node head) {
    Optional<PersonNoun> person = WORDS.person(head.lemma());
    return head.tag().equals("NN")
        && person.isPresent()
        && person.get().kind().isSomebody()
        && Grammar.has(head, "det");
  }
}
