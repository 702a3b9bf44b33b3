package org.skirmish.event.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.noun.Participant;
import org.skirmish.world.name.Words;

/**
 * The nouns by which an article calls a group's people: where it tells of "separatists of the X"
 * and of no others', "separatist artillery" is X's.
 */
final class Nicknames {

  static final Nicknames NONE = new Nicknames();

  private static final Lexicon WORDS = Lexicon.english();

  private final Map<String, Optional<Combatant>> parties = new HashMap<>();

  private Nicknames() {}

  /**
   * @param told all sentences
   * @param cast whom the article means
   */
  static Nicknames of(List<Told> told, Cast cast) {
    Nicknames nicknames = new Nicknames();
    for (Told sentence : told) {
      for (Participant participant : sentence.statement().named()) {
        Optional<String> noun = noun(participant);
        if (noun.isPresent() && participant.isNamed()) {
          Optional<Combatant> party = cast.party(participant, sentence, Optional.empty());
          boolean group = party.isPresent() && party.get().named() && !party.get().ofState();
          nicknames.add(noun.get(), group ? party : Optional.empty());
        }
      }
    }
    return nicknames;
  }

  /** The party whose people are called so, if the article calls no others so. */
  Optional<Combatant> party(Participant participant) {
    return noun(participant).flatMap(noun -> parties.getOrDefault(noun, Optional.empty()));
  }

  private void add(String noun, Optional<Combatant> party) {
    Optional<Combatant> before = parties.get(noun);
    boolean same =
        before == null
            || before.isPresent()
                && party.isPresent()
                && before.get().key().equals(party.get().key());
    parties.put(noun, same ? party : Optional.empty());
  }

  /** The noun for a camp among the words for somebody. */
  private static Optional<String> noun(Participant participant) {
    for (String word : Words.asWritten(participant.phrase().toLowerCase(Locale.ROOT))) {
      String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (WORDS.cue("camp-noun").contains(one)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
