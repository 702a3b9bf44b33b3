package org.skirmish.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.Passage;
import org.skirmish.event.ConflictEvent;
import org.skirmish.explain.DeathSum;
import org.skirmish.explain.Field;
import org.skirmish.explain.Fields;
import org.skirmish.model.Alternative;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;

/** All that is known of an event, for the view that opens beside the table. */
final class EventDetails {

  private EventDetails() {}

  static void write(JsonGenerator json, CheckedEvent checked) throws IOException {
    CodedEvent coded = checked.coded();
    ConflictEvent event = coded.event();
    json.writeStartObject();
    json.writeStringField("id", coded.id());
    json.writeStringField("notes", coded.notes());
    json.writeStringField("passage", Passage.text(event));
    boolean isTable = event.origin().content().isEmpty();
    json.writeArrayFieldStart("fields");
    for (Field field : Fields.of(coded)) {
      writeField(json, field, coded.evidence());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : coded.evidence()) {
      writeEvidence(json, evidence, isTable);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("lost");
    for (Alternative lost : event.alternatives()) {
      writeTexts(
          json,
          lost.field().toString(),
          Field.words(lost.field()),
          lost.value(),
          lost.quote(),
          lost.section());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sum");
    for (DeathSum part : DeathSum.of(event)) {
      writeTexts(json, part.name(), part.dead().toString());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("flags");
    for (Flag flag : checked.flags()) {
      writeTexts(json, flag.severity().key(), flag.code(), flag.message());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("same");
    for (String id : checked.sameAs()) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Depth, name, value, its path, and the numbers of its pieces of evidence. */
  private static void writeField(JsonGenerator json, Field field, List<Evidence> evidence)
      throws IOException {
    json.writeStartArray();
    json.writeNumber(field.depth());
    json.writeString(field.name());
    json.writeString(field.value().equals(Field.UNKNOWN) ? "" : field.value());
    json.writeString(field.paths().get(0).toString());
    for (int i = 0; i < evidence.size(); i++) {
      if (field.paths().contains(evidence.get(i).field())) {
        json.writeNumber(i);
      }
    }
    json.writeEndArray();
  }

  /** Path and rule; or path, section, start and end, and behind them the words of a table. */
  private static void writeEvidence(JsonGenerator json, Evidence evidence, boolean isTable)
      throws IOException {
    FieldPath path = evidence.field();
    json.writeStartArray();
    json.writeString(path.toString());
    if (evidence instanceof Evidence.Read read) {
      json.writeString(read.section());
      json.writeNumber(read.span().start());
      json.writeNumber(read.span().end());
      if (isTable) {
        json.writeString(read.quote());
      }
    } else if (evidence instanceof Evidence.Inferred inferred) {
      json.writeString(inferred.rule());
    }
    json.writeEndArray();
  }

  private static void writeTexts(JsonGenerator json, String... texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
