package org.skirmish.export.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.EventWriter;
import org.skirmish.export.Layout;
import org.skirmish.export.Outputs;
import org.skirmish.export.SampleEvents;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

class FlatGeobufTest {

  private static final int NODE_BYTES = 40;

  private Header header;
  private List<Feature> features;

  @Test
  void anEventIsAFeatureWithItsPointAndItsCells() throws IOException {
    read(SampleEvents.indelimane());

    assertThat(header.featuresCount()).isEqualTo(1);
    assertThat(header.geometryType()).isEqualTo(GeometryType.Point);
    assertThat(header.crs().org()).isEqualTo("EPSG");
    assertThat(header.crs().code()).isEqualTo(4326);
    assertThat(header.description()).isEqualTo("Places: GeoNames");
    assertThat(header.columnsLength()).isEqualTo(40);
    assertThat(features.get(0).geometry().xy(0)).isEqualTo(-1.51278);
    assertThat(features.get(0).geometry().xy(1)).isEqualTo(15.86694);
    assertThat(cells(features.get(0)))
        .containsEntry("event_id_cnty", "MLI-20171124-indelimane-3f2a")
        .containsEntry("event_date", "2017-11-24")
        .containsEntry("year", 2017L)
        .containsEntry("latitude", 15.86694)
        .containsEntry("timestamp", 1511654400L)
        .containsEntry("flags", 1L)
        .doesNotContainKey("tags");
    assertThat(type("event_date")).isEqualTo(ColumnType.DateTime);
  }

  @Test
  void anEventWithoutAPointStandsBehindTheOthersWithoutGeometry() throws IOException {
    read(SampleEvents.unknown(), SampleEvents.at(1, 2, SampleEvents.indelimane()));

    assertThat(header.indexNodeSize()).isEqualTo(16);
    assertThat(header.envelope(0)).isEqualTo(2);
    assertThat(header.envelope(3)).isEqualTo(1);
    assertThat(features).hasSize(2);
    assertThat(features.get(0).geometry()).isNotNull();
    assertThat(features.get(1).geometry()).isNull();
  }

  @Test
  void withoutPointsThereIsNoBox() throws IOException {
    read(SampleEvents.unknown());
    assertThat(header.envelopeLength()).isZero();
    assertThat(features).hasSize(1);

    read();
    assertThat(header.featuresCount()).isZero();
    assertThat(header.indexNodeSize()).isZero();
    assertThat(features).isEmpty();
  }

  @Test
  void daysBeforeTheYearOneAreText() throws IOException {
    read(SampleEvents.zela());
    assertThat(type("event_date")).isEqualTo(ColumnType.String);
    assertThat(cells(features.get(0))).containsEntry("event_date", "-0046-08-02");
  }

  @Test
  void theIndexLeadsToEachFeature() throws IOException {
    List<CheckedEvent> events = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      events.add(
          SampleEvents.at(i * 37 % 170 - 85, i * 101 % 350 - 175, SampleEvents.indelimane()));
    }
    ByteBuffer bytes = read(events.toArray(CheckedEvent[]::new));

    int nodes = 1 + 2 + 19 + 300;
    int index = 8 + 4 + bytes.getInt(8);
    int start = index + nodes * NODE_BYTES;
    for (int i = 0; i < 300; i++) {
      int leaf = index + (nodes - 300 + i) * NODE_BYTES;
      int at = start + (int) bytes.getLong(leaf + 32);
      Feature feature = Feature.getRootAsFeature(bytes.duplicate().position(at + 4).slice());
      assertThat(feature.geometry().xy(0)).isEqualTo(bytes.getDouble(leaf));
      assertThat(feature.geometry().xy(1)).isEqualTo(bytes.getDouble(leaf + 8));
    }
  }

  private int type(String column) {
    for (int i = 0; i < header.columnsLength(); i++) {
      if (header.columns(i).name().equals(column)) {
        return header.columns(i).type();
      }
    }
    throw new AssertionError("no column " + column);
  }

  private Map<String, Object> cells(Feature feature) {
    ByteBuffer bytes = feature.propertiesAsByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    Map<String, Object> cells = new HashMap<>();
    while (bytes.hasRemaining()) {
      Column column = header.columns(bytes.getShort());
      cells.put(
          column.name(),
          switch (column.type()) {
            case ColumnType.Long -> bytes.getLong();
            case ColumnType.Double -> bytes.getDouble();
            default -> text(bytes);
          });
    }
    return cells;
  }

  private static String text(ByteBuffer bytes) {
    byte[] text = new byte[bytes.getInt()];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private static EventWriter open(OutputStream out) {
    return new FlatGeobuf(Layout.DEFAULT.mapColumns(), "Places: GeoNames", out);
  }

  /** Reads header and features; gives the whole file. */
  private ByteBuffer read(CheckedEvent... events) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.wrap(Outputs.bytes(FlatGeobufTest::open, events)).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(bytes.array()).startsWith('f', 'g', 'b', 3, 'f', 'g', 'b');
    int length = bytes.getInt(8);
    header = Header.getRootAsHeader(bytes.duplicate().position(12).slice());
    int at = 12 + length;
    int size = (int) header.featuresCount();
    if (size > 0) {
      at += size * NODE_BYTES;
      do {
        size = (size + 15) / 16;
        at += size * NODE_BYTES;
      } while (size > 1);
    }
    features = new ArrayList<>();
    while (at < bytes.limit()) {
      features.add(Feature.getRootAsFeature(bytes.duplicate().position(at + 4).slice()));
      at += 4 + bytes.getInt(at);
    }
    return bytes;
  }
}
