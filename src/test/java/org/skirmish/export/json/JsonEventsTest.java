package org.skirmish.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.EventWriter;
import org.skirmish.export.Outputs;
import org.skirmish.export.SampleEvents;

class JsonEventsTest {

  @Test
  void anEventIsOneLineWithItsKeysInOrder() throws IOException {
    assertThat(Outputs.text(JsonEventsTest::open, SampleEvents.indelimane()))
        .isEqualTo(
            String.join(
                "",
                "[\n",
                "{\"id\":\"MLI-20171124-indelimane-3f2a\",\"role\":\"main\",",
                "\"article\":{\"title\":\"2017 Indelimane ambush\",\"file\":\"2017/indelimane.txt\",",
                "\"format\":\"text\",\"url\":null,\"licence\":null},",
                "\"name\":\"2017 Indelimane ambush\",",
                "\"date\":{\"start\":\"2017-11-24\",\"end\":\"2017-11-24\",",
                "\"precision\":\"day\",\"time\":\"05:00\"},",
                "\"place\":{\"location\":\"Indelimane\",\"admin1\":\"Ménaka\",",
                "\"admin2\":\"Ménaka Cercle\",\"admin3\":null,\"country\":\"Mali\",",
                "\"iso3\":\"MLI\",\"iso\":466,\"region\":\"Western Africa\",",
                "\"latitude\":15.86694,\"longitude\":-1.51278,\"precision\":1,",
                "\"from\":\"article\",\"geonames\":null},",
                "\"conflict\":\"Mali War\",\"result\":\"Indecisive\",",
                "\"disorder_type\":\"Political violence\",\"event_type\":\"Battles\",",
                "\"sub_event_type\":\"Armed clash\",",
                "\"sides\":[{\"role\":\"attacker\",\"actors\":[",
                "{\"name\":\"Islamic State in the Greater Sahara\",",
                "\"as_written\":\"Islamic State in the Greater Sahara\",",
                "\"type\":\"Rebel group\",\"country\":null,",
                "\"killed\":{\"low\":2,\"high\":null},",
                "\"wounded\":null,\"captured\":null,\"missing\":null}],",
                "\"killed\":{\"low\":2,\"high\":null},\"wounded\":null,\"captured\":null,",
                "\"missing\":null,\"total\":null,\"strength\":null},",
                "{\"role\":\"defender\",\"actors\":[",
                "{\"name\":\"Malian Armed Forces\",\"as_written\":\"Mali\",",
                "\"type\":\"State forces\",\"country\":\"MLI\",\"killed\":null,",
                "\"wounded\":null,\"captured\":null,\"missing\":null},",
                "{\"name\":\"Imghad Tuareg Self-Defense Group and Allies\",",
                "\"as_written\":\"GATIA\",\"type\":\"Political militia\",\"country\":\"MLI\",",
                "\"killed\":{\"low\":3,\"high\":5},",
                "\"wounded\":null,\"captured\":null,\"missing\":null}],",
                "\"killed\":{\"low\":8,\"high\":8},\"wounded\":{\"low\":16,\"high\":16},",
                "\"captured\":null,\"missing\":null,\"total\":null,",
                "\"strength\":{\"low\":null,\"high\":90}}],",
                "\"civilians\":{\"killed\":{\"low\":1,\"high\":1},\"wounded\":null,",
                "\"captured\":null,\"displaced\":{\"low\":null,\"high\":300}},",
                "\"unassigned\":{\"killed\":null,\"wounded\":null,\"captured\":null,",
                "\"displaced\":null},",
                "\"fatalities\":{\"best\":11,\"low\":11,\"high\":null},",
                "\"claims\":[{\"by\":\"Malian Armed Forces\",\"date\":\"2017-11-25\",",
                "\"killed\":[{\"actor\":\"Islamic State in the Greater Sahara\",",
                "\"low\":15,\"high\":15}],",
                "\"quote\":\"The army said that 15 attackers were killed\"}],",
                "\"sources\":[{\"number\":\"1\",\"publisher\":\"Le Monde\",",
                "\"title\":\"Mali : embuscade\",\"date\":\"2017-11-26\",\"language\":\"French\",",
                "\"retrieved\":null,\"url\":\"https://example.org/mali\"}],",
                "\"notes\":\"On 24 November 2017, fighters of ISGS ambushed a convoy near",
                " Indelimane, \\\"Ménaka\\\".\",",
                "\"evidence\":[{\"field\":\"date.start\",\"quote\":\"24 November 2017\",",
                "\"section\":\"Infobox\",\"start\":5,\"end\":21},",
                "{\"field\":\"place.iso3\",\"inferred\":\"country of the coordinates\"}],",
                "\"alternatives\":[{\"field\":\"sides[1].wounded\",\"value\":\"17\",",
                "\"quote\":\"17 wounded\",\"section\":\"Infobox\"}],",
                "\"same_as\":[],\"flags\":[{\"code\":\"guessed-sides\",\"severity\":\"warning\",",
                "\"message\":\"The sides were guessed.\"}]}\n",
                "]\n"));
  }

