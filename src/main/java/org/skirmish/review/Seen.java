package org.skirmish.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.EventDate;
import org.skirmish.review.Mark.Correction;

/** Compares what a reviewer saw with what is read now. */
final class Seen {

  private Seen() {}

  /** What differs, a clause for each field. */
  static List<String> differences(List<Mark> marks, CodedEvent now) {
    List<String> clauses = new ArrayList<>();
    for (Mark mark : marks) {
      Optional<Correction> one = mark.field();
      if (one.isPresent() && one.get().read().isPresent() && !isAs(one.get(), now)) {
        clauses.add(difference(one.get(), now));
      }
    }
    return clauses;
  }

  private static String difference(Correction one, CodedEvent now) {
    String read = one.field().of(now);
    String saw = PlainWords.of(one.read().get(), PlainWords.SHORT);
    return one.field().key()
        + (saw.isEmpty() ? " was empty" : " was " + saw)
        + " when it was reviewed and is "
        + (read.isEmpty() ? "empty" : read)
        + " now"
        + (read.equals(one.value().text()) ? ", as the reviewer has it" : "");
  }

  private static boolean isAs(Correction one, CodedEvent now) {
    String saw = one.read().get();
    String read = one.field().of(now);
    Optional<EventDate> date = now.event().date();
    return switch (one.field()) {
      case EVENT_DATE -> date.isEmpty() ? saw.isBlank() : WrittenDay.mayBe(saw, date.get().start());
      case END_DATE -> date.isEmpty() ? saw.isBlank() : WrittenDay.mayBe(saw, date.get().end());
      case LATITUDE, LONGITUDE, FATALITIES -> isSameNumber(saw, read);
      default -> plain(saw).equals(plain(read));
    };
  }

  private static String plain(String text) {
    return PlainWords.of(text, Integer.MAX_VALUE).toLowerCase(Locale.ROOT);
  }

  /** Whatever a spreadsheet made of it: 15,50 is 15.5. */
  private static boolean isSameNumber(String a, String b) {
    try {
      return a.isBlank() || b.isBlank()
          ? a.isBlank() == b.isBlank()
          : number(a).compareTo(number(b)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static BigDecimal number(String text) {
    String plain = PlainWords.of(text, PlainWords.SHORT);
    String bare = plain.startsWith("'") ? plain.substring(1) : plain;
    return new BigDecimal(bare.replace(',', '.'));
  }
}
