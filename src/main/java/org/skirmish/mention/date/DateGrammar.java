package org.skirmish.mention.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.mention.Token;

/**
 * Reads dates: days, months, years and ranges of them, in the orders of British and American
 * English and ISO 8601, before and after Christ. Days and months may come without a year.
 */
public final class DateGrammar {

  private DateGrammar() {}

  /**
   * All dates of a phrase, left to right.
   *
   * @param bareYears whether a number alone may be a year, as in a table's date row
   */
  public static List<DateMention> find(List<Token> tokens, boolean bareYears) {
    NumericDates numeric = new NumericDates(tokens);
    DateSpans spans = new DateSpans(tokens, bareYears);
    List<DateMention> dates = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!mayBegin(tokens.get(i))) {
        i++;
        continue;
      }
      Optional<DateMention> date = numeric.at(i);
      if (date.isEmpty()) {
        date = spans.at(i);
      }
      if (date.isPresent()) {
        dates.add(date.get());
        i = date.get().after();
      } else {
        i++;
      }
    }
    return dates;
  }

  /** A day or a year, the name of a month, "AD". */
  private static boolean mayBegin(Token token) {
    return token.isNumber() || token.isWord() && token.isCapitalised();
  }
}
