package org.skirmish.export.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.bedatadriven.jackson.datatype.jts.JtsModule;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Point;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.EventWriter;
import org.skirmish.export.Layout;
import org.skirmish.export.Outputs;
import org.skirmish.export.SampleEvents;
import org.skirmish.export.json.JsonFile;

class GeoJsonEventsTest {

  /** With what JSON must escape. */
  private static final String CREDIT = "Places: \"GeoNames\", ours \\ yours";

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JtsModule());

  @Test
  void anEventIsAFeatureWithItsPointLongitudeFirst() throws IOException {
    JsonNode feature = parse(SampleEvents.indelimane()).get("features").get(0);
    assertThat(feature.get("type").textValue()).isEqualTo("Feature");
    assertThat(feature.get("id").textValue()).isEqualTo("MLI-20171124-indelimane-3f2a");
    assertThat(feature.get("geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[-1.51278,15.86694]}");
    Point point = JSON.treeToValue(feature.get("geometry"), Point.class);
    assertThat(point.getY()).isEqualTo(15.86694);
  }

  @Test
  void propertiesAreFlatAndTyped() throws IOException {
    JsonNode properties = parse(SampleEvents.indelimane()).get("features").get(0).get("properties");
    assertThat(properties.size()).isEqualTo(40);
    assertThat(properties).allMatch(JsonNode::isValueNode);
    assertThat(properties.get("event_id_cnty").textValue())
        .isEqualTo("MLI-20171124-indelimane-3f2a");
    assertThat(properties.get("event_date").textValue()).isEqualTo("2017-11-24");
    assertThat(properties.get("year").isIntegralNumber()).isTrue();
    assertThat(properties.get("latitude").doubleValue()).isEqualTo(15.86694);
    assertThat(properties.get("timestamp").longValue()).isEqualTo(1511654400L);
    assertThat(properties.get("tags").isNull()).isTrue();
    assertThat(properties.get("role").textValue()).isEqualTo("main");
    assertThat(properties.get("date_end").textValue()).isEqualTo("2017-11-24");
    assertThat(properties.get("flags").intValue()).isEqualTo(1);
  }

  @Test
  void anEventWithoutAPointHasANullGeometryAndAllProperties() throws IOException {
    JsonNode collection = parse(SampleEvents.unknown());
    JsonNode feature = collection.get("features").get(0);
    assertThat(feature.get("geometry").isNull()).isTrue();
    assertThat(feature.get("properties").size()).isEqualTo(40);
    assertThat(collection.has("bbox")).isFalse();
  }

  @Test
  void theBoxIsWestSouthEastNorth() throws IOException {
    JsonNode collection =
        parse(
            SampleEvents.at(-33.5, 151.25, SampleEvents.zela()),
            SampleEvents.unknown(),
            SampleEvents.at(40.0, -74.5, SampleEvents.zela()));
    assertThat(collection.get("bbox").toString()).isEqualTo("[-74.5,-33.5,151.25,40.0]");
    assertThat(collection.get("type").textValue()).isEqualTo("FeatureCollection");
  }

  @Test
  void theBoxOfFijiCrossesTheAntimeridian() throws IOException {
    JsonNode collection =
        parse(
            SampleEvents.at(-16.85, -179.97, SampleEvents.zela()),
            SampleEvents.at(-18.14, 178.44, SampleEvents.zela()));
    assertThat(collection.get("bbox").toString()).isEqualTo("[178.44,-18.14,-179.97,-16.85]");
  }

  @Test
  void eachFeatureIsOnALineOfItsOwn() throws IOException {
    String text = Outputs.text(GeoJsonEventsTest::open, SampleEvents.zela(), SampleEvents.zela());
    assertThat(text.lines()).hasSize(4);
    String head =
        "{\"type\":\"FeatureCollection\",\"attribution\":\""
            + "Places: \\\"GeoNames\\\", ours \\\\ yours"
            + "\",\"features\":[\n";
    assertThat(text).startsWith(head + "{\"type\":");
    assertThat(text).endsWith("}}\n]}\n");
    assertThat(Outputs.text(GeoJsonEventsTest::open)).isEqualTo(head + "]}\n");
  }

  @Test
  void halfCharactersAreReplaced() throws IOException {
    JsonNode collection = parse(SampleEvents.of("a", LocalDate.of(-46, 1, 1), "x\uDC00"));
    JsonNode properties = collection.get("features").get(0).get("properties");
    assertThat(properties.get("notes").textValue()).isEqualTo("x\uFFFD");
    assertThat(properties.get("event_date").textValue()).isEqualTo("-0046-01-01");
  }

  @Test
  void featuresWithoutACollectionAreLinesOfJson() throws IOException {
    CheckedEvent[] events = {SampleEvents.indelimane(), SampleEvents.unknown()};
    String collection = Outputs.text(GeoJsonEventsTest::open, events);
    String lines =
        Outputs.text(
            out ->
                new GeoJsonEvents(
                    Layout.DEFAULT.mapColumns(), CREDIT, List.of(JsonFile.lines(out))),
            events);
    assertThat(lines).endsWith("}}\n").doesNotContain("\u001e").hasLineCount(2);
    String head = collection.substring(0, collection.indexOf('\n') + 1);
    String tail = collection.substring(collection.lastIndexOf("\n]") + 1);
    assertThat(head + lines.replace("}}\n{", "}},\n{") + tail).isEqualTo(collection);
    for (String line : lines.split("\n")) {
      assertThat(JSON.readTree(line).get("type").textValue()).isEqualTo("Feature");
    }
  }

  private static EventWriter open(OutputStream out) throws IOException {
    return new GeoJsonEvents(Layout.DEFAULT.mapColumns(), CREDIT, List.of(JsonFile.framed(out)));
  }

  private static JsonNode parse(CheckedEvent... events) throws IOException {
    return JSON.readTree(Outputs.bytes(GeoJsonEventsTest::open, events));
  }
}
