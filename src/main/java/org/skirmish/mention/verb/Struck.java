package org.skirmish.mention.verb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/**
 * Finds who is struck by a device or by what comes down: "a convoy struck a mine", "drove over an
 * IED", "a bomb went off at a market", "shells fell on the market".
 */
final class Struck {

  private static final Lexicon WORDS = Lexicon.english();
  private static final Set<String> WHERE = WORDS.cue("at-place");

  private Struck() {}

  /**
   * Those who are struck, where the words beside the noun tell.
   *
   * @param told those whom the noun's own phrases name
   */
  static Optional<List<Node>> by(Node noun, EventClass what, List<Node> told) {
    Node head = noun.head().orElseThrow();
    if (what == EventClass.EXPLODE) {
      Optional<List<Node>> met = metBy(noun, head);
      if (met.isPresent()) {
        return met;
      }
    }
    if (!Grammar.is(noun, "nsubj") || !told.isEmpty()) {
      return Optional.empty();
    }
    return switch (what) {
      case EXPLODE -> Optional.of(Grammar.spread(Grammar.objects(head, WHERE)));
      case SHELL, GRENADE ->
          WORDS.cue("comes-down").contains(head.lemma())
              ? Optional.of(Grammar.spread(Grammar.objects(head, WORDS.cue("comes-down-on"))))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "A convoy struck a mine", "drove over an IED": who did so, wherever it lay. */
  private static Optional<List<Node>> metBy(Node device, Node head) {
    if (Grammar.is(device, "dobj") && WORDS.cue("triggers-device").contains(head.lemma())) {
      return Optional.of(Grammar.subject(head));
    }
    Optional<Node> verb = head.head();
    boolean over =
        Grammar.is(device, "pobj")
            && verb.isPresent()
            && WORDS.cue("meets-device").contains(verb.get().lemma());
    return over ? Optional.of(Grammar.subject(verb.get())) : Optional.empty();
  }
}
