package org.skirmish.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.article.Article;
import org.skirmish.article.Infobox;
import org.skirmish.article.Section;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.mention.DateMention;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.TimeGrammar;
import org.skirmish.mention.Token;

/** Reads when the main event was: the box's date row first, checked against the lead. */
final class DateReader {

  private static final Set<String> BEGINNINGS =
      Set.of("occurred", "began", "started", "place", "opened", "commenced", "happened", "went");

  private DateReader() {}

  static Optional<EventDate> read(Article article, Mentions mentions, Findings findings) {
    Optional<DateMention> boxed =
        article.infobox().row("date").stream()
            .flatMap(row -> row.lines().stream())
            .flatMap(line -> mentions.of(line).dates().stream())
            .filter(date -> date.firstDay().isPresent())
            .findFirst();
    Optional<DateMention> told = lead(article, mentions);
    Optional<DateMention> chosen = boxed.or(() -> told);
    if (boxed.isPresent() && told.isPresent()) {
      chosen = reconcile(boxed.get(), told.get(), article, findings);
    }
    return chosen.flatMap(date -> dated(date, article, mentions, findings));
  }

  private static Optional<EventDate> dated(
      DateMention date, Article article, Mentions mentions, Findings findings) {
    Optional<LocalDate> start = date.firstDay();
    Optional<LocalDate> end = date.lastDay();
    if (start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
      return Optional.empty();
    }
    findings.read("date.start", date.span());
    findings.read("date.end", date.span());
    if (isOngoing(article)) {
      findings.doubt(Doubt.Kind.ONGOING, "The date row says that the event was still going on.");
    }
    Optional<TimeGrammar.Found> time = time(article, mentions);
    time.ifPresent(found -> findings.read("date.time", found.span()));
    Optional<LocalTime> clock = time.map(TimeGrammar.Found::time);
    return Optional.of(new EventDate(start.get(), end.get(), precision(date), clock));
  }

  static Precision precision(DateMention date) {
    if (date.hasDay()) {
      return date.firstDay().equals(date.lastDay()) ? Precision.DAY : Precision.RANGE;
    }
    return date.start().month().isPresent() ? Precision.MONTH : Precision.YEAR;
  }

  private static boolean isOngoing(Article article) {
    return article.infobox().row("date").stream()
        .flatMap(row -> row.lines().stream())
        .map(line -> line.span().of(article.text()).toLowerCase(Locale.ROOT))
        .anyMatch(text -> text.contains("present") || text.contains("ongoing"));
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
      findings.alternative("date.start", boxed.span().of(article.text()), boxed.span());
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
      findings.alternative("date.start", told.span().of(article.text()), told.span());
    }
    return Optional.of(boxed);
  }

  /** The first date of the lead; its year from the title or from the lead where it says none. */
  private static Optional<DateMention> lead(Article article, Mentions mentions) {
    List<DateMention> dates =
        article.sections().stream()
            .filter(section -> section.kind() == Section.Kind.LEAD)
            .flatMap(section -> section.paragraphs().stream())
            .limit(1)
            .flatMap(List::stream)
            .flatMap(sentence -> mentions.of(sentence).dates().stream())
            .toList();
    Optional<DateMention> first = dates.stream().findFirst();
    if (first.isEmpty() || first.get().hasYear()) {
      return first.filter(date -> date.firstDay().isPresent());
    }
    Optional<Integer> year =
        Stream.concat(titleYear(article).stream(), dates.stream().flatMap(d -> yearOf(d).stream()))
            .findFirst()
            .or(() -> article.published().map(LocalDate::getYear));
    return year.map(y -> first.get().inYear(y)).filter(date -> date.firstDay().isPresent());
  }

  private static Optional<Integer> yearOf(DateMention date) {
    return date.end().year().isPresent()
        ? Optional.of(date.end().year().getAsInt())
        : Optional.empty();
  }

  static Optional<Integer> titleYear(Article article) {
    String title = article.title();
    for (int i = 0; i + 4 <= title.length(); i++) {
      boolean year =
          title.substring(i, i + 4).chars().allMatch(c -> c >= '0' && c <= '9')
              && (i == 0 || !Character.isDigit(title.charAt(i - 1)))
              && (i + 4 == title.length() || !Character.isDigit(title.charAt(i + 4)));
      if (year) {
        return Optional.of(Integer.parseInt(title.substring(i, i + 4)));
      }
    }
    return Optional.empty();
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
    return article.sections().stream()
        .filter(s -> s.kind() == Section.Kind.LEAD || s.kind() == Section.Kind.BODY)
        .flatMap(section -> section.paragraphs().stream())
        .flatMap(List::stream)
        .map(mentions::of)
        .filter(DateReader::tellsBeginning)
        .flatMap(phrase -> TimeGrammar.first(phrase.tokens()).stream())
        .findFirst();
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
