package org.skirmish.event.gate;

import java.time.LocalDate;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.event.day.When;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Genre;

/**
 * A deed that may be the one that a report is worth.
 *
 * @param deed the deed
 * @param kind why it is one that is coded
 * @param what what was done
 * @param ofHeadline whether the headline speaks of such a deed
 * @param placed whether its own sentence says where it was
 * @param points how fully it is told
 */
record DeedCandidate(
    ToldDeed deed, DeedKind kind, EventClass what, boolean ofHeadline, boolean placed, int points) {

  /** What a report in another matter tells of in full may be so many years ago. */
  private static final int MOST_YEARS = 10;

  /** What an opinion speaks of was so many days ago at most. */
  private static final int RECENT_DAYS = 400;

  /** What is news was so many days ago at most. */
  private static final int NEWS_DAYS = 60;

  /**
   * Whether a text of such a sort may tell it: a report on crimes any deed that is no common one,
   * an opinion what was done to somebody lately, any other report what is news or in its headline.
   *
   * @param seeming what the text seems to be
   */
  boolean isWorth(Article article, Optional<Genre> seeming) {
    When when = deed.when();
    LocalDate published = article.published().orElseThrow();
    boolean guessed = when.rule().isPresent() && when.end().isBefore(published.minusYears(1));
    if (guessed || when.start().isAfter(published)) {
      return false;
    }
    boolean news = !when.end().isBefore(published.minusDays(NEWS_DAYS));
    boolean recent = !when.end().isBefore(published.minusDays(RECENT_DAYS));
    boolean person = kind.threatened() || what == EventClass.ABDUCT;
    boolean full =
        kind.threatened()
            && when.isExact()
            && placed
            && !when.end().isBefore(published.minusYears(MOST_YEARS));
    if (seeming.isEmpty() || seeming.get() == Genre.DIPLOMACY) {
      return news || ofHeadline || full;
    }
    return seeming.get() == Genre.CRIME
        ? kind.threatened() || kind.onArmed() || kind.held() || kind.known()
        : recent && when.isExact() && person;
  }
}
