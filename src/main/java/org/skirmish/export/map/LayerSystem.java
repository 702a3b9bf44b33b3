package org.skirmish.export.map;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;

/** The coordinate reference system of a layer. */
public final class LayerSystem {

  /** WGS 84, in degrees. */
  public static final LayerSystem WGS_84 = new LayerSystem(4326, "", null);

  private static final String PREFIX = "EPSG:";

  private static final String HINT =
      " Choose a code such as EPSG:32630, WGS 84 / UTM zone 30 north: zones 1 to 60 are EPSG:32601 to"
          + " EPSG:32660 in the north and EPSG:32701 to EPSG:32760 in the south.";

  /** Longer numbers are no codes. */
  private static final int DIGITS = 9;

  private static final String NO_SHIFT = "TOWGS84[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]";

  private final int code;
  private final String definition;

  /** Null of WGS 84, so that a run that asks for no system needs nothing of GeoTools' for it. */
  private final Projection projection;

  private LayerSystem(int code, String definition, Projection projection) {
    this.code = code;
    this.definition = definition;
    this.projection = projection;
  }

  /**
   * The system that a user names.
   *
   * @param given "EPSG:32630", in any case, or the number alone
   * @throws IllegalArgumentException if there is none, or no way there; the message is for the user
   */
  public static LayerSystem of(String given) {
    int code = code(given.strip().toUpperCase(Locale.ROOT)).orElseThrow(() -> unknown(given));
    if (code == WGS_84.code) {
      return WGS_84;
    }
    String definition = EpsgTable.text(code).orElseThrow(() -> unknown(given));
    String wgs84 = EpsgTable.text(WGS_84.code).orElseThrow();
    Projection projection =
        Projection.of(wgs84, definition)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no conversion from WGS 84 to EPSG:" + code + " is known." + HINT));
    return new LayerSystem(code, definition, projection);
  }

  private static OptionalInt code(String given) {
    String number = given.startsWith(PREFIX) ? given.substring(PREFIX.length()) : given;
    boolean digits =
        !number.isEmpty()
            && number.length() <= DIGITS
            && number.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
  }

  private static IllegalArgumentException unknown(String given) {
    return new IllegalArgumentException(
        "\""
            + given
            + "\" is not the EPSG code of a known coordinate reference system with two axes."
            + HINT);
  }

  /** Its EPSG code. */
  public int code() {
    return code;
  }

  /** Its name in the EPSG database. */
  String name() {
    return projection == null ? "WGS 84" : projection.name();
  }

  /** Its well-known text; empty for WGS 84, which every GeoPackage defines. */
  String definition() {
    return definition;
  }

  /** Whether its unit is a length and not an angle. */
  boolean isProjected() {
    return projection != null && projection.isInLengths();
  }

  /**
   * Whether its datum is another than WGS 84's or one that is the same to a metre, so that points
   * may be some metres off.
   */
  public boolean shiftsDatum() {
    return definition.contains("TOWGS84") && !definition.contains(NO_SHIFT);
  }

  /** The point in this system, x to the east; empty where the system does not reach. */
  public Optional<Coordinate> point(double longitude, double latitude) {
    return projection == null
        ? Optional.of(new Coordinate(longitude, latitude))
        : projection.point(longitude, latitude);
  }
}
