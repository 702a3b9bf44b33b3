package org.skirmish.event.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.lexicon.EventClass;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.model.Harm;

/** Keeps apart those who died from those who were hurt where a text counts them together. */
final class EitherHarm {

  private static final int OR = " or ".length();
  private static final int AND = " and ".length();

  private EitherHarm() {}

  /**
   * "Ten soldiers were killed or wounded", "killed and wounded ten": nobody says how many died.
   *
   * @param all what is told, in the order of the text
   * @param entries those harmed by the mention
   */
  static List<Ledger.Entry> of(
      EventMention mention, List<EventMention> all, List<Ledger.Entry> entries) {
    int at = all.indexOf(mention);
    boolean first = at + 1 < all.size() && isJoined(mention, all.get(at + 1));
    boolean second = at > 0 && isJoined(all.get(at - 1), mention);
    if (!first && !second) {
      return entries;
    }
    List<Ledger.Entry> found = new ArrayList<>();
    for (Ledger.Entry entry : second ? List.<Ledger.Entry>of() : entries) {
      found.add(
          new Ledger.Entry(
              Harm.TOTAL, entry.who(), entry.range(), entry.span(), entry.predicate()));
      boolean and = all.get(at + 1).span().start() - mention.span().end() == AND;
      if (and && entry.range().isPresent() && entry.who().plural()) {
        found.add(
            new Ledger.Entry(
                Harm.KILLED, entry.who(), Optional.empty(), entry.span(), entry.predicate()));
      }
    }
    return found;
  }

  /** Whether one word stands between two kinds of harm to the same people, whose number is told. */
  private static boolean isJoined(EventMention one, EventMention next) {
    int between = next.span().start() - one.span().end();
    boolean joined = between == OR || between == AND;
    boolean kinds =
        one.eventClass().isDeath() && next.eventClass() == EventClass.WOUND
            || one.eventClass() == EventClass.WOUND && next.eventClass().isDeath();
    return joined
        && kinds
        && !one.patients().isEmpty()
        && !next.patients().isEmpty()
        && one.patients().get(0).count().isPresent()
        && one.patients().get(0).span().equals(next.patients().get(0).span());
  }
}
