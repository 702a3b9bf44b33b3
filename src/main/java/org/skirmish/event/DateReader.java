package org.skirmish.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.date.TimeGrammar;
import org.skirmish.model.Doubt;
import org.skirmish.model.FieldPath;

/** Reads when the main event was: the box's date row first, checked against the lead. */
public final class DateReader {

  private static final Set<String> BEGINNINGS =
      Set.of("occurred", "began", "started", "place", "opened", "commenced", "happened", "went");

  private DateReader() {}

  static Optional<EventDate> read(Article article, Mentions mentions, Findings findings) {
    Optional<DateMention> boxed = box(article, mentions);
    Optional<DateMention> told = lead(article, mentions);
    Optional<DateMention> chosen = boxed.isPresent() ? boxed : told;
    if (boxed.isPresent() && told.isPresent()) {
      chosen = reconcile(boxed.get(), told.get(), article, findings);
    }
    return chosen.isPresent() ? dated(chosen.get(), article, mentions, findings) : Optional.empty();
  }

  /** The first full date of the box's date row. */
  private static Optional<DateMention> box(Article article, Mentions mentions) {
    for (Infobox.Line line : ArticleParts.lines(article, "date")) {
      for (DateMention date : mentions.of(line).dates()) {
        if (date.firstDay().isPresent()) {
          return Optional.of(date);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<EventDate> dated(
      DateMention date, Article article, Mentions mentions, Findings findings) {
    Optional<LocalDate> start = date.firstDay();
    Optional<LocalDate> end = date.lastDay();
    if (start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
      return Optional.empty();
    }
    findings.read(FieldPath.DATE_START, date.span());
    findings.read(FieldPath.DATE_END, date.span());
    if (isOngoing(article)) {
      findings.doubt(Doubt.Kind.ONGOING, "The date row says that the event was still going on.");
    }
    Optional<LocalTime> clock = Optional.empty();
    Optional<TimeGrammar.Found> time = time(article, mentions);
    if (time.isPresent()) {
      findings.read(FieldPath.DATE_TIME, time.get().span());
      clock = Optional.of(time.get().time());
    }
    return Optional.of(new EventDate(start.get(), end.get(), precision(date), clock));
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
  private static Optional<DateMention> reconcile(
      DateMention boxed, DateMention told, Article article, Findings findings) {
    LocalDate boxStart = boxed.firstDay().orElseThrow();
    LocalDate boxEnd = boxed.lastDay().orElse(boxStart);
    LocalDate start = told.firstDay().orElseThrow();
    LocalDate end = told.lastDay().orElse(start);
    boolean inside = !start.isBefore(boxStart) && !end.isAfter(boxEnd);
    boolean narrower = inside && (start.isAfter(boxStart) || end.isBefore(boxEnd));
    if (!boxed.hasDay() && narrower) {
      findings.alternative(FieldPath.DATE_START, boxed.span().of(article.text()), boxed.span());
      return Optional.of(told);
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
    return Optional.of(boxed);
  }

  /** The first date of the lead; its year from the title or from the lead where it says none. */
  private static Optional<DateMention> lead(Article article, Mentions mentions) {
    List<DateMention> dates = new ArrayList<>();
    for (Sentence sentence : firstParagraph(article)) {
      dates.addAll(mentions.of(sentence).dates());
    }
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    DateMention first = dates.get(0);
    if (!first.hasYear()) {
      Optional<Integer> year = year(article, dates);
      if (year.isEmpty()) {
        return Optional.empty();
      }
      first = first.inYear(year.get());
    }
    return first.firstDay().isPresent() ? Optional.of(first) : Optional.empty();
  }

  private static List<Sentence> firstParagraph(Article article) {
    for (Section section : article.sections()) {
      if (section.kind() == Section.Kind.LEAD && !section.paragraphs().isEmpty()) {
        return section.paragraphs().get(0);
      }
    }
    return List.of();
  }

  /** The title's year, else the first that the dates say, else that of publication. */
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
    return article.published().isPresent()
        ? Optional.of(article.published().get().getYear())
        : Optional.empty();
  }

  public static Optional<Integer> titleYear(Article article) {
    String title = article.title();
    for (int i = 0; i + 4 <= title.length(); i++) {
      boolean year =
          isNumber(title.substring(i, i + 4))
              && (i == 0 || !Character.isDigit(title.charAt(i - 1)))
              && (i + 4 == title.length() || !Character.isDigit(title.charAt(i + 4)));
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

  private static Optional<TimeGrammar.Found> time(Article article, Mentions mentions) {
    for (Infobox.Row row : article.infobox().rows()) {
      if (row.label().equals("date") || row.label().equals("time")) {
        for (Infobox.Line line : row.lines()) {
          Optional<TimeGrammar.Found> found = TimeGrammar.first(mentions.of(line).tokens());
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    for (Section section : article.sections()) {
      if (section.kind() == Section.Kind.LEAD || section.kind() == Section.Kind.BODY) {
        for (Sentence sentence : ArticleParts.sentences(section)) {
          Phrase phrase = mentions.of(sentence);
          Optional<TimeGrammar.Found> found =
              tellsBeginning(phrase) ? TimeGrammar.first(phrase.tokens()) : Optional.empty();
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "The ambush occurred at 5am": the sentence begins with the deed and says that it began. */
  private static boolean tellsBeginning(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    for (int i = 0; i < Math.min(6, tokens.size()); i++) {
      if (BEGINNINGS.contains(tokens.get(i).key())) {
        return tokens.get(0).is("the") || tokens.get(0).is("it");
      }
    }
    return false;
  }
}
