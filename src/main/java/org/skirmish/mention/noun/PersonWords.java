package org.skirmish.mention.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.PersonNoun;
import org.skirmish.mention.Grammar;

/**
 * What a noun phrase's words say of who is meant: the longest entry of the lexicon that ends at its
 * head, then one left of it that colours a neutral head ("police informer", "gang member").
 */
final class PersonWords {

  private static final Lexicon WORDS = Lexicon.english();

  private PersonWords() {}

  static Optional<PersonNoun> of(NounPhrase phrase) {
    Optional<PersonNoun> told = told(phrase);
    boolean crowd =
        told.isPresent()
            && told.get().kind() == PersonKind.CIVILIANS
            && phrase.head().tag().equals("NNS")
            && phrase.has(WORDS.cue("on-strike"));
    return crowd
        ? Optional.of(
            new PersonNoun(PersonKind.PROTESTERS, Optional.empty(), told.get().associate()))
        : told;
  }

  private static Optional<PersonNoun> told(NounPhrase phrase) {
    Node head = phrase.head();
    Optional<PersonNoun> longer = phraseAtHead(phrase);
    if (longer.isPresent()) {
      return longer;
    }
    if (head.lemma().equals("ministry")
        && Grammar.any(Grammar.objects(head, "of"), WORDS.cue("defence"))) {
      return WORDS.person("army");
    }
    Optional<PersonNoun> own = WORDS.person(head.lemma());
    if (own.isEmpty()) {
      own = WORDS.person(head.word());
    }
    if (isNeutral(head, own)) {
      Optional<PersonNoun> coloured = coloured(phrase, own);
      if (coloured.isPresent()) {
        return coloured;
      }
      if (own.isEmpty() && WORDS.cue("no-party").contains(head.lemma())) {
        return Optional.empty();
      }
    }
    boolean people = own.isPresent() && own.get().kind() == PersonKind.CIVILIANS;
    if (people && isArmed(phrase)) {
      Optional<PersonNoun> armed = community(phrase);
      return armed.isPresent() ? armed : WORDS.person("gunman");
    }
    return own.isPresent() && own.get().kind() == PersonKind.ARMED
        ? Optional.of(community(phrase).orElse(own.get()))
        : own;
  }

  /** "armed herders"; "men armed with rifles", but not "with sticks". */
  private static boolean isArmed(NounPhrase phrase) {
    for (Node node : phrase.beforeHead()) {
      if (node.word().equals("armed")) {
        return true;
      }
    }
    Node head = phrase.head();
    if (!WORDS.cue("any-person").contains(head.lemma())) {
      return false;
    }
    for (Node clause : Grammar.children(head, "acl", "amod", "relcl")) {
      if (WORDS.cue("bears-arms").contains(clause.word())) {
        List<Node> arms = new ArrayList<>(Grammar.spread(Grammar.objects(clause, "with")));
        arms.addAll(Grammar.spread(Grammar.children(clause, "dobj")));
        boolean all = arms.stream().allMatch(arm -> WORDS.cue("no-arms").contains(arm.lemma()));
        return arms.isEmpty() ? clause.word().equals("armed") : !all;
      }
    }
    return false;
  }

  private static Optional<PersonNoun> phraseAtHead(NounPhrase phrase) {
    List<Node> before = phrase.beforeHead();
    for (int count = Math.min(WORDS.longestPerson() - 1, before.size()); count > 0; count--) {
      StringBuilder words = new StringBuilder();
      for (Node node : before.subList(before.size() - count, before.size())) {
        words.append(node.word()).append(' ');
      }
      Optional<PersonNoun> found = WORDS.person(words + phrase.head().lemma());
      if (found.isEmpty()) {
        found = WORDS.person(words + phrase.head().word());
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isNeutral(Node head, Optional<PersonNoun> own) {
    if (own.isEmpty() || WORDS.cue("neutral-person").contains(head.lemma())) {
      return true;
    }
    return switch (own.get().kind()) {
      case FORCE_PROPERTY, PROPERTY, VAGUE, SECURITY -> true;
      default -> false;
    };
  }

  /** The word before a neutral head that says who they are. */
  private static Optional<PersonNoun> coloured(NounPhrase phrase, Optional<PersonNoun> own) {
    boolean thing =
        own.isPresent() && isThing(own.get().kind())
            || WORDS.cue("number-noun").contains(phrase.head().lemma())
                && !Grammar.is(phrase.head(), "nsubj");
    boolean nobody = own.isEmpty() && WORDS.cue("never-somebody").contains(phrase.head().lemma());
    if (phrase.has(WORDS.cue("unidentified")) && !thing && !nobody && !phrase.has("police")) {
      Optional<PersonNoun> community = community(phrase);
      if (community.isPresent()) {
        return community;
      }
      return WORDS.person(phrase.has(WORDS.cue("gang-word")) ? "gang" : "gunman");
    }
    if (own.isEmpty() && WORDS.cue("no-party").contains(phrase.head().lemma())) {
      return Optional.empty();
    }
    for (Node node : phrase.nodes()) {
      Optional<PersonNoun> found = node == phrase.head() ? Optional.empty() : word(node);
      boolean party = own.isPresent() && WORDS.cue("civil-opposition").contains(node.word());
      if (found.isPresent() && colours(found.get().kind()) && !(party && isCivil(own.get()))) {
        boolean vague = found.get().kind() == PersonKind.SECURITY;
        boolean kept = vague && own.isPresent() && own.get().kind() != PersonKind.FORCE_PROPERTY;
        return kept ? own : found;
      }
    }
    List<Node> nodes = phrase.nodes();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Optional<PersonNoun> found =
          nodes.get(i) == phrase.head() ? Optional.empty() : WORDS.person(nodes.get(i).lemma());
      if (found.isPresent() && found.get().kind() == PersonKind.CIVILIANS) {
        boolean free =
            own.isEmpty()
                || own.get().kind() == PersonKind.PROPERTY
                || own.get().kind() == PersonKind.FORCE_PROPERTY;
        if (free || found.get().associate().isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PersonNoun> word(Node node) {
    if (node.tag().startsWith("JJ") && WORDS.cue("no-rank").contains(node.word())) {
      return Optional.empty(); // "the general hospital"
    }
    Optional<PersonNoun> found = WORDS.person(node.lemma());
    return found.isPresent() ? found : WORDS.person(node.word());
  }

  private static boolean isThing(PersonKind kind) {
    return kind == PersonKind.FORCE_PROPERTY
        || kind == PersonKind.PROPERTY
        || kind == PersonKind.SECURITY;
  }

  /** "opposition members" may be anybody, "opposition activists" bear no arms. */
  private static boolean isCivil(PersonNoun own) {
    return own.kind() == PersonKind.CIVILIANS;
  }

  private static boolean colours(PersonKind kind) {
    return switch (kind) {
      case POLICE, ARMY, GANG, IDENTITY, REBEL, SECURITY, PROTESTERS, RIOTERS, BODY -> true;
      default -> false;
    };
  }

  /** "tribal gunmen", "armed clan members", "suspected cult fighters". */
  private static Optional<PersonNoun> community(NounPhrase phrase) {
    for (Node node : phrase.nodes()) {
      Optional<PersonNoun> found = WORDS.person("armed " + node.word());
      if (found.isPresent() && found.get().kind() == PersonKind.IDENTITY) {
        return found;
      }
    }
    return Optional.empty();
  }
}
