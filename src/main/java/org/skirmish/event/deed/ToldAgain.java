package org.skirmish.event.deed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;

/** Says whether somebody told of is among those who were entered before. */
final class ToldAgain {

  /** Pronouns for one person. */
  private static final Set<String> ONE = Lexicon.english().cue("one-pronoun");

  /** "first", "second", and so on. */
  private static final List<String> ORDINALS = List.copyOf(Lexicon.english().cue("ordinal"));

  private static final Set<String> ANY_PERSON = Lexicon.english().cue("any-person");

  private static final Set<String> LEADERS = Lexicon.english().cue("force-people");

  private static final Set<String> BODIES = Lexicon.english().cue("found-body");

  private final List<Statement> statements;

  /**
   * @param statements the sentences that tell it
   */
  ToldAgain(List<Statement> statements) {
    this.statements = List.copyOf(statements);
  }

  /** The same people again, unless it says that they are others. */
  boolean is(Ledger.Entry entry, List<Ledger.Entry> book) {
    int ordinal = ordinal(entry.who());
    if (ordinal > 1) {
      boolean one = entry.who().reference() != Participant.Reference.BACK;
      int known = sum(entry.harm(), book);
      return one ? ordinal <= known : known > 0; // "a third body", "the ninth journalist this year"
    }
    if (entry.who().reference() == Participant.Reference.MORE) {
      return false;
    }
    if (isRestated(entry, book)) {
      return true;
    }
    boolean back =
        entry.who().reference() == Participant.Reference.BACK
            || entry.who().kind() == PersonKind.BODY;
    for (Ledger.Entry before : book) {
      if (before.harm() != entry.harm() || before.predicate().equals(entry.predicate())) {
        continue; // "a woman and her daughter": two of one clause
      }
      if (back && isOfOthers(entry, before) || !back && isBeside(entry, before)) {
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

  private static int ordinal(Participant who) {
    for (String word : words(who).split(" ")) {
      if (ORDINALS.contains(word)) {
        return ORDINALS.indexOf(word) + 1;
      }
    }
    return 0;
  }

  private static int sum(Harm harm, List<Ledger.Entry> book) {
    int sum = 0;
    for (Ledger.Entry entry : book) {
      boolean counted = entry.harm() == harm && entry.range().isPresent();
      sum += counted ? entry.range().get().low().orElse(0) : 0;
    }
    return sum;
  }

  /**
   * "All eleven dead were rebels", "a commander was killed": behind eleven rebels who were told, as
   * many as they or one of them.
   */
  private static boolean isRestated(Ledger.Entry entry, List<Ledger.Entry> book) {
    Participant who = entry.who();
    if (entry.range().filter(Range::isExact).isEmpty()) {
      return false;
    }
    int number = entry.range().get().low().orElse(0);
    boolean anybody = who.kind() == PersonKind.VAGUE || ANY_PERSON.contains(who.word());
    boolean beside = book.stream().anyMatch(one -> one.predicate().equals(entry.predicate()));
    if (anybody && !beside && number > 1 && number == sum(entry.harm(), book)) {
      return true;
    }
    for (Ledger.Entry before : book) {
      boolean several = before.range().filter(range -> range.low().orElse(0) > 1).isPresent();
      boolean leader = number == 1 && LEADERS.contains(who.word());
      if (before.harm() == entry.harm()
          && !before.predicate().equals(entry.predicate())
          && several
          && leader
          && before.who().kind().isIrregular()) {
        return true;
      }
    }
    return false;
  }

  /** "Killed three farmers and later slaughtered a captive": two sorts in one sentence. */
  private boolean isBeside(Ledger.Entry entry, Ledger.Entry before) {
    return isSort(entry.who())
        && isSort(before.who())
        && !entry.who().word().equals(before.who().word())
        && entry.range().isPresent()
        && before.range().isPresent()
        && sentence(entry) >= 0
        && sentence(entry) == sentence(before);
  }

  private static boolean isSort(Participant who) {
    return who.kind() == PersonKind.CIVILIANS
        && who.reference() == Participant.Reference.NEW
        && !ANY_PERSON.contains(who.word())
        && !BODIES.contains(who.word());
  }

  private int sentence(Ledger.Entry entry) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).span().covers(entry.predicate())) {
        return i;
      }
    }
    return -1;
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
