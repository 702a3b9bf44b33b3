package org.skirmish.export;

/** Whose data stands in the tables beside the articles' own. */
public final class Attribution {

  /** One line, without a quotation mark. */
  public static final String TEXT =
      "Places: GeoNames (geonames.org), CC BY 4.0. Outlines: Natural Earth, public domain.";

  private Attribution() {}
}
