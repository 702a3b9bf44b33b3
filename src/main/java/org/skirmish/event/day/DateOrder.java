package org.skirmish.event.day;

import java.time.LocalDate;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.ArticleParts;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.date.DateMention.Order;

/**
 * Decides whether 05/04/2018 is in April or in May: by the other dates of the article, and by the
 * day of publication, after which nothing can have been told. What neither decides stays a doubt.
 */
public final class DateOrder {

  private final Article article;
  private final Order order;

  private DateOrder(Article article, Order order) {
    this.article = article;
    this.order = order;
  }

  public static DateOrder of(Article article, Mentions mentions) {
    for (Infobox.Row row : article.infobox().rows()) {
      for (Infobox.Line line : row.lines()) {
        Optional<Order> told = told(mentions.of(line));
        if (told.isPresent()) {
          return new DateOrder(article, told.get());
        }
      }
    }
    for (Section section : article.sections()) {
      for (Sentence sentence : ArticleParts.sentences(section)) {
        Optional<Order> told = told(mentions.of(sentence));
        if (told.isPresent()) {
          return new DateOrder(article, told.get());
        }
      }
    }
    return new DateOrder(article, Order.EITHER);
  }

  private static Optional<Order> told(Phrase phrase) {
    for (DateMention date : phrase.dates()) {
      if (date.order() == Order.DAY_FIRST || date.order() == Order.MONTH_FIRST) {
        return Optional.of(date.order());
      }
    }
    return Optional.empty();
  }

  /** The date in the order that is meant. */
  public DateMention read(DateMention date) {
    if (date.order() != Order.EITHER) {
      return date;
    }
    Optional<DateMention> told = told(date);
    return told.orElse(date);
  }

  /** What a user must know of a date whose order nothing tells. */
  public Optional<String> doubt(DateMention date) {
    if (date.order() != Order.EITHER || told(date).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        "“"
            + date.span().of(article.text())
            + "” may have its day or its month first: it was read as "
            + date.firstDay().map(LocalDate::toString).orElse("no day")
            + " and may be "
            + date.swapped().firstDay().map(LocalDate::toString).orElse("no day"));
  }

  private Optional<DateMention> told(DateMention date) {
    if (order != Order.EITHER) {
      return Optional.of(isInOrder(date) ? date : date.swapped());
    }
    if (!date.hasYear()) {
      return nearest(date);
    }
    boolean possible = isPossible(date);
    boolean swapped = isPossible(date.swapped());
    return possible == swapped ? Optional.empty() : Optional.of(possible ? date : date.swapped());
  }

  /** Of two days without a year the one that is nearer to the day of publication. */
  private Optional<DateMention> nearest(DateMention date) {
    Optional<PublicationDay> publication = PublicationDay.of(article);
    Optional<LocalDate> one =
        publication.flatMap(day -> day.latest(date)).flatMap(DateMention::firstDay);
    Optional<LocalDate> other =
        publication.flatMap(day -> day.latest(date.swapped())).flatMap(DateMention::firstDay);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(one.get().isBefore(other.get()) ? date.swapped() : date);
  }

  private boolean isInOrder(DateMention date) {
    int first = Integer.parseInt(date.span().of(article.text()).split("[-/.]")[0].strip());
    boolean monthFirst = date.start().month().getAsInt() == first;
    return monthFirst == (order == Order.MONTH_FIRST);
  }

  private boolean isPossible(DateMention date) {
    Optional<LocalDate> day = date.firstDay();
    return day.isPresent()
        && (article.published().isEmpty() || !day.get().isAfter(article.published().get()));
  }
}
