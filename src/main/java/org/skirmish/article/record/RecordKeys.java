package org.skirmish.article.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Context;
import org.skirmish.source.Context.Giver;
import org.skirmish.source.PlainText;
import org.skirmish.source.WordSets;

/** What the keys of a JSON object stand for, by the table {@code record-keys.csv}. */
final class RecordKeys {

  private static final WordSets KEYS = WordSets.of(RecordKeys.class, "record-keys.csv");

  /** The length of YYYY-MM-DD, behind which a time may follow. */
  private static final int DAY = 10;

  private RecordKeys() {}

  /** The value of the first filled key that stands for what is looked for. */
  static Optional<String> value(JsonNode record, String what) {
    for (String key : KEYS.get(what)) {
      JsonNode value = record;
      for (String part : key.split("\\.")) {
        value = value.path(part);
      }
      if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return Optional.of(PlainText.of(value.asText()).strip());
      }
    }
    return Optional.empty();
  }

  /** Whether it is a page of Wikimedia Enterprise. */
  static boolean isEnterprise(JsonNode record) {
    for (String key : KEYS.get("enterprise")) {
      if (record.path(key).isContainerNode() && value(record, "page").isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What the record knows besides the text. */
  static Context context(JsonNode record) {
    List<String> unread = new ArrayList<>();
    Optional<String> published = value(record, "published");
    Optional<LocalDate> day = published.flatMap(RecordKeys::day);
    if (published.isPresent() && day.isEmpty()) {
      unread.add("“" + published.get() + "” under published is not a date (YYYY-MM-DD)");
    }
    return new Context(
        value(record, "country").map(country -> new Context.Given<>(country, Giver.NOTE)),
        day.map(date -> new Context.Given<>(date, Giver.NOTE)),
        value(record, "source"),
        value(record, "url"),
        value(record, "title"),
        unread);
  }

  /** What a page of an encyclopedia has: the day of its last change is none of publication. */
  static Context pageContext(JsonNode page) {
    return new Context(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        value(page, "url"),
        value(page, "page"),
        List.of());
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
