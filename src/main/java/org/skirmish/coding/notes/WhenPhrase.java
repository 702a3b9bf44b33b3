package org.skirmish.coding.notes;

import java.time.LocalDate;
import java.util.Locale;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventDate.Certainty;

/** When an event was, as ACLED's notes open: "On 24 November 2017", "Around 2 May 2021". */
final class WhenPhrase {

  private WhenPhrase() {}

  /** "On 24 November 2017", "From 2 March to 17 April 2015", "In July 251", "In 31 BC". */
  static String of(EventDate date) {
    LocalDate start = date.start();
    LocalDate end = date.end();
    boolean sameYear = start.getYear() == end.getYear();
    boolean sameMonth = sameYear && start.getMonth() == end.getMonth();
    String on = date.certainty() == Certainty.EXACT ? "On " : "Around ";
    return switch (date.precision()) {
      case DAY -> on + start.getDayOfMonth() + " " + month(start) + " " + year(start);
      case RANGE ->
          "From "
              + start.getDayOfMonth()
              + (sameMonth ? "" : " " + month(start))
              + (sameYear ? "" : " " + year(start))
              + " to "
              + end.getDayOfMonth()
              + " "
              + month(end)
              + " "
              + year(end);
      case MONTH -> {
        String from = month(start) + (sameYear ? "" : " " + year(start));
        yield sameMonth
            ? "In " + month(start) + " " + year(start)
            : "From " + from + " to " + month(end) + " " + year(end);
      }
      case YEAR -> sameYear ? "In " + year(start) : "From " + year(start) + " to " + year(end);
    };
  }

  private static String month(LocalDate date) {
    // The platform's own names of months take a tenth of a second to load.
    String name = date.getMonth().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String year(LocalDate date) {
    return date.getYear() > 0 ? Integer.toString(date.getYear()) : (1 - date.getYear()) + " BC";
  }
}
