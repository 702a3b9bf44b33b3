package org.skirmish.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.EventDate.Certainty;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.event.day.DateFrame;
import org.skirmish.event.day.DateHedge;
import org.skirmish.event.day.DateOrder;
import org.skirmish.event.day.LeadDays;
import org.skirmish.event.day.PublicationDay;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.date.TimeGrammar;
import org.skirmish.model.Doubt;
import org.skirmish.model.FieldPath;

/** Reads when the main event was: the box's date row first, checked against the lead. */
public final class DateReader {

  private DateReader() {}

  static Optional<EventDate> read(Article article, Mentions mentions, Findings findings) {
    DateOrder order = DateOrder.of(article, mentions);
    Optional<Found> boxed = box(article, mentions, order);
    Optional<Found> told = lead(article, mentions, order, boxed.isPresent() ? null : findings);
    Optional<Found> chosen = boxed.isPresent() ? boxed : told;
    if (boxed.isPresent() && told.isPresent()) {
      chosen = reconcile(boxed.get(), told.get(), article, findings);
    }
    return chosen.isPresent() ? dated(chosen.get(), article, mentions, findings) : Optional.empty();
  }

  /**
   * A date and the phrase in which it stands.
   *
   * @param boxed whether that is a line of the box
   * @param rule how its year was concluded, if it does not say it
   * @param doubt what a user must know of it
   */
  private record Found(
      DateMention date,
      Phrase phrase,
      boolean boxed,
      Optional<String> rule,
      Optional<String> doubt) {}

