package org.skirmish.mention.noun;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.PersonNoun;
import org.skirmish.mention.Grammar;
import org.skirmish.world.Country;

/** Says whom the name or the adjective of a country stands for. */
final class Nationals {

  private static final Lexicon WORDS = Lexicon.english();

  private final SentenceNames names;

  Nationals(SentenceNames names) {
    this.names = names;
  }

  /** "Russian shelling", "by Israel": a nationality alone is an army that acts, else its people. */
  Optional<Participant> of(NounPhrase phrase, Draft draft) {
    Node head = phrase.head();
    if (names.country(head).isEmpty()) {
      return Optional.empty();
    }
    if (phrase.has("a") || phrase.has("an") || phrase.has("one")) {
      return Optional.of(draft.of(kindOfNext(head))); // "an American and a Romanian soldier"
    }
    boolean modifies = Grammar.is(head, "nmod", "amod", "compound", "poss");
    boolean people = head.tag().equals("NNS") || head.tag().equals("NNPS");
    boolean acts = Grammar.is(head, "nsubj", "agent") || isSideOf(head);
    if (modifies && !people || head.tag().equals("NNP") && acts) {
      return Optional.of(draft.of(PersonKind.ARMY));
    }
    return people ? Optional.of(draft.of(PersonKind.CIVILIANS)) : Optional.empty();
  }

  private static PersonKind kindOfNext(Node head) {
    for (Node next : Grammar.children(head, "conj")) {
      Optional<PersonNoun> noun = WORDS.person(next.lemma());
      if (noun.isPresent() && noun.get().kind().isOfState()) {
        return noun.get().kind();
      }
    }
    return PersonKind.CIVILIANS;
  }

  private static boolean isSideOf(Node head) {
    if (!Grammar.is(head, "pobj") || head.head().isEmpty()) {
      return false;
    }
    return switch (head.head().get().lemma()) {
      case "by", "with", "between" -> true;
      default -> false;
    };
  }

  /** "three tourists, two Germans and a Dane". */
  boolean isOfSeveralCountries(Node head) {
    Set<Country> countries = new LinkedHashSet<>();
    for (Node one : Grammar.spread(Grammar.children(head, "appos"))) {
      names.country(one).ifPresent(countries::add);
      for (Node before : Grammar.children(one, "nmod", "amod", "compound")) {
        names.country(before).ifPresent(countries::add);
      }
    }
    return countries.size() > 1;
  }

  /** "soldiers of Chad", "police from Kenya". */
  Optional<Country> ofCountry(Node head) {
    for (Node of : Grammar.objects(head, WORDS.cue("of-whom"))) {
      for (Node node : NounPhrase.of(of, names).nodes()) {
        if (names.country(node).isPresent()) {
          return names.country(node);
        }
      }
    }
    return Optional.empty();
  }
}
