package org.skirmish.mention.noun;

import java.util.Locale;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.world.ArmedActor;

/**
 * Bands of a body that go by its name with their own behind it: "Mai-Mai Tolu fighters" are "Mayi
 * Mayi Militia (Tolu)" to ACLED.
 */
final class Bands {

  private Bands() {}

  /** The band's name; empty where the phrase names none. */
  static Optional<String> of(ArmedActor body, NounPhrase phrase, SentenceNames names) {
    if (!Lexicon.english().cue("banded-group").contains(body.name().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    StringBuilder own = new StringBuilder();
    boolean behind = false;
    for (Node node : phrase.nodes()) {
      if (names.group(node).isPresent()) {
        behind = true;
      } else if (behind
          && node.tag().startsWith("NNP")
          && Character.isUpperCase(node.form().charAt(0))) {
        own.append(own.isEmpty() ? "" : " ").append(node.form());
      }
    }
    return own.isEmpty() ? Optional.empty() : Optional.of(body.acledName() + " (" + own + ")");
  }
}
