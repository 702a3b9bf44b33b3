package org.skirmish.check.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Reference;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;

/** The event is dated after the article that tells it, or after all references behind it. */
public final class DatedAfterSources implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The event is dated after the article that tells it, or after all references behind it.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    Optional<EventDate> date = coded.event().date();
    if (date.isEmpty()) {
      return List.of();
    }
    Optional<LocalDate> published = coded.event().origin().published();
    if (published.isPresent()) {
      return isAfter(date.get(), published.get())
          ? List.of("the event is dated after the day of the report, " + published.get())
          : List.of();
    }
    Optional<LocalDate> latest = latest(references(coded.event()));
    return latest.isPresent() && isAfter(date.get(), latest.get())
        ? List.of("the event is dated after the latest of its references, " + latest.get())
        : List.of();
  }

  /** A day's difference is one of time zones. */
  private static boolean isAfter(EventDate event, LocalDate told) {
    return event.start().isAfter(told.plusDays(1));
  }

  private static List<Reference> references(ConflictEvent event) {
    return event.sources().isEmpty() ? event.origin().references() : event.sources();
  }

  /** The latest day of all; empty when one of them has none and could be later than the others. */
  private static Optional<LocalDate> latest(List<Reference> references) {
    LocalDate latest = null;
    for (Reference reference : references) {
      if (reference.date().isEmpty() && reference.retrieved().isEmpty()) {
        return Optional.empty();
      }
      latest = later(latest, reference.date());
      latest = later(latest, reference.retrieved());
    }
    return Optional.ofNullable(latest);
  }

  private static LocalDate later(LocalDate latest, Optional<LocalDate> day) {
    return day.isPresent() && (latest == null || day.get().isAfter(latest)) ? day.get() : latest;
  }
}
