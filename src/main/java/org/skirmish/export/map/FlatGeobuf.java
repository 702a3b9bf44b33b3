package org.skirmish.export.map;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.export.CommonEra;
import org.skirmish.export.EventWriter;
import org.skirmish.export.PlainText;
import org.skirmish.export.table.Column;
import org.skirmish.source.scratch.Scratch;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Geometry;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

/**
 * {@code events.fgb}: a FlatGeobuf (version 3), of which a program on the web or on a computer
 * reads only what lies in its window. The features stand along a Hilbert curve behind their index,
 * so they wait in a temporary file until all are known.
 *
 * <p>Points are WGS 84, and an event without one is a feature without geometry behind all others.
 * There is no type for days: they are times without an hour, which GDAL's own FlatGeobufs have for
 * dates too, or text in a column with a day that most programs have no date for.
 */
public final class FlatGeobuf implements EventWriter {

  /** "fgb" and the major version, "fgb" and the patch. */
  private static final byte[] MAGIC = {'f', 'g', 'b', 3, 'f', 'g', 'b', 0};

  private static final int WGS_84 = 4326;

  private static final int BUFFER = 1 << 16;

  private final List<Column<CheckedEvent>> columns;
  private final String attribution;
  private final OutputStream out;
  private final PointIndex index = new PointIndex();
  private final Set<String> oddDates = new HashSet<>();
  private final FlatBufferBuilder builder = new FlatBufferBuilder(1 << 12);
  private int[] lengths = new int[64];
  private int count;
  private Path spool;
  private OutputStream spooled = OutputStream.nullOutputStream();

  /**
   * @param attribution whose data it holds
   */
  public FlatGeobuf(List<Column<CheckedEvent>> columns, String attribution, OutputStream out) {
    this.columns = List.copyOf(columns);
    this.attribution = attribution;
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    spool = Scratch.file(".fgb");
    spooled = new BufferedOutputStream(Files.newOutputStream(spool), BUFFER);
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    CodedPlace place = event.coded().place();
    boolean there = place.latitude().isPresent() && place.longitude().isPresent();
    builder.clear();
    int geometry = 0;
    if (there) {
      double x = place.longitude().getAsDouble();
      double y = place.latitude().getAsDouble();
      index.add(x, y);
      int xy = Geometry.createXyVector(builder, new double[] {x, y});
      geometry = Geometry.createGeometry(builder, 0, xy, 0, 0, 0, 0, GeometryType.Point, 0);
    } else {
      index.addNowhere();
    }
    int properties = Feature.createPropertiesVector(builder, properties(event));
    Feature.startFeature(builder);
    if (there) {
      Feature.addGeometry(builder, geometry);
    }
    Feature.addProperties(builder, properties);
    builder.finishSizePrefixed(Feature.endFeature(builder));
    byte[] bytes = builder.sizedByteArray();
    spooled.write(bytes);
    if (count == lengths.length) {
      lengths = Arrays.copyOf(lengths, 2 * count);
    }
    lengths[count++] = bytes.length;
  }

  /** Of each cell that is not empty the number of its column and its value. */
  private byte[] properties(CheckedEvent event) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < columns.size(); i++) {
      Object value = columns.get(i).value().apply(event);
      if (value instanceof LocalDate day && !CommonEra.has(day)) {
        oddDates.add(columns.get(i).name());
      }
      if (value != null) {
        bytes.writeBytes(property(i, value));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] property(int column, Object value) {
    byte[] text = {};
    if (!(value instanceof Number)) {
      text = PlainText.cell(value.toString()).getBytes(StandardCharsets.UTF_8);
    }
    int size = Short.BYTES + (value instanceof Number ? Long.BYTES : Integer.BYTES + text.length);
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort((short) column);
    if (value instanceof Double number) {
      bytes.putDouble(number);
    } else if (value instanceof Number number) {
      bytes.putLong(number.longValue());
    } else {
      bytes.putInt(text.length).put(text);
    }
    return bytes.array();
  }

  @Override
  public void end() throws IOException {
    spooled.close();
    out.write(MAGIC);
    out.write(header());
    if (count > 0) {
      int[] order = index.order();
      long[] offsets = new long[count];
      for (int i = 1; i < count; i++) {
        offsets[i] = offsets[i - 1] + lengths[order[i - 1]];
      }
      index.write(order, offsets, out);
      writeFeatures(order);
    }
    out.flush();
  }

  private byte[] header() {
    builder.clear();
    int[] described = new int[columns.size()];
    for (int i = 0; i < described.length; i++) {
      Column<CheckedEvent> column = columns.get(i);
      int name = builder.createString(column.name());
      int description = builder.createString(column.description());
      org.wololo.flatgeobuf.generated.Column.startColumn(builder);
      org.wololo.flatgeobuf.generated.Column.addName(builder, name);
      org.wololo.flatgeobuf.generated.Column.addType(builder, type(column));
      org.wololo.flatgeobuf.generated.Column.addDescription(builder, description);
      described[i] = org.wololo.flatgeobuf.generated.Column.endColumn(builder);
    }
    int vector = Header.createColumnsVector(builder, described);
    int organization = builder.createString("EPSG");
    Crs.startCrs(builder);
    Crs.addOrg(builder, organization);
    Crs.addCode(builder, WGS_84);
    int crs = Crs.endCrs(builder);
    double[] box = index.box();
    boolean any = box[0] <= box[2];
    int envelope = any ? Header.createEnvelopeVector(builder, box) : 0;
    int name = builder.createString("events");
    int description = builder.createString(attribution);
    Header.startHeader(builder);
    Header.addName(builder, name);
    if (any) {
      Header.addEnvelope(builder, envelope);
    }
    Header.addGeometryType(builder, GeometryType.Point);
    Header.addColumns(builder, vector);
    Header.addFeaturesCount(builder, count);
    Header.addIndexNodeSize(builder, count > 0 ? PointIndex.NODE_SIZE : 0);
    Header.addCrs(builder, crs);
    Header.addDescription(builder, description);
    builder.finishSizePrefixed(Header.endHeader(builder));
    return builder.sizedByteArray();
  }

  private int type(Column<CheckedEvent> column) {
    return switch (column.type()) {
      case TEXT, LONG_TEXT -> ColumnType.String;
      case INTEGER -> ColumnType.Long;
      case DECIMAL -> ColumnType.Double;
      case DATE -> oddDates.contains(column.name()) ? ColumnType.String : ColumnType.DateTime;
    };
  }

  private void writeFeatures(int[] order) throws IOException {
    long[] starts = new long[count];
    int longest = lengths[0];
    for (int i = 1; i < count; i++) {
      starts[i] = starts[i - 1] + lengths[i - 1];
      longest = Math.max(longest, lengths[i]);
    }
    ByteBuffer feature = ByteBuffer.allocate(longest);
    try (FileChannel features = FileChannel.open(spool)) {
      for (int one : order) {
        feature.clear().limit(lengths[one]);
        while (feature.hasRemaining()) {
          if (features.read(feature, starts[one] + feature.position()) < 0) {
            throw new IOException("the temporary file " + spool + " was cut off");
          }
        }
        out.write(feature.array(), 0, lengths[one]);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      spooled.close();
    } finally {
      if (spool != null) {
        Files.deleteIfExists(spool);
      }
    }
  }
}
