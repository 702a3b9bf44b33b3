package org.skirmish.event.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;

/**
 * "Five men were killed in separate attacks. Two were shot at a shop. Another was gunned down. In
 * the third attack two died": where those who are told of later make up the number told first, they
 * are its parts, whatever "another" says.
 */
final class TollParts {

  /** So many figures at least make a whole and its parts. */
  private static final int FEWEST = 3;

  private TollParts() {}

  /**
   * Takes the parts out of the book.
   *
   * @param heard all that was told, in the order of the text
   */
  static void leaveOut(List<Ledger.Entry> heard, List<Ledger.Entry> book) {
    for (Harm harm : Harm.values()) {
      for (List<Ledger.Entry> from : List.of(heard, book)) {
        List<Ledger.Entry> told = new ArrayList<>(from);
        told.removeIf(entry -> entry.harm() != harm);
        if (told.size() >= FEWEST && isWhole(told)) {
          Ledger.Entry whole = told.get(0);
          book.removeIf(entry -> entry.harm() == harm && entry != whole);
          break;
        }
      }
    }
  }

  private static boolean isWhole(List<Ledger.Entry> told) {
    int sum = 0;
    for (Ledger.Entry part : told.subList(1, told.size())) {
      OptionalInt number = number(part);
      boolean among = isAmong(part.who(), told.get(0).who());
      if (number.isEmpty() || !among || part.predicate().equals(told.get(0).predicate())) {
        return false;
      }
      sum += number.getAsInt();
    }
    OptionalInt whole = number(told.get(0));
    return whole.isPresent() && whole.getAsInt() == sum;
  }

  /** No policeman is one of two rebels. */
  private static boolean isAmong(Participant part, Participant whole) {
    boolean anybody =
        whole.kind() == PersonKind.VAGUE
            || Lexicon.english().cue("any-person").contains(whole.word());
    boolean somebody = part.kind().isOfState() || part.kind().isIrregular();
    return anybody || !somebody || part.kind() == whole.kind();
  }

  private static OptionalInt number(Ledger.Entry entry) {
    return entry.range().map(Range::low).orElse(OptionalInt.empty());
  }
}
