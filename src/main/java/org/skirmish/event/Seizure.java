package org.skirmish.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.event.day.Told;
import org.skirmish.event.deed.Account;
import org.skirmish.event.deed.Deed;
import org.skirmish.lexicon.EventClass;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;

/** Arrests and abductions of a report, of which clauses say more than sides that fight. */
final class Seizure {

  private Seizure() {}

  /**
   * What the first sentence tells of one, if it says who did it; else what all tell together.
   *
   * @param own the sentences of the report's own event
   * @param all what they tell
   */
  static Optional<Account> of(Article page, List<Told> own, Optional<Account> all) {
    if (page.published().isEmpty() || own.isEmpty()) {
      return Optional.empty();
    }
    Statement first =
        own.stream()
            .min(Comparator.comparingInt(one -> one.sentence().span().start()))
            .orElseThrow()
            .statement();
    boolean told = first.mentions().stream().anyMatch(Seizure::isToldInFull);
    return Account.of(List.of(first))
        .filter(one -> told && is(one))
        .or(() -> all.filter(Seizure::is));
  }

  private static boolean isToldInFull(EventMention mention) {
    boolean seizes =
        mention.eventClass() == EventClass.ABDUCT || mention.eventClass() == EventClass.ARREST;
    return seizes && !mention.agents().isEmpty() && !mention.patients().isEmpty();
  }

  private static boolean is(Account account) {
    Deed deed = account.parties().deed();
    return deed == Deed.ARREST || deed == Deed.ABDUCTION;
  }
}
