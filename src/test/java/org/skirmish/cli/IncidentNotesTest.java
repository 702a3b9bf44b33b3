package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skirmish.article.record.Records;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.SubEventType;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/**
 * Sixty incident notes against what a coder reads in them. The notes were written by somebody who
 * did not know the program; the shares are those that users may count on, not those of today.
 */
class IncidentNotesTest {

  private static final Path NOTES = Path.of("src/test/resources/own/notes/notes.jsonl");

  private static final List<JsonNode> GOLD = new ArrayList<>();
  private static final List<Optional<CodedEvent>> CODED = new ArrayList<>();

  @BeforeAll
  static void convert() throws IOException {
    String text = Files.readString(NOTES);
    ObjectMapper mapper = new ObjectMapper();
    for (String line : text.split("\n")) {
      GOLD.add(mapper.readTree(line).get("gold"));
    }
    Pipeline pipeline = new Pipeline(World.load());
    for (Document note : Records.documents(text)) {
      Result<List<CheckedEvent>> result = pipeline.apply(note);
      CODED.add(
          result instanceof Result.Of<List<CheckedEvent>> events
              ? Optional.of(events.value().get(0).coded())
              : Optional.empty());
    }
  }

  @Test
  void everyNoteIsOneEvent() {
    assertThat(CODED).hasSameSizeAs(GOLD).allMatch(Optional::isPresent);
  }

  @Test
  void datesAreThoseOfTheCoder() {
    assertThat(share(IncidentNotesTest::sameDate)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void tollsAreThoseOfTheCoder() {
    assertThat(share(IncidentNotesTest::sameToll)).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void eventTypesAreThoseOfTheCoder() {
    assertThat(share(IncidentNotesTest::sameType)).isGreaterThanOrEqualTo(0.85);
  }

  private static double share(BiPredicate<JsonNode, CodedEvent> same) {
    int right = 0;
    for (int i = 0; i < GOLD.size(); i++) {
      JsonNode gold = GOLD.get(i);
      right += CODED.get(i).filter(event -> same.test(gold, event)).isPresent() ? 1 : 0;
    }
    return (double) right / GOLD.size();
  }

  private static boolean sameDate(JsonNode gold, CodedEvent coded) {
    return coded
        .event()
        .date()
        .filter(date -> date.start().toString().equals(gold.get("date_start").asText()))
        .filter(date -> date.end().toString().equals(gold.get("date_end").asText()))
        .isPresent();
  }

  private static boolean sameToll(JsonNode gold, CodedEvent coded) {
    JsonNode toll = gold.get("fatalities");
    return toll.isNull()
        ? coded.fatalities().isEmpty()
        : coded.fatalities().isPresent() && coded.fatalities().getAsInt() == toll.asInt();
  }

  private static boolean sameType(JsonNode gold, CodedEvent coded) {
    return coded
        .subEventType()
        .map(SubEventType::eventType)
        .filter(type -> type.label().equals(gold.get("event_type").asText()))
        .isPresent();
  }
}
