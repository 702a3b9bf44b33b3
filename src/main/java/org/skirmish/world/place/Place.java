package org.skirmish.world.place;

import org.skirmish.world.Country;
import org.skirmish.world.Sphere;

/**
 * A place or an area of today.
 *
 * @param id GeoNames' number, or a larger one of another source; 0 where it is not known
 * @param name its main name
 * @param country the country of today
 * @param admin1 GeoNames' code of the first-level division; empty where it is not known
 * @param admin2 GeoNames' code of the second-level division; empty where it is not known
 * @param kind what it is
 * @param latitude WGS 84 decimal degrees, to a hundred-thousandth; of a division its seat or its
 *     middle
 * @param longitude WGS 84 decimal degrees, to a hundred-thousandth
 * @param population inhabitants; 0 where unknown
 * @param source who says so: GeoNames, or the name of a pack
 */
public record Place(
    long id,
    String name,
    Country country,
    String admin1,
    String admin2,
    Kind kind,
    double latitude,
    double longitude,
    int population,
    String source) {

  /** What a place is, by GeoNames' feature codes. */
  public enum Kind {
    /** A country's capital. */
    CAPITAL,
    /** The seat of a first-level division. */
    SEAT1,
    /** The seat of a second-level division. */
    SEAT2,
    /** The seat of a third-level division. */
    SEAT3,
    /** The seat of a fourth-level division. */
    SEAT4,
    /** The seat of a fifth-level division. */
    SEAT5,
    /** Any other town or village. */
    TOWN,
    /** A part of a town. */
    PART,
    /** A town that is given up, destroyed or historical. */
    GONE,
    /** A first-level division. */
    ADM1,
    /** A second-level division. */
    ADM2,
    /** A division below. */
    ADM3,
    /** An area that is no division of today. */
    OTHER_AREA,
    /** A well, a camp, a farm, a base and whatever else has a name. */
    SITE;

    /** Whether people live or lived there together: class P of GeoNames. */
    public boolean isTown() {
      return compareTo(GONE) <= 0;
    }

    /** Whether it is a division or another area: class A of GeoNames. */
    public boolean isArea() {
      return compareTo(ADM1) >= 0 && compareTo(OTHER_AREA) <= 0;
    }

    /** Of GeoNames' class of features, one letter, and its code within the class. */
    public static Kind of(String featureClass, String featureCode) {
      return switch (featureClass) {
        case "P" -> town(featureCode);
        case "A" -> area(featureCode);
        default -> SITE;
      };
    }

    private static Kind town(String code) {
      return switch (code) {
        case "PPLC" -> CAPITAL;
        case "PPLA" -> SEAT1;
        case "PPLA2" -> SEAT2;
        case "PPLA3" -> SEAT3;
        case "PPLA4" -> SEAT4;
        case "PPLA5" -> SEAT5;
        case "PPLX" -> PART;
        case "PPLH", "PPLQ", "PPLW", "PPLCH" -> GONE;
        default -> TOWN;
      };
    }

    private static Kind area(String code) {
      return switch (code) {
        case "ADM1" -> ADM1;
        case "ADM2" -> ADM2;
        case "ADM3", "ADM4", "ADM5", "ADMD" -> ADM3;
        default -> OTHER_AREA;
      };
    }
  }

  /** The distance to a point over a sphere, good to half a percent, in kilometres. */
  public double kilometresTo(double otherLatitude, double otherLongitude) {
    return Sphere.kilometres(latitude, longitude, otherLatitude, otherLongitude);
  }
}
