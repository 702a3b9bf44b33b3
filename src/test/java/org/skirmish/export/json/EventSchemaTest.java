package org.skirmish.export.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.DisorderType;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.Side;
import org.skirmish.export.Outputs;
import org.skirmish.export.SampleEvents;
import org.skirmish.world.ActorType;

class EventSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EVENT = "/$defs/event/properties/";

  @Test
  void theSchemaItselfFollowsTheStandard() throws IOException {
    try (InputStream meta = Schema.class.getResourceAsStream("/draft/2020-12/schema")) {
      assertThat(meta).isNotNull();
      assertThat(schema(new String(meta.readAllBytes(), UTF_8)).validate(node())).isEmpty();
    }
  }

  @Test
  void theCommittedEventsFollowIt() throws IOException {
    assertThat(errors(JSON.readTree(Files.readString(Path.of("output", "events.json"))))).isEmpty();
  }

  @Test
  void eventsOfWhichAllOrNothingIsKnownFollowIt() throws IOException {
    assertThat(
            errors(
                events(
                    SampleEvents.indelimane(),
                    SampleEvents.unknown(),
                    SampleEvents.zela(),
                    SampleEvents.of("x", LocalDate.of(12000, 1, 1), "…"))))
        .isEmpty();
    assertThat(errors(events())).isEmpty();
  }

  static Stream<Consumer<ObjectNode>> breaks() {
    return Stream.of(
        event -> event.remove("result"),
        event -> event.put("colour", "red"),
        event -> event.put("role", "minor"),
        event -> event.putNull("id"),
        event -> event.withObject("/date").put("start", "24 November 2017"),
        event -> event.withObject("/place").put("latitude", 91),
        event -> event.withObject("/place").put("iso", "466"),
        event -> event.put("sub_event_type", "Skirmish"),
        event -> event.withObject("/fatalities").put("best", -1),
        event -> ((ObjectNode) event.at("/sides/0/actors/0")).put("type", "Army"),
        event -> ((ObjectNode) event.at("/sides/0/killed")).remove("high"),
        event -> ((ObjectNode) event.at("/evidence/0")).put("inferred", "both"),
        event -> ((ObjectNode) event.at("/flags/0")).put("severity", "fatal"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void aBrokenRecordDoesNot(Consumer<ObjectNode> breaking) throws IOException {
    JsonNode events = events(SampleEvents.indelimane());
    breaking.accept((ObjectNode) events.get(0));
    assertThat(errors(events)).isNotEmpty();
  }

  @Test
  void itsTermsAreThoseOfTheCode() throws IOException {
    assertTerms("role", keys(ConflictEvent.Role.values()), false);
    assertTerms("date/properties/precision", keys(EventDate.Precision.values()), false);
    assertTerms("place/properties/from", keys(CodedPlace.From.values()), true);
    assertTerms("disorder_type", labels(DisorderType.values(), DisorderType::label), true);
    assertTerms("event_type", labels(EventType.values(), EventType::label), true);
    assertTerms("sub_event_type", labels(SubEventType.values(), SubEventType::label), true);
    String side = "sides/items/properties/";
    assertTerms(side + "role", keys(Side.Role.values()), false);
    assertTerms(
        side + "actors/items/properties/type", labels(ActorType.values(), ActorType::label), true);
    assertTerms(
        "flags/items/properties/severity",
        labels(Flag.Severity.values(), Flag.Severity::key),
        false);
  }

  @Test
  void everyPropertyIsExplained() throws IOException {
    assertThat(explained(node())).isGreaterThan(90);
  }

  /** Counts the properties below a node, each of which must have a sentence. */
  private static int explained(JsonNode node) {
    int count = 0;
    for (JsonNode property : node.path("properties")) {
      assertThat(property.path("description").asText()).as("%s", property).endsWith(".");
      count++;
    }
    for (JsonNode child : node) {
      count += explained(child);
    }
    return count;
  }

  private static void assertTerms(String path, List<String> terms, boolean nullable)
      throws IOException {
    List<String> allowed = new ArrayList<>();
    for (JsonNode term : node().at(EVENT + path + "/enum")) {
      allowed.add(term.textValue());
    }
    List<String> expected = new ArrayList<>(terms);
    if (nullable) {
      expected.add(null);
    }
    assertThat(allowed).as(path).isEqualTo(expected);
  }

  private static List<String> keys(Enum<?>[] constants) {
    return Stream.of(constants).map(JsonLines::key).toList();
  }

  private static <E> List<String> labels(E[] constants, Function<E, String> label) {
    return Stream.of(constants).map(label).toList();
  }

  private static JsonNode events(CheckedEvent... events) throws IOException {
    return JSON.readTree(
        Outputs.bytes(out -> new JsonEvents(List.of(JsonFile.framed(out))), events));
  }

  private static JsonNode node() throws IOException {
    return JSON.readTree(EventSchema.text());
  }

  private static List<Error> errors(JsonNode events) {
    return schema(EventSchema.text()).validate(events);
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }
}
