package org.skirmish.export.ucdp;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.skirmish.coding.CodedPlace;
import org.skirmish.event.EventPlace;
import org.skirmish.world.World;

/** A place in UCDP's columns. */
final class UcdpPlace {

  private static final int EXACT = 1;
  private static final int NEAR = 2;
  private static final int SECOND_DIVISION = 3;
  private static final int FIRST_DIVISION = 4;
  private static final int AREA = 5;
  private static final int COUNTRY = 6;
  private static final int AT_SEA = 7;

  /** PRIO-GRID has 360 rows of 720 cells, half a degree wide and high. */
  private static final int ROWS = 360;

  private static final int CELLS_IN_ROW = 720;

  private UcdpPlace() {}

  /**
   * UCDP's precision of the place, after the codebook's classes: 1 the place itself, 2 a small area
   * around a known place, 3 a second-level division, 4 a first-level division, 5 another area or a
   * line that is no division, 6 only the country, 7 at sea beyond all countries. {@code null}
   * without any place.
   */
  static Integer precision(CodedPlace place) {
    if (place.location().isPresent()
        && place.country().isEmpty()
        && World.load().gazetteer().isSea(place.location().get())) {
      return AT_SEA;
    }
    boolean country = place.country().isPresent();
    if (place.precision().isEmpty()) {
      return country ? COUNTRY : null;
    }
    if (place.precision().get() == EXACT) {
      return EXACT;
    }
    if (place.location().isPresent() && place.location().equals(place.admin2())) {
      return SECOND_DIVISION;
    }
    if (place.precision().get() == NEAR) {
      return NEAR;
    }
    if (place.admin1().isPresent()) {
      return FIRST_DIVISION;
    }
    boolean named = place.location().isPresent();
    boolean onlyCountry =
        country && (!named || place.location().get().equals(place.country().get().name()));
    return onlyCountry ? COUNTRY : AREA;
  }

  /** The name of what the coordinates stand for: the place, or else the smallest area known. */
  static String coordinatesOf(CodedPlace place) {
    if (place.location().isPresent()) {
      return place.location().get();
    }
    Optional<String> area = place.admin2().isPresent() ? place.admin2() : place.admin1();
    if (area.isPresent()) {
      return area.get();
    }
    return place.country().isPresent() ? UcdpNames.instance().name(place.country().get()) : null;
  }

  /** The place in the article's words, from small to large: "near Ansongo, Gao Region, Mali". */
  static String description(EventPlace place) {
    StringBuilder text = new StringBuilder(place.location().orElse(""));
    for (String area : place.within()) {
      text.append(text.isEmpty() ? "" : ", ").append(area);
    }
    if (text.isEmpty()) {
      return null;
    }
    return switch (place.nearness()) {
      case AT -> text.toString();
      case NEAR -> "near " + text;
      case WITHIN -> "in " + text;
    };
  }

  /** Well-known text (OGC Simple Features): the longitude before the latitude. */
  static String wkt(OptionalDouble latitude, OptionalDouble longitude) {
    return latitude.isEmpty() || longitude.isEmpty()
        ? null
        : "POINT (" + plain(longitude.getAsDouble()) + " " + plain(latitude.getAsDouble()) + ")";
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }

  /**
   * The cell of PRIO-GRID in which a point lies. Cells are counted from 1 at the south-west corner
   * of the world, eastwards and then row by row to the north. A point on the north or east edge of
   * the world belongs to the last row or cell.
   */
  static Integer priogrid(OptionalDouble latitude, OptionalDouble longitude) {
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return null;
    }
    int row = (int) Math.floor((latitude.getAsDouble() + 90) * 2);
    int cell = (int) Math.floor((longitude.getAsDouble() + 180) * 2);
    return Math.min(row, ROWS - 1) * CELLS_IN_ROW + Math.min(cell, CELLS_IN_ROW - 1) + 1;
  }
}
