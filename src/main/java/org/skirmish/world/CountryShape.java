package org.skirmish.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** The outline of one country and of its first-level divisions. */
final class CountryShape {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final double UNIT = 1e4;

  /** A polygon that answers quickly whether a point is in it, once it has been asked. */
  private static final class Part {
    private final Polygon polygon;
    private final Envelope envelope;
    private volatile PointOnGeometryLocator locator;

    Part(Polygon polygon) {
      this.polygon = polygon;
      this.envelope = polygon.getEnvelopeInternal();
    }

    boolean covers(Coordinate point) {
      if (!envelope.covers(point)) {
        return false;
      }
      PointOnGeometryLocator ready = locator;
      if (ready == null) {
        ready = new IndexedPointInAreaLocator(polygon);
        locator = ready;
      }
      return ready.locate(point) != Location.EXTERIOR;
    }
  }

  private record Division(String name, List<Part> parts) {}

  /** Of a country that the map leaves out. */
  static final CountryShape NONE = new CountryShape();

  private final List<Part> parts;
  private final List<Division> divisions = new ArrayList<>();

  private CountryShape() {
    parts = List.of();
  }

  CountryShape(PackedResource file) {
    parts = parts(file);
    int count = file.unsignedShort();
    for (int i = 0; i < count; i++) {
      divisions.add(new Division(file.text(), parts(file)));
    }
  }

  private static List<Part> parts(PackedResource file) {
    int count = file.unsignedShort();
    List<Part> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      LinearRing[] rings = new LinearRing[file.unsignedShort()];
      for (int ring = 0; ring < rings.length; ring++) {
        rings[ring] = ring(file);
      }
      LinearRing[] holes = new LinearRing[rings.length - 1];
      System.arraycopy(rings, 1, holes, 0, holes.length);
      parts.add(new Part(GEOMETRIES.createPolygon(rings[0], holes)));
    }
    return parts;
  }

  private static LinearRing ring(PackedResource file) {
    int count = file.integer();
    List<Coordinate> points = new ArrayList<>(count + 1);
    int x = 0;
    int y = 0;
    for (int i = 0; i < count; i++) {
      x += file.varint();
      y += file.varint();
      points.add(new Coordinate(x / UNIT, y / UNIT));
    }
    if (!points.get(0).equals2D(points.get(count - 1))) {
      points.add(points.get(0).copy());
    }
    return GEOMETRIES.createLinearRing(points.toArray(new Coordinate[0]));
  }

  /** Whether the part of that number covers the point. */
  boolean covers(int part, Coordinate point) {
    return parts.get(part).covers(point);
  }

  /**
   * The division that covers the point; an empty name where several of today's divisions share its
   * area.
   */
  Optional<String> division(Coordinate point) {
    for (Division division : divisions) {
      for (Part part : division.parts()) {
        if (part.covers(point)) {
          return Optional.of(division.name());
        }
      }
    }
    return Optional.empty();
  }

  /** The names of the divisions, those that are shared left out. */
  List<String> divisions() {
    List<String> names = new ArrayList<>();
    for (Division division : divisions) {
      if (!division.name().isEmpty()) {
        names.add(division.name());
      }
    }
    return names;
  }

  /**
   * The area of a division; empty if there is none of that name. Where its lines touch or cross
   * each other on the map, they are mended, as programs for maps ask.
   */
  Optional<MultiPolygon> outline(String name) {
    List<Polygon> polygons = new ArrayList<>();
    for (Division division : divisions) {
      if (division.name().equals(name)) {
        division.parts().forEach(part -> polygons.add(part.polygon));
      }
    }
    if (polygons.isEmpty()) {
      return Optional.empty();
    }
    MultiPolygon drawn = GEOMETRIES.createMultiPolygon(polygons.toArray(new Polygon[0]));
    if (drawn.isValid()) {
      return Optional.of(drawn);
    }
    List<Polygon> mended = new ArrayList<>();
    for (Object part : PolygonExtracter.getPolygons(GeometryFixer.fix(drawn))) {
      mended.add((Polygon) part);
    }
    return Optional.of(GEOMETRIES.createMultiPolygon(mended.toArray(new Polygon[0])));
  }

  /** How far the point is from the outline, in kilometres. */
  double kilometresTo(Coordinate point) {
    double narrow = Sphere.narrowing(point.y);
    double nearest = Double.POSITIVE_INFINITY;
    for (Part part : parts) {
      Coordinate[] shell = part.polygon.getExteriorRing().getCoordinates();
      for (int i = 1; i < shell.length; i++) {
        nearest = Math.min(nearest, degrees(point, shell[i - 1], shell[i], narrow));
      }
    }
    return nearest * Sphere.KILOMETRES_A_DEGREE;
  }

  /** From a point to a line, in degrees of latitude, on a map that is true around the point. */
  private static double degrees(Coordinate point, Coordinate from, Coordinate to, double narrow) {
    double x1 = (from.x - point.x) * narrow;
    double y1 = from.y - point.y;
    double dx = (to.x - from.x) * narrow;
    double dy = to.y - from.y;
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
    return Math.hypot(x1 + along * dx, y1 + along * dy);
  }
}
