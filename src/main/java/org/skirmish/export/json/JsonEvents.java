package org.skirmish.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Reference;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.Origin;
import org.skirmish.export.Closing;
import org.skirmish.export.EventWriter;
import org.skirmish.model.Alternative;
import org.skirmish.model.Evidence;
import org.skirmish.world.Country;

/**
 * {@code events.json}: everything that is known of every event, an array with one event a line; and
 * {@code events.jsonl}: the same lines without the array.
 *
 * <p>Keys always stand in the same order and are always there; a value that the article does not
 * give is null. {@code date} is null as a whole when no date is known, and so is a range without a
 * figure. Dates are ISO 8601 with astronomical years: 48 BC is {@code -0047}.
 *
 * <pre>{@code
 * [
 * {"id":"MLI-20171124-indelimane-3f2a","role":"main","article":{"title":"2017 Indelimane ambush",…},
 * {"id":…}
 * ]
 * }</pre>
 */
public final class JsonEvents implements EventWriter {

  private final List<JsonFile> files;
  private JsonLines lines;
  private JsonGenerator json;
  private JsonBelligerents belligerents;

  public JsonEvents(List<JsonFile> files) {
    this.files = List.copyOf(files);
  }

  @Override
  public void begin() throws IOException {
    // Here and not in the constructor: this runs on the writer's own thread.
    lines = new JsonLines(files);
    json = lines.generator();
    belligerents = new JsonBelligerents(lines);
    lines.begin("[");
  }

  @Override
  public void write(CheckedEvent checked) throws IOException {
    CodedEvent coded = checked.coded();
    ConflictEvent event = coded.event();
    lines.startLine();
    lines.text("id", coded.id());
    lines.text("role", JsonLines.key(event.role()));
    writeArticle(event.origin());
    lines.text("name", event.name());
    writeDate(event.date());
    writePlace(coded.place());
    lines.text("conflict", event.conflict());
    lines.text("result", event.result());
    writeTypes(coded);
    belligerents.writeSides(coded.sides());
    belligerents.writeToll("civilians", event.civilians());
    belligerents.writeToll("unassigned", event.unassigned());
    belligerents.writeFatalities(event.fatalities());
    belligerents.writeClaims(event.claims(), coded.sides());
    json.writeArrayFieldStart("sources");
    for (Reference source : event.sources()) {
      writeSource(source);
    }
    json.writeEndArray();
    filled("notes", coded.notes());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : coded.evidence()) {
      writeEvidence(evidence);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("alternatives");
    for (Alternative alternative : event.alternatives()) {
      writeAlternative(alternative);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("same_as");
    for (String id : checked.sameAs()) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("flags");
    for (Flag flag : checked.flags()) {
      writeFlag(flag);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    lines.end("]");
  }

  @Override
  public void close() throws IOException {
    Closing.all(files);
  }

  private void writeArticle(Origin origin) throws IOException {
    json.writeObjectFieldStart("article");
    filled("title", origin.title());
    lines.text("file", origin.file());
    lines.text("format", origin.format());
    lines.text("url", origin.url());
    // Nothing that is read carries one.
    json.writeNullField("licence");
    json.writeEndObject();
  }

  /** Writes a text, or null for an empty one. */
  private void filled(String key, String text) throws IOException {
    if (text.isEmpty()) {
      json.writeNullField(key);
    } else {
      lines.text(key, text);
    }
  }

  private void writeDate(Optional<EventDate> known) throws IOException {
    if (known.isEmpty()) {
      json.writeNullField("date");
      return;
    }
    EventDate date = known.get();
    json.writeObjectFieldStart("date");
    lines.text("start", date.start().toString());
    lines.text("end", date.end().toString());
    lines.text("precision", JsonLines.key(date.precision()));
    lines.text("time", date.time());
    json.writeEndObject();
  }

  private void writePlace(CodedPlace place) throws IOException {
    json.writeObjectFieldStart("place");
    lines.text("location", place.location());
    lines.text("admin1", place.admin1());
    lines.text("admin2", place.admin2());
    lines.text("admin3", place.admin3());
    writeCountry(place.country());
    lines.number("latitude", place.latitude());
    lines.number("longitude", place.longitude());
    if (place.precision().isPresent()) {
      json.writeNumberField("precision", place.precision().get());
    } else {
      json.writeNullField("precision");
    }
    if (place.from().isPresent()) {
      lines.text("from", JsonLines.key(place.from().get()));
    } else {
      json.writeNullField("from");
    }
    if (place.geonames().isPresent()) {
      json.writeNumberField("geonames", place.geonames().getAsLong());
    } else {
      json.writeNullField("geonames");
    }
    json.writeEndObject();
  }

  private void writeCountry(Optional<Country> known) throws IOException {
    if (known.isEmpty()) {
      json.writeNullField("country");
      json.writeNullField("iso3");
      json.writeNullField("iso");
      json.writeNullField("region");
      return;
    }
    Country country = known.get();
    filled("country", country.name());
    filled("iso3", country.iso3());
    if (country.isoNumeric() == Country.NO_NUMBER) {
      json.writeNullField("iso");
    } else {
      json.writeNumberField("iso", country.isoNumeric());
    }
    filled("region", country.region());
  }

  private void writeTypes(CodedEvent coded) throws IOException {
    if (coded.disorderType().isPresent()) {
      lines.text("disorder_type", coded.disorderType().get().label());
    } else {
      json.writeNullField("disorder_type");
    }
    if (coded.eventType().isPresent()) {
      lines.text("event_type", coded.eventType().get().label());
    } else {
      json.writeNullField("event_type");
    }
    if (coded.subEventType().isPresent()) {
      lines.text("sub_event_type", coded.subEventType().get().label());
    } else {
      json.writeNullField("sub_event_type");
    }
  }

  private void writeSource(Reference source) throws IOException {
    json.writeStartObject();
    filled("number", source.number());
    lines.text("publisher", source.publisher());
    lines.text("title", source.title());
    lines.text("date", source.date());
    lines.text("language", source.language());
    lines.text("retrieved", source.retrieved());
    lines.text("url", source.url());
    json.writeEndObject();
  }

  private void writeEvidence(Evidence evidence) throws IOException {
    json.writeStartObject();
    lines.text("field", evidence.field().toString());
    if (evidence instanceof Evidence.Read read) {
      lines.text("quote", read.quote());
      lines.text("section", read.section());
      json.writeNumberField("start", read.span().start());
      json.writeNumberField("end", read.span().end());
    } else if (evidence instanceof Evidence.Inferred inferred) {
      lines.text("inferred", inferred.rule());
    }
    json.writeEndObject();
  }

  private void writeAlternative(Alternative alternative) throws IOException {
    json.writeStartObject();
    lines.text("field", alternative.field().toString());
    lines.text("value", alternative.value());
    lines.text("quote", alternative.quote());
    lines.text("section", alternative.section());
    json.writeEndObject();
  }

  private void writeFlag(Flag flag) throws IOException {
    json.writeStartObject();
    lines.text("code", flag.code());
    lines.text("severity", flag.severity().key());
    lines.text("message", flag.message());
    json.writeEndObject();
  }
}
