package org.skirmish.mention.noun;

import java.util.List;
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
    Optional<String> lettered = lettered(body, phrase, names);
    if (lettered.isPresent()) {
      return lettered;
    }
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

  /** "The Orlen PDF": the letters' full name and the band's own behind it. */
  private static Optional<String> lettered(
      ArmedActor body, NounPhrase phrase, SentenceNames names) {
    int letters = -1;
    List<Node> nodes = phrase.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      boolean named = names.group(nodes.get(i)).filter(body::equals).isPresent();
      if (named && Lexicon.english().cue("banded-letters").contains(nodes.get(i).word())) {
        letters = i;
      }
    }
    String full = body.acledName();
    String opening = nodes.get(Math.max(letters, 0)).word().toUpperCase(Locale.ROOT) + ": ";
    if (letters < 1 || !full.startsWith(opening)) {
      return Optional.empty();
    }
    StringBuilder own = new StringBuilder();
    for (int i = letters - 1; i >= 0 && isName(nodes.get(i), names); i--) {
      own.insert(0, own.isEmpty() ? nodes.get(i).form() : nodes.get(i).form() + " ");
    }
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(full.substring(opening.length()) + " - " + own);
  }

  private static boolean isName(Node node, SentenceNames names) {
    return node.tag().startsWith("NNP")
        && Character.isUpperCase(node.form().charAt(0))
        && names.group(node).isEmpty()
        && names.country(node).isEmpty();
  }
}
