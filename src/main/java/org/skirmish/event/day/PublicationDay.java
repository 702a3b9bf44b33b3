package org.skirmish.event.day;

import java.time.LocalDate;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.mention.date.DateMention;
import org.skirmish.source.Span;

/**
 * The day on which an article was published, from which it counts.
 *
 * @param day the day
 * @param words how evidence names it: "2018-04-18, the day of publication given with the note"
 */
public record PublicationDay(LocalDate day, String words) {

  /** 29 February comes back after eight years at most. */
  private static final int YEARS = 8;

  /** Characters within which a date opens a sentence: "In 1987, …", "Early in 1987, …". */
  private static final int OPENING = 12;

  public static Optional<PublicationDay> of(Article article) {
    if (article.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = article.published().get();
    String given = article.publishedBy().map(by -> " " + by.words()).orElse("");
    return Optional.of(new PublicationDay(day, day + ", the day of publication" + given));
  }

  /**
   * "… who was assassinated in 1987": whether a year that a note tells is long before the day of
   * publication and does not open the sentence.
   *
   * @param year the characters of the year
   * @param end its last day
   */
  public static boolean isPast(Article article, Span sentence, Span year, LocalDate end) {
    return article.isNote()
        && article.published().filter(end.plusYears(1)::isBefore).isPresent()
        && year.start() > sentence.start() + OPENING;
  }

  /** The same of a date as it is written. */
  public static boolean isPast(Article article, Span sentence, DateMention date) {
    return date.start().month().isEmpty()
        && date.lastDay().isPresent()
        && isPast(article, sentence, date.span(), date.lastDay().get());
  }

  /** A date without a year in the latest year in which it is not after the publication. */
  public Optional<DateMention> latest(DateMention date) {
    for (int year = day.getYear(); year > day.getYear() - YEARS; year--) {
      DateMention filled = date.inYear(year);
      Optional<LocalDate> first = filled.firstDay();
      if (first.isPresent() && !first.get().isAfter(day)) {
        return Optional.of(filled);
      }
    }
    return Optional.empty();
  }

  /** The rule by which a year was filled in. */
  public String yearRule() {
    return "the latest such day not after " + words;
  }

  /** The rule by which "yesterday" or "on Thursday" became a day. */
  public String countedRule() {
    return "counted from " + words;
  }
}
