package org.skirmish.export.map;

import com.bedatadriven.jackson.datatype.jts.serialization.GeometrySerializer;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.export.Closing;
import org.skirmish.export.EventWriter;
import org.skirmish.export.json.JsonFile;
import org.skirmish.export.json.JsonLines;
import org.skirmish.export.table.Column;

/**
 * {@code events.geojson}: a feature collection by RFC 7946 with one event a line, for GIS programs;
 * and {@code events.geojsonl}: the same features as lines that are JSON each for itself.
 *
 * <p>Points are WGS 84, longitude first. An event without a point has a null geometry, as section
 * 3.2 has it, so that no event is lost. Properties are flat and every feature has all of them. The
 * collection's {@code bbox} stands behind the features, because only then it is known; it may cross
 * the antimeridian.
 */
public final class GeoJsonEvents implements EventWriter {

  private final List<Column<CheckedEvent>> columns;
  private final String attribution;
  private final List<JsonFile> files;
  private JsonLines lines;
  private JsonGenerator json;
  private GeometryFactory geometries;
  private GeometrySerializer serializer;
  private Extent extent;

  /**
   * @param attribution whose data they hold
   * @param files with a frame or without; they get the same features
   */
  public GeoJsonEvents(
      List<Column<CheckedEvent>> columns, String attribution, List<JsonFile> files) {
    this.columns = List.copyOf(columns);
    this.attribution = attribution;
    this.files = List.copyOf(files);
  }

  @Override
  public void begin() throws IOException {
    // Here and not in the constructor: this runs on the writer's own thread.
    lines = new JsonLines(files);
    json = lines.generator();
    geometries = new GeometryFactory();
    serializer = new GeometrySerializer();
    extent = new Extent();
    lines.begin(
        "{\"type\":\"FeatureCollection\",\"attribution\":\""
            + new String(JsonStringEncoder.getInstance().quoteAsString(attribution))
            + "\",\"features\":[");
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    lines.startLine();
    lines.text("type", "Feature");
    lines.text("id", event.coded().id());
    json.writeFieldName("geometry");
    CodedPlace place = event.coded().place();
    if (place.latitude().isPresent() && place.longitude().isPresent()) {
      Coordinate at =
          new Coordinate(place.longitude().getAsDouble(), place.latitude().getAsDouble());
      serializer.writeGeometry(json, geometries.createPoint(at));
      extent.add(at.x, at.y);
    } else {
      json.writeNull();
    }
    json.writeObjectFieldStart("properties");
    for (Column<CheckedEvent> column : columns) {
      writeProperty(column.name(), column.value().apply(event));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    String box = extent.isEmpty() ? "" : ",\"bbox\":" + Arrays.toString(extent.box());
    lines.end("]" + box.replace(" ", "") + "}");
  }

  @Override
  public void close() throws IOException {
    Closing.all(files);
  }

  private void writeProperty(String name, Object value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else if (value instanceof Integer number) {
      json.writeNumberField(name, number);
    } else if (value instanceof Long number) {
      json.writeNumberField(name, number);
    } else if (value instanceof Double number) {
      json.writeNumberField(name, number);
    } else {
      lines.text(name, value.toString());
    }
  }
}
