package org.skirmish.event.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Dateline;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.DateReader;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.date.RelativeDate;
import org.skirmish.mention.date.RelativeDate.Anchor;

/**
 * Puts a date to every sentence that tells one: years left out are filled in from the story, and
 * dates told by other dates are counted from them.
 */
public final class Chronicle {

  private final Article article;
  private final Mentions mentions;
  private final Optional<When> main;
  private final Optional<Integer> year;
  private final Optional<PublicationDay> publication;
  private final DateOrder order;
  private final Optional<Dateline> dateline;
  private LocalDate last;
  private final boolean weekdays;
  private boolean toldDay;
  private Optional<Integer> toldYear = Optional.empty();

  private Chronicle(
      Article article, Mentions mentions, Optional<When> main, Optional<Integer> year) {
    this.article = article;
    this.dateline = article.dateline();
    this.mentions = mentions;
    this.main = main;
    this.year = year;
    this.publication = PublicationDay.of(article);
    this.order = DateOrder.of(article, mentions);
    this.toldDay = main.isPresent();
    this.weekdays = tellsWeekday();
  }

  /** Whether a sentence dates what it tells by a day of the week. */
  private boolean tellsWeekday() {
    for (Section section : article.sections()) {
      for (Sentence sentence : ArticleParts.sentences(section)) {
        Phrase phrase = mentions.of(sentence);
        for (RelativeDate date : phrase.relatives()) {
          if (date.anchor() == Anchor.WEEKDAY
              && !DateFrame.isReport(phrase.tokens(), date.first())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * The sentences in order, with their dates.
   *
   * @param main the main event's date, if it is known already
   * @param year the year that the title or the day of publication gives
   */
  public static List<Told> of(
      Article article, Mentions mentions, Optional<When> main, Optional<Integer> year) {
    return new Chronicle(article, mentions, main, year).read();
  }

  private List<Told> read() {
    List<Told> told = new ArrayList<>();
    int paragraphs = 0;
    Section.Kind before = null;
    for (Section section : article.sections()) {
      boolean goesOn = section.kind() == Section.Kind.BODY && before == Section.Kind.BODY;
      before = section.kind();
      toldYear = Optional.empty();
      if (!goesOn) {
        last = main.isPresent() ? main.get().start() : article.published().orElse(last);
      }
      for (List<Sentence> paragraph : section.paragraphs()) {
        for (Sentence sentence : paragraph) {
          Phrase phrase = mentions.of(sentence);
          Optional<When> when = when(phrase, section.kind());
          if (when.isPresent()) {
            remember(when.get());
          }
          told.add(
              new Told(
                  section.kind(),
                  section.heading(),
                  paragraphs,
                  sentence,
                  phrase,
                  mentions.statements().get(sentence),
                  when));
        }
        paragraphs++;
      }
    }
    return told;
  }

  /** A year alone dates what follows; a day with its own year takes its place. */
  private void remember(When when) {
    if (when.precision() == Precision.YEAR) {
      toldYear = Optional.of(when.start().getYear());
    } else {
      last = when.start();
      toldDay = true;
      if (toldYear.isPresent() && toldYear.get() != last.getYear()) {
        toldYear = Optional.empty();
      }
    }
  }

  /** Whether a date is only that of the report: the dateline's, where the sentence tells a day. */
  private boolean isOfReport(Phrase phrase, DateMention date) {
    return !phrase.relatives().isEmpty()
        && dateline.isPresent()
        && dateline.get().span().covers(date.span());
  }

  private Optional<When> when(Phrase phrase, Section.Kind section) {
    for (boolean exact : new boolean[] {true, false}) {
      for (DateMention date : phrase.dates()) {
        if (date.hasDay() == exact && !isBound(phrase, date) && !isOfReport(phrase, date)) {
          Optional<When> found = absolute(phrase, date, section);
          if (found.isPresent()) {
            return DateFrame.isWeek(phrase, date)
                ? Optional.of(DateFrame.week(found.get()))
                : found;
          }
        }
      }
      Optional<When> counted = exact ? counted(phrase) : Optional.empty();
      if (counted.isPresent()) {
        return counted;
      }
    }
    return Optional.empty();
  }

  /** "Earlier this week … arrested on Friday": a day goes before a week. */
  private Optional<When> counted(Phrase phrase) {
    Optional<When> first = Optional.empty();
    for (RelativeDate relative : phrase.relatives()) {
      if (DateFrame.isOfRelease(phrase.tokens(), relative.first())) {
        return first; // what stands behind it is later still
      }
      if (DateFrame.isReport(phrase.tokens(), relative.first())) {
        continue;
      }
      boolean before = DateFrame.isAfterOther(phrase.tokens(), relative);
      Optional<When> found = relative(before ? relative.backwards() : relative);
      boolean week = relative.unit() == ChronoUnit.WEEKS && relative.weekday().isEmpty();
      if (found.isPresent() && !week) {
        return first.isPresent() && relative.weekday().isEmpty() ? first : found;
      }
      first = first.or(() -> found);
    }
    return first;
  }

  private boolean isBound(Phrase phrase, DateMention date) {
    List<Token> tokens = phrase.tokens();
    boolean report =
        DateFrame.isReport(tokens, date.first())
            && !(article.isNote() && DateHedge.isReportDay(tokens, date));
    boolean bound = DateHedge.bound(phrase, date) != DateHedge.Bound.NONE;
    boolean release = !article.isNote() && DateFrame.isOfRelease(tokens, date.first());
    return bound || report || release || isDateline(phrase, date);
  }

  /** "KABUL, Sept. 5, 2019 — …": the day of the report. */
  private boolean isDateline(Phrase phrase, DateMention date) {
    return article.published().isPresent()
        && date.after() < phrase.tokens().size()
        && phrase.tokens().get(date.after()).isDash()
        && date.first() < 6
        && date.firstDay().equals(article.published());
  }

  private Optional<When> absolute(Phrase phrase, DateMention written, Section.Kind section) {
    DateMention date = order.read(written);
    Optional<DateMention> full = date.hasYear() ? Optional.of(date) : shifted(phrase, date);
    boolean latest = full.isEmpty() && publication.isPresent() && isFromPublication();
    if (latest) {
      full = publication.get().latest(date);
    } else if (full.isEmpty()) {
      full = yearFor(date, section);
    }
    if (full.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> start = full.get().firstDay();
    Optional<LocalDate> end = full.get().lastDay();
    if (start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
      return Optional.empty();
    }
    Optional<String> rule =
        Optional.of(latest ? publication.get().yearRule() : "the year from the dates told before");
    return Optional.of(
        new When(
                start.get(),
                end.get(),
                DateReader.precision(full.get()),
                List.of(date.span()),
                date.hasYear() ? Optional.empty() : rule)
            .with(
                DateHedge.inSentence(phrase, date, start.get(), end.get(), article.isNote()),
                order.doubt(written)));
  }

  /** Whether nothing but the day of publication can tell the year. */
  private boolean isFromPublication() {
    return !toldDay && toldYear.isEmpty() && DateReader.titleYear(article).isEmpty();
  }

  /** "24 July of the following year", "28 June last year", "3 May two years ago". */
  private Optional<DateMention> shifted(Phrase phrase, DateMention date) {
    Optional<DateFrame.Shift> shift = DateFrame.shift(phrase, date);
    if (shift.isEmpty()) {
      return Optional.empty();
    }
    LocalDate base = shift.get().fromReport() ? article.published().orElse(null) : last;
    return base == null
        ? Optional.empty()
        : Optional.of(date.inYear(base.getYear() + shift.get().years()));
  }

  /**
   * The year of the day last told of, moved where the section says that it must be earlier or
   * later.
   */
  private Optional<DateMention> yearFor(DateMention date, Section.Kind section) {
    if (main.isPresent() && date.hasDay()) {
      DateMention own = date.inYear(main.get().start().getYear());
      if (own.firstDay().filter(main.get()::covers).isPresent()) {
        return Optional.of(own); // a day of the battle that the page is about
      }
    }
    if (toldYear.isPresent() && main.isPresent()) {
      return Optional.of(date.inYear(toldYear.get()));
    }
    int base;
    boolean story = section == Section.Kind.LEAD || section == Section.Kind.BODY;
    if (year.isPresent()
        && story
        && main.isPresent()
        && main.get().start().getYear() == year.get()) {
      base = year.get();
    } else if (last != null) {
      base = last.getYear();
    } else if (year.isPresent()) {
      base = year.get();
    } else {
      return Optional.empty();
    }
    DateMention filled = date.inYear(base);
    Optional<LocalDate> day = filled.firstDay();
    if (day.isEmpty()) {
      return Optional.empty();
    }
    if (publication.isPresent() && main.isEmpty()) {
      return day.get().isAfter(publication.get().day())
          ? publication.get().latest(date)
          : Optional.of(filled);
    }
    if (main.isPresent() && last != null && last.getYear() == main.get().start().getYear()) {
      LocalDate start = main.get().start();
      LocalDate end = main.get().end();
      if (section == Section.Kind.BACKGROUND && day.get().isAfter(end)) {
        return Optional.of(date.inYear(base - 1));
      }
      if (section == Section.Kind.AFTERMATH && day.get().isBefore(start)) {
        return Optional.of(date.inYear(base + 1));
      }
      if (start.getYear() != end.getYear() && day.get().isBefore(start)) {
        return Optional.of(date.inYear(end.getYear()));
      }
    }
    boolean future = publication.isPresent() && day.get().isAfter(publication.get().day());
    return future ? publication.get().latest(date) : Optional.of(filled);
  }

  private Optional<When> relative(RelativeDate date) {
    Anchor anchor = date.anchor();
    boolean fromReport = anchor == Anchor.PUBLISHED || anchor == Anchor.WEEKDAY;
    if (!fromReport && !toldDay && article.isNote()) {
      // "two days later" counts from a day that the note does not tell.
      return Optional.empty();
    }
    if (anchor == Anchor.TOLD && !toldDay && publication.isPresent() && weekdays) {
      // "An overnight attack, police said on Wednesday": a weekday told later says which night.
      return Optional.empty();
    }
    boolean published = fromReport && publication.isPresent();
    LocalDate base = published ? publication.get().day() : last;
    String rule = published ? publication.get().countedRule() : "counted from " + base;
    // Without a day of publication nobody knows which Tuesday.
    boolean unknown = base == null || anchor == Anchor.WEEKDAY && !published;
    return unknown ? Optional.empty() : CountedDay.of(date, base, rule);
  }
}
