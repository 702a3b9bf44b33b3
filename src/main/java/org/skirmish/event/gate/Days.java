package org.skirmish.event.gate;

import java.time.temporal.ChronoUnit;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.date.RelativeDate;

/** Whether a sentence tells a day. */
final class Days {

  private Days() {}

  /** Whether a day is told, and no longer time. */
  static boolean isTold(Phrase phrase) {
    boolean day = phrase.dates().stream().anyMatch(DateMention::hasDay);
    for (RelativeDate relative : phrase.relatives()) {
      boolean months = relative.month() > 0 || relative.unit().compareTo(ChronoUnit.MONTHS) >= 0;
      if (months && relative.weekday().isEmpty()) {
        return false;
      }
      day |= relative.weekday().isPresent() || relative.unit() == ChronoUnit.DAYS;
    }
    return day;
  }
}
