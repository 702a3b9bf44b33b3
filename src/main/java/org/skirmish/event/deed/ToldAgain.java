package org.skirmish.event.deed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.noun.Participant;

/** Says whether somebody told of is among those who were entered before. */
final class ToldAgain {

  /** Pronouns for one person. */
  private static final Set<String> ONE = Lexicon.english().cue("one-pronoun");

  private ToldAgain() {}

  /** The same people again, unless it says that they are others. */
  static boolean is(Ledger.Entry entry, List<Ledger.Entry> book) {
    if (entry.who().reference() == Participant.Reference.MORE) {
      return false;
    }
    boolean back =
        entry.who().reference() == Participant.Reference.BACK
            || entry.who().kind() == PersonKind.BODY;
    for (Ledger.Entry before : book) {
      if (before.harm() != entry.harm() || before.predicate().equals(entry.predicate())) {
        continue; // "a woman and her daughter": two of one clause
      }
      if (back && isOfOthers(entry, before)) {
        continue;
      }
      boolean sameSort = isArmed(before) == isArmed(entry);
      boolean sameKind = before.who().kind() == entry.who().kind() || !isArmed(entry);
      if (back || sameSort && sameKind) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether "the four gunmen" or "he" cannot mean those: attackers are no soldiers and no victims,
   * and one man is not five women.
   */
  private static boolean isOfOthers(Ledger.Entry entry, Ledger.Entry before) {
    if (entry.who().kind().isIrregular()) {
      return !before.who().kind().isIrregular();
    }
    boolean one = ONE.contains(words(entry.who()));
    boolean many =
        before.range().isPresent()
            && before.range().get().low().orElse(1) > 1
            && before.who().parts().isEmpty();
    return one && many;
  }

  /** As written: a pronoun's word may be that of those whom it means. */
  static String words(Participant participant) {
    return participant.phrase().toLowerCase(Locale.ROOT);
  }

  private static boolean isArmed(Ledger.Entry entry) {
    return entry.who().kind().isArmed();
  }
}
