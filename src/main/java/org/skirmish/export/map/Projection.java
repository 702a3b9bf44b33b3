package org.skirmish.export.map;

import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.cs.AxisDirection;
import org.geotools.api.referencing.cs.CoordinateSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.factory.ReferencingObjectFactory;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.geotools.referencing.operation.projection.MapProjection;
import org.locationtech.jts.geom.Coordinate;

/**
 * GeoTools' conversion from WGS 84 to another system. x is east and y is north, as files for maps
 * have them whatever the order of a system's axes; the few systems that count to the west and the
 * south keep that.
 *
 * <p>The classes are named here and not looked up by {@code CRS.decode}: GeoTools would find its
 * EPSG database among them and unpack it.
 */
final class Projection {

  /** How far a point may lie from itself after the way there and back, in degrees. */
  private static final double ASTRAY = 1e-5;

  /** What of a unit is kept: about a millimetre of either. */
  private static final double PER_METRE = 1e3;

  private static final double PER_DEGREE = 1e8;

  static {
    // It would warn of every point beyond a system's reach, and fail at angles too large for it to
    // write; here the way back tells.
    MapProjection.SKIP_SANITY_CHECKS = true;
  }

  private final CoordinateReferenceSystem system;
  private final MathTransform there;
  private final MathTransform back;
  private final boolean northFirst;

  private Projection(CoordinateReferenceSystem system, MathTransform there)
      throws TransformException {
    this.system = system;
    this.there = there;
    back = there.inverse();
    CoordinateSystem axes = system.getCoordinateSystem();
    northFirst =
        axes.getAxis(0).getDirection().equals(AxisDirection.NORTH)
            && axes.getAxis(1).getDirection().equals(AxisDirection.EAST);
  }

  /**
   * The conversion between two systems in well-known text; none if it is not known how their datums
   * are shifted, rather than one that is hundreds of metres wrong.
   *
   * @param wgs84 latitude first
   */
  static Optional<Projection> of(String wgs84, String target) {
    try {
      ReferencingObjectFactory systems = new ReferencingObjectFactory();
      CoordinateReferenceSystem system = systems.createFromWKT(target);
      MathTransform transform =
          new DefaultCoordinateOperationFactory()
              .createOperation(systems.createFromWKT(wgs84), system)
              .getMathTransform();
      return Optional.of(new Projection(system, transform));
    } catch (FactoryException | TransformException e) {
      return Optional.empty();
    }
  }

  String name() {
    return system.getName().getCode();
  }

  boolean isInLengths() {
    return system instanceof ProjectedCRS;
  }

  /**
   * The point; none where the system does not reach, which shows when the way back leads astray.
   */
  Optional<Coordinate> point(double longitude, double latitude) {
    double[] point = {latitude, longitude};
    double[] again = new double[2];
    try {
      there.transform(point, 0, point, 0, 1);
      back.transform(point, 0, again, 0, 1);
    } catch (TransformException e) {
      return Optional.empty();
    }
    double turned = Math.abs(Math.IEEEremainder(again[1] - longitude, 360));
    double astray = Math.abs(again[0] - latitude) + turned * Math.cos(Math.toRadians(latitude));
    // What is not a number is not near either.
    boolean near = astray < ASTRAY;
    return near
        ? Optional.of(
            new Coordinate(kept(point[northFirst ? 1 : 0]), kept(point[northFirst ? 0 : 1])))
        : Optional.empty();
  }

  /** Rounded: the last bits of a sine differ between processors and must not show. */
  private double kept(double value) {
    double parts = isInLengths() ? PER_METRE : PER_DEGREE;
    return Math.round(value * parts) / parts;
  }
}
