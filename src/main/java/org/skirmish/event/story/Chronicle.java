package org.skirmish.event.story;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
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

  /** Behind these a date bounds something and does not place it. */
  private static final Set<String> BOUNDS =
      Set.of("since", "until", "till", "by", "before", "for", "against");

  private final Article article;
  private final Mentions mentions;
  private final Optional<When> main;
  private final Optional<Integer> year;
  private LocalDate last;
  private Optional<Integer> toldYear = Optional.empty();

  private Chronicle(
      Article article, Mentions mentions, Optional<When> main, Optional<Integer> year) {
    this.article = article;
    this.mentions = mentions;
    this.main = main;
    this.year = year;
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
          told.add(new Told(section.kind(), section.heading(), paragraphs, sentence, phrase, when));
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
      if (toldYear.isPresent() && toldYear.get() != last.getYear()) {
        toldYear = Optional.empty();
      }
    }
  }

  private Optional<When> when(Phrase phrase, Section.Kind section) {
    for (boolean exact : new boolean[] {true, false}) {
      for (DateMention date : phrase.dates()) {
        if (date.hasDay() == exact && !isBound(phrase, date)) {
          Optional<When> found = absolute(phrase, date, section);
          if (found.isPresent()) {
            return DateFrame.isWeek(phrase, date)
                ? Optional.of(DateFrame.week(found.get()))
                : found;
          }
        }
      }
      if (exact) {
        for (RelativeDate relative : phrase.relatives()) {
          Optional<When> found =
              DateFrame.isReport(phrase.tokens(), relative.first())
                  ? Optional.empty()
                  : relative(relative);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isBound(Phrase phrase, DateMention date) {
    List<Token> tokens = phrase.tokens();
    int before = date.first() - 1;
    if (before >= 0 && tokens.get(before).is("the")) {
      before--;
    }
    boolean when =
        date.after() + 1 < tokens.size()
            && tokens.get(date.after()).is(",")
            && tokens.get(date.after() + 1).is("when");
    boolean bound = before >= 0 && BOUNDS.contains(tokens.get(before).key()) && !when;
    return bound || DateFrame.isReport(tokens, date.first()) || isDateline(phrase, date);
  }

  /** "KABUL, Sept. 5, 2019 — …": the day of the report. */
  private boolean isDateline(Phrase phrase, DateMention date) {
    return article.published().isPresent()
        && date.after() < phrase.tokens().size()
        && phrase.tokens().get(date.after()).isDash()
        && date.first() < 6
        && date.firstDay().equals(article.published());
  }

  private Optional<When> absolute(Phrase phrase, DateMention date, Section.Kind section) {
    Optional<DateMention> full = date.hasYear() ? Optional.of(date) : shifted(phrase, date);
    if (full.isEmpty()) {
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
    return Optional.of(
        new When(
            start.get(),
            end.get(),
            DateReader.precision(full.get()),
            List.of(date.span()),
            date.hasYear()
                ? Optional.empty()
                : Optional.of("the year from the dates told before")));
  }

  /** "24 July of the following year", "28 June last year", "of this year, on 7 January". */
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
    if (article.published().isPresent() && main.isEmpty()) {
      return Optional.of(
          day.get().isAfter(article.published().get()) ? date.inYear(base - 1) : filled);
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
    return Optional.of(filled);
  }

  private Optional<When> relative(RelativeDate date) {
    Anchor anchor = date.anchor();
    boolean fromReport = anchor == Anchor.PUBLISHED || anchor == Anchor.WEEKDAY;
    LocalDate base = fromReport ? article.published().orElse(last) : last;
    return base == null ? Optional.empty() : from(date, base);
  }

  private Optional<When> from(RelativeDate date, LocalDate base) {
    Optional<String> rule = Optional.of("counted from " + base);
    if (date.month() > 0) {
      LocalDate day = base.withDayOfMonth(1).withMonth(date.month());
      YearMonth month =
          YearMonth.from(day.isBefore(base.withDayOfMonth(1)) ? day : day.minusYears(1));
      return Optional.of(
          new When(
              month.atDay(1), month.atEndOfMonth(), Precision.MONTH, List.of(date.span()), rule));
    }
    if (date.weekday().isPresent()) {
      if (article.published().isEmpty() && date.anchor() == Anchor.WEEKDAY) {
        // Without a day of publication nobody knows which Tuesday.
        return Optional.empty();
      }
      DayOfWeek weekday = date.weekday().get();
      LocalDate day =
          date.anchor() == Anchor.NEXT_WEEKDAY
              ? base.with(TemporalAdjusters.next(weekday))
              : base.with(TemporalAdjusters.previousOrSame(weekday));
      return Optional.of(new When(day, day, Precision.DAY, List.of(date.span()), rule));
    }
    try {
      return Optional.of(shifted(date, base, rule));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Days and weeks count to the day; months and years only to the month and the year. */
  private static When shifted(RelativeDate date, LocalDate base, Optional<String> rule) {
    LocalDate day = base.plus(date.amount(), date.unit());
    if (date.unit() == ChronoUnit.MONTHS) {
      YearMonth month = YearMonth.from(day);
      return new When(
          month.atDay(1), month.atEndOfMonth(), Precision.MONTH, List.of(date.span()), rule);
    }
    if (date.unit() == ChronoUnit.YEARS) {
      return new When(
          LocalDate.of(day.getYear(), 1, 1),
          LocalDate.of(day.getYear(), 12, 31),
          Precision.YEAR,
          List.of(date.span()),
          rule);
    }
    return new When(day, day, Precision.DAY, List.of(date.span()), rule);
  }
}
