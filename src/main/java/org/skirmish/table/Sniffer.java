package org.skirmish.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a table from an article by the names of its columns, which stand at its beginning. */
final class Sniffer {

  /** So many columns of a scheme's own make a table of it. */
  private static final int ENOUGH = 4;

  private static final String DELIMITERS = ",;\t";

  private Sniffer() {}

  /** How the table is written that begins so; empty for what is no table of events. */
  static Optional<TableFormat> format(String beginning) {
    int start = 0;
    while (start < beginning.length() && Character.isWhitespace(beginning.charAt(start))) {
      start++;
    }
    if (start == beginning.length()) {
      return Optional.empty();
    }
    char first = beginning.charAt(start);
    return first == '{' || first == '[' ? json(beginning) : csv(beginning.substring(start));
  }

  private static Optional<TableFormat> csv(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    String header = text.substring(0, end);
    char delimiter = delimiter(header);
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= header.length(); i++) {
      if (i == header.length() || header.charAt(i) == delimiter) {
        names.add(header.substring(start, i).replace('"', ' ').strip());
        start = i + 1;
      }
    }
    Optional<Scheme> scheme = scheme(names);
    return scheme.isPresent()
        ? Optional.of(new TableFormat(scheme.get(), false, delimiter))
        : Optional.empty();
  }

  private static char delimiter(String header) {
    char best = ',';
    int most = 0;
    for (char delimiter : DELIMITERS.toCharArray()) {
      int count = 0;
      for (int i = 0; i < header.length(); i++) {
        count += header.charAt(i) == delimiter ? 1 : 0;
      }
      if (count > most) {
        best = delimiter;
        most = count;
      }
    }
    return best;
  }

  private static Optional<TableFormat> json(String text) {
    List<String> names = new ArrayList<>();
    try (JsonParser json = JsonRows.parser(text)) {
      if (JsonRows.findArray(json) && json.nextToken() == JsonToken.START_OBJECT) {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          names.add(json.currentName());
          json.nextToken();
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      // The beginning of a long file ends somewhere; what was seen until then decides.
      return acled(names);
    }
    return acled(names);
  }

  private static Optional<TableFormat> acled(List<String> names) {
    return scheme(names).equals(Optional.of(Scheme.ACLED))
        ? Optional.of(new TableFormat(Scheme.ACLED, true, ','))
        : Optional.empty();
  }

  /** Whose columns these are; names that both schemes have count for neither. */
  private static Optional<Scheme> scheme(List<String> names) {
    int acled = 0;
    int ucdp = 0;
    for (String name : names) {
      boolean inAcled = Columns.of(Scheme.ACLED).find(name) >= 0;
      boolean inUcdp = Columns.of(Scheme.UCDP).find(name) >= 0;
      acled += inAcled && !inUcdp ? 1 : 0;
      ucdp += inUcdp && !inAcled ? 1 : 0;
    }
    if (Math.max(acled, ucdp) < ENOUGH) {
      return Optional.empty();
    }
    return Optional.of(acled >= ucdp ? Scheme.ACLED : Scheme.UCDP);
  }
}
