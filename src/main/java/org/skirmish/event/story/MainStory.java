package org.skirmish.event.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.DateReader;
import org.skirmish.event.EventDate;
import org.skirmish.event.day.Chronicle;
import org.skirmish.event.day.OtherWeekday;
import org.skirmish.event.day.PublicationDay;
import org.skirmish.event.day.Told;
import org.skirmish.event.day.When;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.date.RelativeDate;

/**
 * Finds the sentence with which an article without a box begins its own event: the first of the
 * lead that tells a deed on a day; where the lead gives no day, the first of the sections, as on a
 * page that lists a year's events.
 */
public final class MainStory {

  /**
   * The beginning of the story.
   *
   * @param told the sentence
   * @param when its date, to which a later end may be added
   * @param listed whether the article is a list, of which this is the first entry
   */
  public record Opening(Told told, When when, boolean listed) {}

  private static final int LEAD_PARAGRAPHS = 4;

  private MainStory() {}

  public static Optional<Opening> of(Article article, Mentions mentions) {
    List<Told> told = Chronicle.of(article, mentions, Optional.empty(), year(article, mentions));
    OtherWeekday weekday = OtherWeekday.of(told);
    for (Told sentence : told) {
      boolean begins =
          sentence.section() == Section.Kind.LEAD && sentence.paragraph() < LEAD_PARAGRAPHS;
      if (begins && isExact(sentence) && !weekday.isOther(sentence)) {
        Told own = SpokenDay.is(sentence) ? deed(told).orElse(sentence) : sentence;
        return Optional.of(new Opening(own, extended(own, told), false));
      }
    }
    for (Told sentence : told) {
      boolean body = sentence.section() == Section.Kind.BODY;
      if (body && isExact(sentence) && Deeds.tells(sentence) && !weekday.isOther(sentence)) {
        return Optional.of(new Opening(sentence, sentence.when().get(), true));
      }
    }
    for (Told sentence : told) {
      if (sentence.section() == Section.Kind.LEAD
          && sentence.when().isPresent()
          && !weekday.isOther(sentence)
          && !isPast(sentence, article)) {
        return Optional.of(new Opening(lede(sentence, told), sentence.when().get(), false));
      }
    }
    return Optional.empty();
  }

  /** The first sentence of the lead that tells a deed on its own day. */
  private static Optional<Told> deed(List<Told> told) {
    return told.stream()
        .filter(one -> one.section() == Section.Kind.LEAD && one.paragraph() < LEAD_PARAGRAPHS)
        .filter(one -> isExact(one) && !SpokenDay.is(one))
        .filter(one -> !one.statement().mentions().isEmpty())
        .findFirst();
  }

  /** A report tells what happened in its first sentence, and may say far below on which day. */
  private static Told lede(Told dated, List<Told> told) {
    Told first = told.get(0);
    return first.section() == Section.Kind.LEAD && Deeds.tells(first) ? first : dated;
  }

  private static boolean isPast(Told sentence, Article article) {
    When when = sentence.when().orElseThrow();
    return when.precision() == EventDate.Precision.YEAR
        && !when.spans().isEmpty()
        && PublicationDay.isPast(
            article, sentence.sentence().span(), when.spans().get(0), when.end());
  }

  private static boolean isExact(Told sentence) {
    return sentence.when().isPresent() && sentence.when().get().isExact();
  }

  /** "…on 30 September; shooting did not stop until the following day": the end is a day later. */
  private static When extended(Told opening, List<Told> told) {
    When when = opening.when().orElseThrow();
    for (Told next : told) {
      boolean lead = next.section() == Section.Kind.LEAD;
      if (!lead || next.paragraph() != opening.paragraph()) {
        continue;
      }
      for (RelativeDate relative : next.phrase().relatives()) {
        int before = relative.first() - 1;
        boolean until =
            before >= 0
                && (next.phrase().tokens().get(before).is("until")
                    || before >= 1 && next.phrase().tokens().get(before - 1).is("until"));
        if (until && relative.anchor() == RelativeDate.Anchor.TOLD && relative.amount() > 0) {
          LocalDate end = when.start().plus(relative.amount(), relative.unit());
          return new When(
                  when.start(),
                  end,
                  EventDate.Precision.RANGE,
                  List.of(when.spans().get(0), relative.span()),
                  Optional.of("ended as long after the start as the lead says"))
              .with(when.certainty(), when.doubt());
        }
      }
    }
    return when;
  }

  /** The year from the title, else from the day of publication, else the first one that is told. */
  private static Optional<Integer> year(Article article, Mentions mentions) {
    Optional<Integer> titled = DateReader.titleYear(article);
    if (titled.isPresent()) {
      return titled;
    }
    if (article.published().isPresent()) {
      return Optional.of(article.published().get().getYear());
    }
    for (Section section : article.sections()) {
      for (Sentence sentence : ArticleParts.sentences(section)) {
        for (DateMention date : mentions.of(sentence).dates()) {
          if (date.hasYear()) {
            return Optional.of(date.end().year().getAsInt());
          }
        }
      }
    }
    return Optional.empty();
  }
}
