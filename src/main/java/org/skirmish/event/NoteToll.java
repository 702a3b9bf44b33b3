package org.skirmish.event;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.source.WordSets;

/**
 * The dead of an incident note. A coder writes down every death that is reported, so a note that
 * tells of none says that none is known: ACLED enters 0. Where it says that the toll is unknown, or
 * gives it in words that are no number, nothing is entered.
 */
final class NoteToll {

  private static final WordSets WORDS = WordSets.of(NoteToll.class, "note-words.csv");
  private static final Set<String> UNKNOWN = WORDS.get("unknown");
  private static final Set<String> TOLL = WORDS.get("toll");
  private static final Set<String> VAGUE = WORDS.get("vague");
  private static final Set<String> DEATH = WORDS.get("death");

  private NoteToll() {}

  static Fatalities complete(Fatalities told, List<Told> sentences, Findings findings) {
    if (told.low().isPresent() || told.high().isPresent()) {
      return told;
    }
    if (sentences.stream().map(Told::phrase).anyMatch(NoteToll::isOpen)) {
      findings.doubt(
          Doubt.Kind.VAGUE_FIGURE, "The note says that the toll is unknown, or gives no number.");
      return told;
    }
    findings.inferred("fatalities", "the note tells of no dead");
    return new Fatalities(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.empty());
  }

  /** "Casualties unknown", "several people were killed". */
  private static boolean isOpen(Phrase phrase) {
    boolean unknown = false;
    boolean toll = false;
    boolean vague = false;
    boolean death = false;
    for (Token token : phrase.tokens()) {
      unknown |= UNKNOWN.contains(token.key());
      toll |= TOLL.contains(token.key());
      vague |= VAGUE.contains(token.key());
      death |= DEATH.contains(token.key());
    }
    return unknown && toll || vague && death;
  }
}
