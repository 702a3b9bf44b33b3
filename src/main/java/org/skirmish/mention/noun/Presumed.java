package org.skirmish.mention.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;
import org.skirmish.world.ArmedActor;

/**
 * "Gunmen believed to belong to X", "men suspected to be X members": X, as far as anybody knows.
 */
final class Presumed {

  private static final Lexicon WORDS = Lexicon.english();

  private Presumed() {}

  /** The group that those whom nothing else names are held to be of. */
  static Optional<ArmedActor> of(Node head, SentenceNames names) {
    if (WORDS.person(head.lemma()).filter(noun -> noun.kind().isArmed()).isEmpty()
        && !WORDS.cue("any-person").contains(head.lemma())) {
      return Optional.empty();
    }
    for (Node held : Grammar.children(head, "acl", "amod", "relcl")) {
      if (held.index() > head.index() && WORDS.cue("held-to-be").contains(held.lemma())) {
        for (Node name : names(held)) {
          Optional<ArmedActor> group = names.group(name);
          if (group.isPresent()) {
            return group;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The words behind "to be", "to belong to", "to be linked with", each with those before it. */
  private static List<Node> names(Node held) {
    List<Node> found = new ArrayList<>();
    for (Node being : Grammar.children(held, "xcomp", "ccomp")) {
      found.addAll(Grammar.children(being, "attr", "dobj"));
      found.addAll(Grammar.objects(being, WORDS.cue("whole-of")));
      found.addAll(Grammar.objects(being, "of"));
      found.addAll(Grammar.objects(being, "from"));
    }
    for (Node noun : List.copyOf(found)) {
      found.addAll(Grammar.children(noun, "compound", "nmod"));
      found.addAll(Grammar.objects(noun, "of"));
    }
    return found;
  }
}
