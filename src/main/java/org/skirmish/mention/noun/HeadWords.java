package org.skirmish.mention.noun;

import java.util.Collections;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.PersonNoun;
import org.skirmish.mention.Grammar;
import org.skirmish.world.name.Words;

/** What the head of a noun phrase says by itself, or the noun that the lexicon has for it. */
final class HeadWords {

  private static final Lexicon WORDS = Lexicon.english();

  private HeadWords() {}

  /** "A fourth died of his wounds": one more of those told of before. */
  static boolean isOrdinal(Node head) {
    return WORDS.cue("ordinal").contains(head.word())
        && Grammar.is(head, "nsubj", "nsubjpass", "dobj")
        && Grammar.hasChild(head, WORDS.cue("indefinite"));
  }

  /** "The Mechanised Infantry Brigade": no group but an army has one. */
  static boolean isOfArmy(String name) {
    return !Collections.disjoint(WORDS.cue("arm-of-service"), Words.of(name));
  }

  /** Whether the head alone is a thing, whatever stands before it: "a security post". */
  static boolean isThing(Node head) {
    Optional<PersonNoun> own = WORDS.person(head.lemma());
    return own.isPresent() && own.get().kind() == PersonKind.FORCE_PROPERTY;
  }

  /** Things, which have the side of their owner. */
  static boolean isOwned(PersonKind kind) {
    return kind == PersonKind.FORCE_PROPERTY
        || kind == PersonKind.PROPERTY
        || kind == PersonKind.OBJECT
        || kind == PersonKind.BODY;
  }

  static boolean isProperty(Node node) {
    return WORDS.person(node.lemma()).filter(own -> own.kind() == PersonKind.PROPERTY).isPresent();
  }

  static boolean isNumber(Node head) {
    return head.tag().equals("CD") || WORDS.cue("number-noun").contains(head.lemma());
  }

  /** Whether those of whom the noun speaks may have a name that nobody knows. */
  static boolean mayBeNamed(Optional<PersonNoun> noun, Node head) {
    if (noun.isEmpty()) {
      return true;
    }
    return switch (noun.get().kind()) {
      case FORCE_PROPERTY, ARMED, GANG, VAGUE, SECURITY, OBJECT, IDENTITY, REBEL -> true;
      case ARMY ->
          Character.isUpperCase(head.form().charAt(0))
              && WORDS.cue("group-ending").contains(head.lemma());
      default -> false;
    };
  }
}
