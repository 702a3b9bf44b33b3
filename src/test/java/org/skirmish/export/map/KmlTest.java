package org.skirmish.export.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.EventType;
import org.skirmish.export.Attribution;
import org.skirmish.export.EventWriter;
import org.skirmish.export.Layout;
import org.skirmish.export.Outputs;
import org.skirmish.export.RunSettings;
import org.skirmish.export.SampleEvents;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class KmlTest {

  @Test
  void anEventIsAPlacemarkWithTimeStyleDataAndPoint() throws Exception {
    Element placemark = placemarks(SampleEvents.indelimane()).get(0);
    assertThat(childNames(placemark))
        .containsExactly("name", "description", "TimeStamp", "styleUrl", "ExtendedData", "Point");
    assertThat(text(placemark, "name")).isEqualTo("2017 Indelimane ambush");
    assertThat(text(placemark, "when")).isEqualTo("2017-11-24");
    assertThat(text(placemark, "styleUrl")).isEqualTo("#battles");
    assertThat(text(placemark, "coordinates")).isEqualTo("-1.51278,15.86694");
    assertThat(data(placemark))
        .containsEntry("fatalities", "11")
        .containsEntry("event_name", "2017 Indelimane ambush")
        .containsEntry("timestamp_seconds", "1511654400")
        .doesNotContainKeys("name", "timestamp", "tags");
  }

  @Test
  void theSchemaHasATypeForAllDataAndAStyleForAllEventTypes() throws Exception {
    CheckedEvent event = SampleEvents.indelimane();
    Document document = parse(event);
    Map<String, String> types = new TreeMap<>();
    for (Element field : elements(document, "SimpleField")) {
      types.put(field.getAttribute("name"), field.getAttribute("type"));
    }
    assertThat(types)
        .containsKeys(data(elements(document, "Placemark").get(0)).keySet().toArray(String[]::new));
    assertThat(types)
        .containsEntry("year", "int")
        .containsEntry("latitude", "double")
        .containsEntry("event_date", "string");
    assertThat(elements(document, "Style")).hasSize(EventType.values().length + 1);
    // Opaque, then blue, green and red.
    assertThat(text(elements(document, "Style").get(0), "color")).isEqualTo("ff005ed5");
  }

  @Test
  void whatIsUnknownIsLeftOut() throws Exception {
    List<Element> placemarks = placemarks(SampleEvents.unknown(), SampleEvents.zela());
    assertThat(childNames(placemarks.get(0))).containsExactly("name", "styleUrl", "ExtendedData");
    assertThat(text(placemarks.get(0), "styleUrl")).isEqualTo("#other-or-unknown");
    assertThat(text(placemarks.get(0), "name")).isEqualTo("XXX-00000000-unknown-0000");
    // Before the year 1: as text alone.
    assertThat(childNames(placemarks.get(1))).doesNotContain("TimeStamp");
    assertThat(data(placemarks.get(1))).containsEntry("event_date", "-0046-08-02");
  }

  @Test
  void hostileTextIsNoMarkup() throws Exception {
    String hostile = "]]><script>alert(1)</script>&lt;b&gt;\u0001\uD800 \uD83D\uDE00 \uFFFF\"'";
    String file =
        Outputs.text(KmlTest::open, SampleEvents.of("a<b", LocalDate.of(2000, 1, 1), hostile));
    assertThat(file).doesNotContain("<script", "\u0001", "\uFFFF");
    Element placemark =
        placemarks(SampleEvents.of("a<b", LocalDate.of(2000, 1, 1), hostile)).get(0);
    assertThat(text(placemark, "name")).isEqualTo("a\u2039b");
    assertThat(text(placemark, "description"))
        .doesNotContain("<", ">")
        .contains("\uFFFD \uD83D\uDE00 \uFFFD");
    assertThat(data(placemark))
        .containsEntry(
            "notes", "]]><script>alert(1)</script>&lt;b&gt;\uFFFD \uD83D\uDE00 \uFFFD\"'");
  }

  private static EventWriter open(OutputStream out) {
    return new Kml(Layout.DEFAULT.mapColumns(), Attribution.of(RunSettings.DEFAULT), out);
  }

  private static Document parse(CheckedEvent... events) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(Outputs.bytes(KmlTest::open, events)));
  }

  private static List<Element> placemarks(CheckedEvent... events) throws Exception {
    return elements(parse(events), "Placemark");
  }

  private static List<Element> elements(Document document, String name) {
    return list(document.getElementsByTagName(name));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static List<String> childNames(Element parent) {
    return list(parent.getChildNodes()).stream().map(Element::getTagName).toList();
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }

  private static Map<String, String> data(Element placemark) {
    Map<String, String> data = new TreeMap<>();
    for (Element cell : list(placemark.getElementsByTagName("SimpleData"))) {
      data.put(cell.getAttribute("name"), cell.getTextContent());
    }
    return data;
  }
}