  /** The first full date of the box's date row. */
  private static Optional<Found> box(Article article, Mentions mentions, DateOrder order) {
    for (Infobox.Line line : ArticleParts.lines(article, "date")) {
      for (DateMention date : mentions.of(line).dates()) {
        DateMention read = order.read(date);
        if (read.firstDay().isPresent()) {
          return Optional.of(
              new Found(read, mentions.of(line), true, Optional.empty(), order.doubt(date)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<EventDate> dated(
      Found found, Article article, Mentions mentions, Findings findings) {
    DateMention date = found.date();
    Optional<LocalDate> start = date.firstDay();
    Optional<LocalDate> end = date.lastDay();
    if (start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
      return Optional.empty();
    }
    findings.read(FieldPath.DATE_START, date.span());
    findings.read(FieldPath.DATE_END, date.span());
    if (found.rule().isPresent()) {
      findings.inferred(FieldPath.DATE_START, found.rule().get());
    }
    Certainty certainty =
        found.boxed()
            ? DateHedge.inBox(found.phrase(), date)
            : DateHedge.bound(found.phrase(), date) == DateHedge.Bound.SINCE
                ? Certainty.MONTH
                : DateHedge.inSentence(
                    found.phrase(), date, start.get(), end.get(), article.isNote());
    noteDoubts(certainty, found.doubt(), findings);
    if (isOngoing(article)) {
      findings.doubt(Doubt.Kind.ONGOING, "The date row says that the event was still going on.");
    }
    Optional<LocalTime> clock = Optional.empty();
    Optional<TimeGrammar.Found> time = StartTime.of(article, mentions);
    if (time.isPresent()) {
      findings.read(FieldPath.DATE_TIME, time.get().span());
      clock = Optional.of(time.get().time());
    }
    return Optional.of(new EventDate(start.get(), end.get(), precision(date), clock, certainty));
  }

  /** Says how closely the days are known, and what is doubtful of them. */
  public static void noteDoubts(Certainty certainty, Optional<String> doubt, Findings findings) {
    if (certainty != Certainty.EXACT) {
      findings.inferred(
          FieldPath.DATE_PRECISION,
          certainty == Certainty.WEEK
              ? "the words around the date tell it only about, within a week"
              : "the words around the date only bound it, or tell no more than the month");
    }
    if (doubt.isPresent()) {
      findings.doubt(Doubt.Kind.DATE_ORDER, doubt.get());
    }
  }

  public static Precision precision(DateMention date) {
    if (date.hasDay()) {
      return date.firstDay().equals(date.lastDay()) ? Precision.DAY : Precision.RANGE;
    }
    return date.start().month().isPresent() ? Precision.MONTH : Precision.YEAR;
  }

  private static boolean isOngoing(Article article) {
    for (Infobox.Line line : ArticleParts.lines(article, "date")) {
      String text = line.span().of(article.text()).toLowerCase(Locale.ROOT);
      if (text.contains("present") || text.contains("ongoing")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The box's date stands; where it says only a month or a year and the lead says more within it,
   * the lead's stands.
   */
  private static Optional<Found> reconcile(
      Found inBox, Found inLead, Article article, Findings findings) {
    DateMention boxed = inBox.date();
    DateMention told = inLead.date();
    LocalDate boxStart = boxed.firstDay().orElseThrow();
    LocalDate boxEnd = boxed.lastDay().orElse(boxStart);
    LocalDate start = told.firstDay().orElseThrow();
    LocalDate end = told.lastDay().orElse(start);
    boolean inside = !start.isBefore(boxStart) && !end.isAfter(boxEnd);
    boolean narrower = inside && (start.isAfter(boxStart) || end.isBefore(boxEnd));
    if (!boxed.hasDay() && narrower) {
      findings.alternative(FieldPath.DATE_START, boxed.span().of(article.text()), boxed.span());
      return Optional.of(inLead);
    }
    if (told.hasDay() && boxed.hasDay() && (end.isBefore(boxStart) || start.isAfter(boxEnd))) {
      findings.doubt(
          Doubt.Kind.DATES_DISAGREE,
          "The box says "
              + boxed.span().of(article.text())
              + ", the lead "
              + told.span().of(article.text())
              + ".");
      findings.alternative(FieldPath.DATE_START, told.span().of(article.text()), told.span());
    }
    return Optional.of(inBox);
  }

  /**
   * The first date of the lead that is not only a last day; its year from the title, the lead or
   * the day of publication where it says none.
   *
   * @param findings told of a last day; null if nobody asks
   */
  private static Optional<Found> lead(
      Article article, Mentions mentions, DateOrder order, Findings findings) {
    List<DateMention> dates = new ArrayList<>();
    Found first = null;
    for (Sentence sentence : LeadDays.paragraph(article, mentions)) {
      Phrase phrase = mentions.of(sentence);
      for (DateMention date : phrase.dates()) {
        dates.add(date);
        DateHedge.Bound bound = DateHedge.bound(phrase, date);
        boolean since = bound == DateHedge.Bound.SINCE && precision(date) != Precision.YEAR;
        boolean told =
            (bound == DateHedge.Bound.NONE || since) // "the worst attack since 2010" was later
                && !PublicationDay.isPast(article, sentence.span(), date);
        if (first == null && told && !DateFrame.isReport(phrase.tokens(), date.first())) {
          first = new Found(order.read(date), phrase, false, Optional.empty(), order.doubt(date));
        }
        if (findings != null && first == null && bound == DateHedge.Bound.UNTIL) {
          findings.alternative(FieldPath.DATE_END, date.span().of(article.text()), date.span());
        }
      }
    }
    if (first == null) {
      return dates.isEmpty()
          ? LeadDays.behindName(article, mentions)
              .map(
                  year ->
                      new Found(
                          year,
                          mentions.of(LeadDays.paragraph(article, mentions).get(0)),
                          false,
                          Optional.empty(),
                          Optional.empty()))
          : Optional.empty();
    }
    Optional<Found> full =
        first.date().hasYear() ? Optional.of(first) : inYear(first, article, dates);
    return full.filter(found -> found.date().firstDay().isPresent());
  }

  private static Optional<Found> inYear(Found found, Article article, List<DateMention> dates) {
    Optional<Integer> year = year(article, dates);
    if (year.isPresent()) {
      return Optional.of(
          new Found(
              found.date().inYear(year.get()), found.phrase(), false, found.rule(), found.doubt()));
    }
    Optional<PublicationDay> publication = PublicationDay.of(article);
    Optional<DateMention> latest = publication.flatMap(day -> day.latest(found.date()));
    return latest.map(
        date ->
            new Found(
                date,
                found.phrase(),
                false,
                Optional.of(publication.get().yearRule()),
                found.doubt()));
  }

  /** The title's year, else the first that the dates say. */
  private static Optional<Integer> year(Article article, List<DateMention> dates) {
    Optional<Integer> titled = titleYear(article);
    if (titled.isPresent()) {
      return titled;
    }
    for (DateMention date : dates) {
      if (date.hasYear()) {
        return Optional.of(date.end().year().getAsInt());
      }
    }
    return Optional.empty();
  }

  public static Optional<Integer> titleYear(Article article) {
    String title = article.title();
    for (int i = 0; i + 4 <= title.length(); i++) {
      boolean year =
          isNumber(title.substring(i, i + 4))
              && (i == 0 || !Character.isDigit(title.charAt(i - 1)))
              && (i + 4 == title.length() || !Character.isDigit(title.charAt(i + 4)))
              && !DateHedge.isBehindSince(title, i);
      if (year) {
        return Optional.of(Integer.parseInt(title.substring(i, i + 4)));
      }
    }
    return Optional.empty();
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
