package org.skirmish.event.deed;

import java.util.List;
import java.util.Optional;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.noun.Participant;

/**
 * What the statements about one event add up to.
 *
 * @param parties what was done, by whom to whom
 * @param ledger how many were harmed
 * @param story the statements
 */
public record Account(Parties parties, Ledger ledger, Story story) {

  /** The account that statements give of an event; empty where they tell of no deed. */
  /** What the sentences behind others add up to: "they" are those who acted before. */
  public static Optional<Account> of(List<Statement> statements, Optional<Account> before) {
    Optional<Participant> actor = before.flatMap(told -> told.parties().actor());
    return of(actor.isPresent() ? Coreference.continued(statements, actor.get()) : statements);
  }

  public static Optional<Account> of(List<Statement> statements) {
    Story story = new Story(statements);
    return DeedReader.of(story)
        .map(
            deed -> {
              Parties parties = PartiesReader.of(story, deed);
              return new Account(parties, Ledger.of(story), story);
            });
  }
}
