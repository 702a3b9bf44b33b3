package org.skirmish.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;
import org.skirmish.event.Claim;
import org.skirmish.event.Fatalities;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.world.ActorType;

/** The part of an event in {@code events.json} that tells who fought and what they lost. */
public final class JsonBelligerents {

  private static final List<Harm> OF_ACTOR =
      List.of(Harm.KILLED, Harm.WOUNDED, Harm.CAPTURED, Harm.MISSING);
  private static final List<Harm> OF_SIDE =
      List.of(Harm.KILLED, Harm.WOUNDED, Harm.CAPTURED, Harm.MISSING, Harm.TOTAL, Harm.STRENGTH);
  private static final List<Harm> OF_NO_SIDE =
      List.of(Harm.KILLED, Harm.WOUNDED, Harm.CAPTURED, Harm.DISPLACED);

  private final JsonLines lines;
  private final JsonGenerator json;

  JsonBelligerents(JsonLines lines) {
    this.lines = lines;
    json = lines.generator();
  }

  void writeSides(List<CodedSide> sides) throws IOException {
    json.writeArrayFieldStart("sides");
    for (CodedSide side : sides) {
      writeSide(side);
    }
    json.writeEndArray();
  }

  /** The figures of people who are on no side: civilians, and those whose side is not told. */
  void writeToll(String key, Toll toll) throws IOException {
    json.writeObjectFieldStart(key);
    writeToll(toll, OF_NO_SIDE);
    json.writeEndObject();
  }

  void writeFatalities(Fatalities fatalities) throws IOException {
    json.writeObjectFieldStart("fatalities");
    lines.number("best", fatalities.best());
    lines.number("low", fatalities.low());
    lines.number("high", fatalities.high());
    json.writeEndObject();
  }

  void writeClaims(List<Claim> claims, List<CodedSide> sides) throws IOException {
    json.writeArrayFieldStart("claims");
    for (Claim claim : claims) {
      writeClaim(claim, sides);
    }
    json.writeEndArray();
  }

  private void writeSide(CodedSide side) throws IOException {
    json.writeStartObject();
    lines.text("role", JsonLines.key(side.side().role()));
    json.writeArrayFieldStart("actors");
    for (CodedActor actor : side.actors()) {
      json.writeStartObject();
      lines.text("name", actor.name());
      lines.text("as_written", actor.actor().asWritten());
      lines.text("type", label(actor.type()));
      lines.text("country", actor.iso3());
      writeToll(actor.actor().toll(), OF_ACTOR);
      json.writeEndObject();
    }
    json.writeEndArray();
    writeToll(side.side().toll(), OF_SIDE);
    json.writeEndObject();
  }

  private void writeToll(Toll toll, List<Harm> figures) throws IOException {
    for (Harm harm : figures) {
      Optional<Range> range = toll.get(harm);
      if (range.isPresent()) {
        json.writeObjectFieldStart(harm.key());
        writeBounds(range.get());
        json.writeEndObject();
      } else {
        json.writeNullField(harm.key());
      }
    }
  }

  private void writeBounds(Range range) throws IOException {
    lines.number("low", range.low());
    lines.number("high", range.high());
  }

  private void writeClaim(Claim claim, List<CodedSide> sides) throws IOException {
    json.writeStartObject();
    lines.text("by", canonical(claim.by(), sides));
    lines.text("date", claim.date());
    json.writeArrayFieldStart("killed");
    for (Claim.Loss loss : claim.killed()) {
      json.writeStartObject();
      lines.text("actor", canonical(loss.actor(), sides));
      writeBounds(loss.range());
      json.writeEndObject();
    }
    json.writeEndArray();
    lines.text("quote", claim.quote());
    json.writeEndObject();
  }

  /** A claim names actors in the article's words; the event's own actors tell their real names. */
  public static String canonical(String asWritten, List<CodedSide> sides) {
    for (CodedSide side : sides) {
      for (CodedActor actor : side.actors()) {
        if (actor.actor().asWritten().equalsIgnoreCase(asWritten)) {
          return actor.name();
        }
      }
    }
    return asWritten;
  }

  private static Optional<String> label(Optional<ActorType> type) {
    return type.isPresent() ? Optional.of(type.get().label()) : Optional.empty();
  }
}
