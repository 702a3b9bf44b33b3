package org.skirmish.export;

import java.util.ArrayList;
import java.util.List;

/** Whose data stands in the tables beside the articles' own. */
public final class Attribution {

  private static final String PLACES = "Places: GeoNames (geonames.org), CC BY 4.0";
  private static final String OUTLINES = ". Outlines: Natural Earth, public domain.";

  private Attribution() {}

  /** One line, which also names the packs of places that the run used. */
  public static String of(RunSettings settings) {
    if (settings.packs().isEmpty()) {
      return PLACES + OUTLINES;
    }
    List<String> packs = new ArrayList<>();
    for (RunSettings.Pack pack : settings.packs()) {
      packs.add(pack.name() + " (" + whose(pack) + ")");
    }
    return PLACES + ", with the packs " + String.join(", ", packs) + OUTLINES;
  }

  /** "GeoNames, 2026-11-01". */
  public static String whose(RunSettings.Pack pack) {
    return pack.date().isEmpty() ? pack.origin() : pack.origin() + ", " + pack.date();
  }
}
