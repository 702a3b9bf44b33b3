package org.skirmish.event.story;

import java.util.List;
import java.util.Optional;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Speaker;
import org.skirmish.mention.noun.Participant;

/**
 * Who gives a figure: residents, witnesses and other media, whose word does not overrule the figure
 * with which a report begins, or officials, whose word bounds theirs.
 */
final class Hearsay {

  private static final Lexicon WORDS = Lexicon.english();

  private Hearsay() {}

  /** "Residents said 30 had died", "other media reported 30 dead". */
  static boolean isUnofficial(Told told, Loss loss) {
    Optional<Participant> by = speaker(told, loss);
    return by.isPresent() && WORDS.cue("unofficial-source").contains(by.get().word())
        || loss.total() && isPutBy(told, loss);
  }

  /** "Police put the dead at 12". */
  static boolean isOfficial(Told told, Loss loss) {
    Optional<Participant> by = speaker(told, loss);
    return by.isPresent()
        && (by.get().kind().isOfState() || WORDS.cue("official-source").contains(by.get().word()));
  }

  private static Optional<Participant> speaker(Told told, Loss loss) {
    for (EventMention mention : told.statement().mentions()) {
      boolean same =
          loss.span().covers(mention.span())
              || loss.who().isPresent()
                  && mention.patients().stream()
                      .anyMatch(who -> who.span().equals(loss.who().get().span()));
      if (same && mention.speaker().isPresent()) {
        return mention.speaker().flatMap(Speaker::who);
      }
    }
    return Optional.empty();
  }

  /** "Witnesses put the toll at 30". */
  private static boolean isPutBy(Told told, Loss loss) {
    List<Token> tokens = told.phrase().tokens();
    for (int i = 1; i < tokens.size() && tokens.get(i).span().start() < loss.span().end(); i++) {
      if (WORDS.cue("gives-toll").contains(tokens.get(i).key())
          && WORDS.cue("unofficial-sources").contains(tokens.get(i - 1).key())) {
        return true;
      }
    }
    return false;
  }
}
