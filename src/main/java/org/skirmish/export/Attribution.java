package org.skirmish.export;

/** Whose data stands in the tables beside the articles' own. */
final class Attribution {

  /** One line, without a quotation mark. */
  static final String TEXT =
      "Places: GeoNames (geonames.org), CC BY 4.0. Outlines: Natural Earth, public domain.";

  private Attribution() {}
}
