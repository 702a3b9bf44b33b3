package org.skirmish.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.event.EventDate;
import org.skirmish.export.table.EventCount;
import org.skirmish.world.Country;

/**
 * An event as the report's table and map have it: an array of values in the order that {@code
 * rows.js} knows.
 */
final class EventRow {

  private EventRow() {}

  /**
   * Writes one.
   *
   * @param article the number of the article in the run
   * @param page the page on which the article stands if they have pages of their own
   */
  static void write(OutputStream out, CheckedEvent checked, int article, int page)
      throws IOException {
    try (JsonGenerator json = HtmlJson.to(out)) {
      write(json, checked, article, page);
    }
  }

  private static void write(JsonGenerator json, CheckedEvent checked, int article, int page)
      throws IOException {
    CodedEvent coded = checked.coded();
    json.writeStartArray();
    json.writeString(coded.id());
    writeDate(json, coded);
    writePlace(json, coded.place());
    json.writeNumber(coded.eventType().map(type -> type.ordinal()).orElse(-1));
    json.writeNumber(coded.subEventType().map(type -> type.ordinal()).orElse(-1));
    HtmlJson.text(json, coded.actors().actor1());
    HtmlJson.text(json, coded.actors().actor2());
    EventCount count = new EventCount();
    count.add(checked);
    HtmlJson.number(json, coded.fatalities());
    json.writeNumber(count.low());
    json.writeNumber(count.high());
    int worst = 0;
    int toLookAt = 0;
    for (Flag flag : checked.flags()) {
      worst = Math.max(worst, Flag.Severity.values().length - flag.severity().ordinal());
      toLookAt += flag.severity() == Flag.Severity.INFO ? 0 : 1;
    }
    json.writeNumber(worst);
    json.writeNumber(toLookAt);
    json.writeString(coded.event().origin().title());
    json.writeNumber(article);
    json.writeNumber(page);
    json.writeEndArray();
  }

  private static void writeDate(JsonGenerator json, CodedEvent coded) throws IOException {
    Optional<EventDate> date = coded.event().date();
    HtmlJson.text(json, date.map(EventDate::start).map(LocalDate::toString));
    HtmlJson.text(json, date.map(EventDate::end).map(LocalDate::toString));
    if (date.isPresent()) {
      json.writeNumber(date.get().start().toEpochDay());
    } else {
      json.writeNull();
    }
    HtmlJson.number(json, coded.timePrecision());
  }

  private static void writePlace(JsonGenerator json, CodedPlace place) throws IOException {
    HtmlJson.text(json, place.location());
    HtmlJson.text(json, place.admin1());
    HtmlJson.text(json, place.country().map(Country::name));
    HtmlJson.number(json, place.latitude());
    HtmlJson.number(json, place.longitude());
    if (place.precision().isPresent()) {
      json.writeNumber(place.precision().get());
    } else {
      json.writeNull();
    }
  }
}