  @Test
  void everyKeyIsThereAlsoWhenNothingIsKnown() throws IOException {
    JsonNode event = parse(SampleEvents.unknown()).get(0);
    JsonNode full = parse(SampleEvents.indelimane()).get(0);
    assertThat(event.fieldNames()).toIterable().containsExactlyElementsOf(keys(full));
    assertThat(keys(event.get("place"))).isEqualTo(keys(full.get("place")));
    assertThat(event.get("date").isNull()).isTrue();
    assertThat(event.get("event_type").isNull()).isTrue();
    assertThat(event.get("fatalities").toString())
        .isEqualTo("{\"best\":null,\"low\":null,\"high\":null}");
    assertThat(event.get("civilians").toString())
        .isEqualTo("{\"killed\":null,\"wounded\":null,\"captured\":null,\"displaced\":null}");
  }

  @Test
  void yearsBeforeTheCommonEraAreAstronomical() throws IOException {
    assertThat(Outputs.text(JsonEventsTest::open, SampleEvents.zela()))
        .contains("\"start\":\"-0046-08-02\"");
    assertThat(
            Outputs.text(
                JsonEventsTest::open,
                SampleEvents.of("a", LocalDate.of(0, 3, 1), "In March 1 BC, …")))
        .contains("\"start\":\"0000-03-01\"");
  }

  @Test
  void eventsAreSeparatedByCommasAtLineEnds() throws IOException {
    assertThat(Outputs.text(JsonEventsTest::open)).isEqualTo("[\n]\n");
    String two = Outputs.text(JsonEventsTest::open, SampleEvents.unknown(), SampleEvents.zela());
    assertThat(two.lines()).hasSize(4);
    assertThat(two).contains("},\n{\"id\":\"TUR-");
  }

  @Test
  void halfCharactersAndControlCharactersLeaveValidJsonAndUtf8() throws Exception {
    String ugly = "a\uD800b\uDC00\u0000c\u001b\n\u2028 \uD83D\uDE00 \uD83D";
    byte[] bytes =
        Outputs.bytes(JsonEventsTest::open, SampleEvents.of("x", LocalDate.of(2000, 1, 1), ugly));
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    JsonNode event = new ObjectMapper().readTree(bytes).get(0);
    assertThat(event.get("notes").textValue())
        .isEqualTo("a\uFFFDb\uFFFD\u0000c\u001b\n\u2028 \uD83D\uDE00 \uFFFD");
    assertThat(new String(bytes, StandardCharsets.UTF_8).lines()).hasSize(3);
  }

  @Test
  void twoFilesOfOneWriterHaveTheSameRecords() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    String array =
        Outputs.text(
            out -> new JsonEvents(List.of(JsonFile.framed(out), JsonFile.lines(lines))),
            SampleEvents.indelimane(),
            SampleEvents.unknown(),
            SampleEvents.zela());
    String text = lines.toString(StandardCharsets.UTF_8);
    assertThat(text).hasLineCount(3).endsWith("}\n");
    assertThat("[\n" + text.replace("}\n{\"id\"", "},\n{\"id\"") + "]\n").isEqualTo(array);
    assertThat(Outputs.text(out -> new JsonEvents(List.of(JsonFile.lines(out))))).isEmpty();
  }

  private static EventWriter open(OutputStream out) {
    return new JsonEvents(List.of(JsonFile.framed(out)));
  }

  private static JsonNode parse(CheckedEvent... events) throws IOException {
    return new ObjectMapper().readTree(Outputs.bytes(JsonEventsTest::open, events));
  }

  private static List<String> keys(JsonNode object) {
    return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
  }
}
