package org.skirmish.coding.notes;

import java.util.List;
import java.util.Locale;
import org.skirmish.model.Range;

/** Numbers of people as English writes them: "four", "4,700", "between 10 and 80". */
final class Figures {

  private static final int LAST_WORD = 10;
  private static final int TEN = 10;
  private static final int TWENTY = 20;
  private static final int HUNDRED = 100;

  private Figures() {}

  /** The figure, with people to count behind it. */
  static String of(Range range, Naming who) {
    return range(range) + " " + (isOne(range) ? who.one() : who.many());
  }

  static String range(Range range) {
    if (range.isExact()) {
      return number(range.low().getAsInt());
    }
    if (range.high().isEmpty()) {
      return "at least " + number(range.low().getAsInt());
    }
    return range.low().isEmpty()
        ? "up to " + number(range.high().getAsInt())
        : between(range.low().getAsInt(), range.high().getAsInt());
  }

  /** Both in words or both in digits. */
  private static String between(int low, int high) {
    String from = high <= LAST_WORD ? number(low) : digits(low);
    return "between " + from + " and " + number(high);
  }

  /** Whether it wants the singular. */
  static boolean isOne(Range range) {
    int n = range.high().orElse(range.low().orElse(0));
    return n == 1;
  }

  /** A sentence that may open with a number: no sentence opens with digits. */
  static String opened(String sentence) {
    if (!Character.isDigit(sentence.charAt(0))) {
      return NoteWords.capitalised(sentence);
    }
    int end = sentence.indexOf(' ');
    String digits = sentence.substring(0, end);
    if (digits.length() > 2) {
      return "A total of " + sentence;
    }
    return NoteWords.capitalised(words(Integer.parseInt(digits))) + sentence.substring(end);
  }

  static String number(int n) {
    return n <= LAST_WORD && n >= 0 ? words(n) : digits(n);
  }

  private static String digits(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String words(int n) {
    List<String> numbers = NoteWords.list("numbers");
    if (n < TWENTY) {
      return numbers.get(n);
    }
    String tens = NoteWords.list("tens").get(n % HUNDRED / TEN);
    return n % TEN == 0 ? tens : tens + "-" + numbers.get(n % TEN);
  }
}
