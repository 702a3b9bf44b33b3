package org.skirmish.event;

import java.time.LocalDate;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.model.Doubt;
import org.skirmish.model.FieldPath;
import org.skirmish.source.Context;
import org.skirmish.source.Context.Giver;
import org.skirmish.world.Countries;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/** Names what was given with an article as such, and what of it could not be read. */
public final class GivenContext {

  private GivenContext() {}

  public static void note(Article article, Countries countries, Findings findings) {
    Context context = article.context();
    String given = (article.isPage() ? Giver.PAGE : Giver.NOTE).words();
    if (article.title().isEmpty() && context.title().isPresent()) {
      findings.inferred(FieldPath.ARTICLE_TITLE, "title " + given);
    }
    if (context.url().isPresent()) {
      findings.inferred(FieldPath.ARTICLE_URL, "address " + given);
    }
    if (context.source().isPresent()) {
      findings.inferred(FieldPath.SOURCES, "source " + given);
    }
    for (String clause : context.unread()) {
      findings.doubt(Doubt.Kind.UNREAD_CONTEXT, clause);
    }
    if (context.country().isPresent()
        && countries.byNameOrCode(context.country().get().value()).isEmpty()) {
      findings.doubt(
          Doubt.Kind.UNREAD_CONTEXT,
          "“"
              + context.country().get().value()
              + "” under country is not a country's name or ISO 3166-1 code");
    }
  }

  /** The date of the text, or the day that a table has beside it; a flag where they differ. */
  static Optional<EventDate> day(Article article, Optional<EventDate> read, Findings findings) {
    Optional<Context.Given<LocalDate>> given = article.context().day();
    if (given.isEmpty()) {
      return read;
    }
    LocalDate day = given.get().value();
    if (read.isEmpty()) {
      String rule = "day " + given.get().by().words();
      findings.inferred(FieldPath.DATE_START, rule);
      findings.inferred(FieldPath.DATE_END, rule);
      return Optional.of(new EventDate(day, day, EventDate.Precision.DAY, Optional.empty()));
    }
    if (day.isBefore(read.get().start()) || day.isAfter(read.get().end())) {
      findings.doubt(
          Doubt.Kind.DATES_DISAGREE,
          "The text says " + read.get().start() + ", and " + day + " is given with it.");
    }
    return read;
  }

  /**
   * Whether the country that was given with the article stands for a place, against a country that
   * is named only further on: always that of the note, and that of the run where it has a place of
   * the name.
   */
  public static boolean isCountryOf(String place, Article article, World world) {
    Optional<Context.Given<String>> given = article.context().country();
    Optional<Country> country =
        given.flatMap(words -> world.countries().byNameOrCode(words.value()));
    return country.isPresent()
        && (given.get().by() == Giver.NOTE
            || !world.gazetteer().named(place, country.get()).isEmpty());
  }

  /** Whether a country was given that gives way to any that the text names. */
  public static boolean hasCountryOfRun(Article article) {
    Optional<Context.Given<String>> given = article.context().country();
    return given.isPresent() && given.get().by() == Giver.RUN;
  }
}
