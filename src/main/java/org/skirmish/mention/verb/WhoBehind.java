package org.skirmish.mention.verb;

import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.mention.Grammar;

/** Finds whom "who" means where a place stands between. */
final class WhoBehind {

  private WhoBehind() {}

  /** "Beat a teacher in Orlen, who died of it": the teacher, and not Orlen. */
  static List<Node> place(Node verb) {
    boolean who =
        Grammar.is(verb, "relcl")
            && Grammar.children(verb, "nsubj", "nsubjpass").stream()
                .anyMatch(subject -> subject.word().equals("who"));
    Optional<Node> place = who ? verb.head() : Optional.empty();
    if (place.isEmpty()
        || !place.get().tag().startsWith("NNP")
        || !Grammar.is(place.get(), "pobj")
        || VerbPredicates.isPerson(place.get())) {
      return List.of();
    }
    Optional<Node> above = place.get().head().flatMap(Node::head);
    if (above.isEmpty() || !above.get().isVerb()) {
      return above.filter(VerbPredicates::isPerson).map(List::of).orElse(List.of());
    }
    List<Node> objects = Grammar.children(above.get(), "dobj");
    return Grammar.isPassive(above.get()) ? Grammar.subject(above.get()) : Grammar.spread(objects);
  }
}
