package org.skirmish.mention.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.mention.Token;
import org.skirmish.mention.date.DateMention.Part;
import org.skirmish.mention.date.DateParts.Step;
import org.skirmish.source.WordSets;

/**
 * Reads dates of one part and of two with a joint between them. What one end leaves out, its month
 * or its year, is the other's.
 */
final class DateSpans {

  private static final WordSets WORDS = WordSets.of(DateSpans.class, "date-words.csv");

  /** A month or year alone is a date only behind one of these. */
  private static final Set<String> OPENERS = WORDS.get("openers");

  private static final Set<String> CIRCA = WORDS.get("circa");

  /** The words for the three thirds of a year or month, in their order. */
  private static final List<Set<String>> THIRDS =
      List.of(WORDS.get("first-third"), WORDS.get("second-third"), WORDS.get("last-third"));

  private final List<Token> tokens;
  private final DateParts parts;
  private final boolean bareYears;

  /**
   * @param bareYears whether a number alone may be a year, as in a table's date row
   */
  DateSpans(List<Token> tokens, boolean bareYears) {
    this.tokens = tokens;
    this.parts = new DateParts(tokens);
    this.bareYears = bareYears;
  }

  Optional<DateMention> at(int i) {
    if (parts.day(i).isEmpty() && parts.month(i).isEmpty()) {
      return whole(i);
    }
    Optional<DateMention> span = days(i);
    if (span.isEmpty()) {
      span = daysOfMonth(i);
    }
    if (span.isEmpty()) {
      span = months(i);
    }
    return span.isPresent() ? span : whole(i);
  }

  /** "2–6 May 1942", "1 and 2 January", "3rd or 4th of June 1900". */
  private Optional<DateMention> days(int i) {
    OptionalInt first = parts.day(i);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int joint = parts.afterOrdinal(i + 1);
    if (!joinsDays(joint)) {
      return Optional.empty();
    }
    Optional<Step> last = parts.dayFirst(joint + 1);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Part end = last.get().part();
    Part start = new Part(end.year(), end.month(), first);
    return Optional.of(DateMention.of(tokens, i, last.get().after(), start, end));
  }

  /** "July 1–3, 1863". */
  private Optional<DateMention> daysOfMonth(int i) {
    OptionalInt month = parts.month(i);
    int next = parts.afterStop(i + 1);
    OptionalInt first = parts.day(next);
    if (month.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    int joint = parts.afterOrdinal(next + 1);
    if (!joinsDays(joint) || tokens.get(joint).is("or")) {
      return Optional.empty();
    }
    OptionalInt last = parts.day(joint + 1);
    int after = parts.afterOrdinal(joint + 2);
    boolean dayOfNext = parts.month(after).isPresent();
    if (last.isEmpty() || last.getAsInt() <= first.getAsInt() || dayOfNext) {
      return Optional.empty();
    }
    Step end = parts.withYear(new Part(DateParts.NONE, month, last), after);
    Part start = new Part(end.part().year(), month, first);
    return Optional.of(DateMention.of(tokens, i, end.after(), start, end.part()));
  }

  /** "July or August, 251". */
  private Optional<DateMention> months(int i) {
    OptionalInt first = parts.month(i);
    int joint = parts.afterStop(i + 1);
    if (first.isEmpty() || !joinsDays(joint)) {
      return Optional.empty();
    }
    OptionalInt last = parts.month(joint + 1);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Optional<Step> year = parts.year(parts.afterStop(joint + 2), true);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Part start = new Part(year.get().part().year(), first, DateParts.NONE);
    Part end = new Part(year.get().part().year(), last, DateParts.NONE);
    return Optional.of(DateMention.of(tokens, i, year.get().after(), start, end));
  }

  private boolean joinsDays(int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    return token.isDash() || token.is("to") || token.is("and") || token.is("or") || token.is("/");
  }

  /**
   * A single part, or two with a dash or "to" between them; the first takes its year from the last.
   */
  private Optional<DateMention> whole(int i) {
    Optional<Step> found = parts.at(i);
    if (found.isEmpty() && bareYears && isCirca(i - 1)) {
      found = parts.anyYear(i);
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Step first = found.get();
    Part part = first.part();
    boolean between = i > 0 && tokens.get(i - 1).is("between");
    if (joinsParts(first.after(), between)) {
      Optional<Step> second = parts.at(first.after() + 1);
      if (second.isPresent() && second.get().part().day().isPresent() == part.day().isPresent()) {
        Part end = second.get().part();
        Part start = part.year().isPresent() ? part : part.withYear(startYear(part, end));
        return Optional.of(DateMention.of(tokens, i, second.get().after(), start, end));
      }
    }
    return standsAlone(i, part)
        ? Optional.of(DateMention.of(tokens, i, first.after(), part, part).inThird(third(i, part)))
        : Optional.empty();
  }

  /** "c. 500", "circa 500". */
  private boolean isCirca(int i) {
    int at = i > 0 && tokens.get(i).is(".") ? i - 1 : i;
    return at >= 0 && CIRCA.contains(tokens.get(at).key());
  }

  private boolean joinsParts(int i, boolean between) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    return token.isDash()
        || token.is("to")
        || token.is("until")
        || token.is("till")
        || token.is("through")
        || between && token.is("and");
  }

  /** "30 December – 2 January 1900" begins in the year before. */
  private static OptionalInt startYear(Part start, Part end) {
    boolean before =
        end.year().isPresent()
            && start.month().isPresent()
            && end.month().isPresent()
            && start.month().getAsInt() > end.month().getAsInt();
    return before ? OptionalInt.of(end.year().getAsInt() - 1) : end.year();
  }

  private boolean standsAlone(int i, Part part) {
    if (part.day().isPresent() || part.month().isPresent() && part.year().isPresent()) {
      return true;
    }
    if (part.month().isEmpty() && isDecade(i + 1)) {
      return false;
    }
    boolean opened = i > 0 && OPENERS.contains(tokens.get(i - 1).key());
    boolean dashed = i > 1 && tokens.get(i - 1).isDash() && tokens.get(i - 2).is("mid");
    return opened || dashed || part.month().isEmpty() && bareYears;
  }

  /** "the late 1990s". */
  private boolean isDecade(int after) {
    return after < tokens.size()
        && tokens.get(after).is("s")
        && tokens.get(after).span().start() == tokens.get(after - 1).span().end();
  }

  /** "early 2014", "mid-May 2014": which third of the year or month is meant. */
  private int third(int i, Part part) {
    if (part.day().isPresent()) {
      return 0;
    }
    int before = i - 1;
    if (before > 0 && tokens.get(before).isDash()) {
      before--;
    }
    for (int third = 0; before >= 0 && third < THIRDS.size(); third++) {
      if (THIRDS.get(third).contains(tokens.get(before).key())) {
        return third + 1;
      }
    }
    return 0;
  }
}
