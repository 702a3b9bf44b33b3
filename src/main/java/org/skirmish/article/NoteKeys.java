package org.skirmish.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.source.Context;
import org.skirmish.source.Context.Giver;

/** The keys of a JSON line that holds a note: its text, its identifier, and what a desk knows. */
final class NoteKeys {

  /** Keys under which data sets keep each value; the first that is filled counts. */
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "text", List.of("text", "notes", "note", "body", "content", "description"),
          "id", List.of("id", "event_id_cnty", "event_id", "data_id"),
          "published", List.of("published", "date_published"));

  /** The length of YYYY-MM-DD, behind which a time may follow. */
  private static final int DAY = 10;

  private NoteKeys() {}

  /** The value of the first filled key that stands for what is looked for. */
  static Optional<String> value(JsonNode line, String what) {
    for (String key : KEYS.getOrDefault(what, List.of(what))) {
      JsonNode value = line.get(key);
      if (value != null && value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return Optional.of(value.asText().strip());
      }
    }
    return Optional.empty();
  }

  /** What the line knows besides the text. */
  static Context context(JsonNode line) {
    List<String> unread = new ArrayList<>();
    Optional<String> published = value(line, "published");
    Optional<LocalDate> day = published.flatMap(NoteKeys::day);
    if (published.isPresent() && day.isEmpty()) {
      unread.add("“" + published.get() + "” under published is not a date (YYYY-MM-DD)");
    }
    return new Context(
        value(line, "country").map(country -> new Context.Given<>(country, Giver.NOTE)),
        day.map(date -> new Context.Given<>(date, Giver.NOTE)),
        value(line, "source"),
        value(line, "url"),
        value(line, "title"),
        unread);
  }

  /** The day of "2018-04-18" or "2018-04-18T10:00:00Z". */
  private static Optional<LocalDate> day(String text) {
    boolean timed = text.length() > DAY && (text.charAt(DAY) == 'T' || text.charAt(DAY) == ' ');
    try {
      return Optional.of(LocalDate.parse(timed ? text.substring(0, DAY) : text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
