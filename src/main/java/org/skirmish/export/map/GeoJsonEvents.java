package org.skirmish.export.map;

import com.bedatadriven.jackson.datatype.jts.serialization.GeometrySerializer;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.AttributeType;
import org.geotools.api.feature.type.FeatureTypeFactory;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.feature.type.GeometryType;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.type.FeatureTypeFactoryImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
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
 * collection's {@code bbox} stands behind the features, because only then it is known.
 */
public final class GeoJsonEvents implements EventWriter {

  private static final String POINT = "point";

  private final List<Column<CheckedEvent>> columns;
  private final String attribution;
  private final List<JsonFile> files;
  private JsonLines lines;
  private JsonGenerator json;
  private GeometryFactory geometries;
  private GeometrySerializer serializer;
  private Envelope extent;
  private SimpleFeatureType type;

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
    extent = new Envelope();
    type = featureType();
    lines.begin(
        "{\"type\":\"FeatureCollection\",\"attribution\":\""
            + new String(JsonStringEncoder.getInstance().quoteAsString(attribution))
            + "\",\"features\":[");
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    SimpleFeature feature = feature(event);
    lines.startLine();
    lines.text("type", "Feature");
    lines.text("id", feature.getID());
    json.writeFieldName("geometry");
    if (feature.getDefaultGeometry() instanceof Geometry geometry) {
      serializer.writeGeometry(json, geometry);
      extent.expandToInclude(geometry.getEnvelopeInternal());
    } else {
      json.writeNull();
    }
    json.writeObjectFieldStart("properties");
    for (AttributeDescriptor attribute : feature.getFeatureType().getAttributeDescriptors()) {
      if (!attribute.getLocalName().equals(POINT)) {
        writeProperty(attribute.getLocalName(), feature.getAttribute(attribute.getName()));
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    lines.end(
        extent.isNull()
            ? "]}"
            : "],\"bbox\":["
                + extent.getMinX()
                + ","
                + extent.getMinY()
                + ","
                + extent.getMaxX()
                + ","
                + extent.getMaxY()
                + "]}");
  }

  @Override
  public void close() throws IOException {
    Closing.all(files);
  }

  /**
   * The type is put together by its factory, and features by their constructor: GeoTools' builders
   * first search the class path for filters that they might need. No coordinate system is named,
   * because RFC 7946 knows only one; GeoTools would load half of its own to name it.
   */
  private SimpleFeatureType featureType() {
    FeatureTypeFactory types = new FeatureTypeFactoryImpl();
    GeometryType pointType =
        types.createGeometryType(
            new NameImpl(POINT), Point.class, null, false, false, List.of(), null, null);
    GeometryDescriptor point =
        types.createGeometryDescriptor(pointType, pointType.getName(), 0, 1, true, null);
    List<AttributeDescriptor> attributes = new ArrayList<>(List.of(point));
    for (Column<CheckedEvent> column : columns) {
      AttributeType type =
          types.createAttributeType(
              new NameImpl(column.name()),
              binding(column.type()),
              false,
              false,
              List.of(),
              null,
              null);
      attributes.add(types.createAttributeDescriptor(type, type.getName(), 0, 1, true, null));
    }
    return types.createSimpleFeatureType(
        new NameImpl("event"), attributes, point, false, List.of(), null, null);
  }

  private SimpleFeature feature(CheckedEvent event) {
    CodedPlace place = event.coded().place();
    List<Object> values = new ArrayList<>(columns.size() + 1);
    values.add(
        place.latitude().isPresent() && place.longitude().isPresent()
            ? geometries.createPoint(
                new Coordinate(place.longitude().getAsDouble(), place.latitude().getAsDouble()))
            : null);
    for (Column<CheckedEvent> column : columns) {
      values.add(bound(column.value().apply(event)));
    }
    return new SimpleFeatureImpl(values, type, new FeatureIdImpl(event.coded().id()));
  }

  private static Class<?> binding(Column.Type type) {
    return switch (type) {
      case TEXT, LONG_TEXT -> String.class;
      case INTEGER -> Long.class;
      case DECIMAL -> Double.class;
      case DATE -> LocalDate.class;
    };
  }

  private static Object bound(Object value) {
    return value instanceof Integer number ? Long.valueOf(number) : value;
  }

  private void writeProperty(String name, Object value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else if (value instanceof Long number) {
      json.writeNumberField(name, number);
    } else if (value instanceof Double number) {
      json.writeNumberField(name, number);
    } else {
      lines.text(name, value.toString());
    }
  }
}
