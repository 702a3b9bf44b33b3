package org.skirmish.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.event.day.Told;
import org.skirmish.event.deed.Account;
import org.skirmish.event.deed.Deed;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;

/** Arrests and abductions of a report, of which clauses say more than sides that fight. */
final class Seizure {

  private Seizure() {}

  /**
   * What the first sentence tells of one, if that is what it tells; else what its deed tells. Where
   * the captors are told to be a group's, the prose says more.
   *
   * @param own the sentences of the report's own event
   * @param action what its deed tells
   */
  static Optional<Account> of(Article page, List<Told> own, Optional<Account> action) {
    if (page.published().isEmpty()
        || own.isEmpty()
        || own.stream().anyMatch(Seizure::namesCaptors)) {
      return Optional.empty();
    }
    Statement first =
        own.stream()
            .min(Comparator.comparingInt(one -> one.sentence().span().start()))
            .orElseThrow()
            .statement();
    boolean told =
        first.mentions().stream().anyMatch(one -> isTold(one, first))
            && first.mentions().stream().noneMatch(one -> one.eventClass() == EventClass.RELEASE);
    return Account.of(List.of(first))
        .filter(one -> told && is(one))
        .or(() -> action.filter(Seizure::is));
  }

  /** "His captors were believed to be militants of X." */
  private static boolean namesCaptors(Told told) {
    return told.statement().named().stream().anyMatch(one -> one.group().isPresent())
        && told.phrase().tokens().stream()
            .anyMatch(token -> Lexicon.english().cue("captors").contains(token.key()));
  }

  private static boolean isTold(EventMention mention, Statement statement) {
    boolean seizes =
        mention.eventClass() == EventClass.ABDUCT || mention.eventClass() == EventClass.ARREST;
    boolean both = !mention.agents().isEmpty() && !mention.patients().isEmpty();
    return seizes && (both || statement.topic().isForeground(mention));
  }

  private static boolean is(Account account) {
    Deed deed = account.parties().deed();
    return deed == Deed.ARREST || deed == Deed.ABDUCTION;
  }
}
