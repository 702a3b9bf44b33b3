package org.skirmish.world;

import java.util.List;
import java.util.OptionalInt;

/**
 * A country or territory of today. What a table calls a country and nobody knows has its name
 * alone: its other texts are empty.
 *
 * @param iso2 ISO 3166-1 alpha-2
 * @param iso3 ISO 3166-1 alpha-3
 * @param isoNumeric ISO 3166-1 numeric, 4 to 894; 0 for Kosovo, which has none
 * @param name the short English name that ACLED's tables use
 * @param region ACLED's region
 * @param aliases other English names, former names included
 * @param demonyms the words for its people and things: "Malian", "Malians"
 * @param gwno the number of the state in Gleditsch and Ward's list; empty for dependencies
 * @param ucdpRegion UCDP's region
 */
public record Country(
    String iso2,
    String iso3,
    int isoNumeric,
    String name,
    String region,
    List<String> aliases,
    List<String> demonyms,
    OptionalInt gwno,
    String ucdpRegion) {

  /** The numeric code of a country whose code a table leaves out. */
  public static final int NO_NUMBER = -1;

  /**
   * This country as a table names it: what else is known of it stays.
   *
   * @param isoNumeric {@link #NO_NUMBER} where the table has none
   * @param region empty where the table has none
   */
  public Country asNamed(String name, int isoNumeric, String region) {
    return new Country(iso2, iso3, isoNumeric, name, region, aliases, demonyms, gwno, ucdpRegion);
  }

  // Written out for the reason that Span gives; each country has a code of its own.
  @Override
  public boolean equals(Object other) {
    return other instanceof Country country && iso3.equals(country.iso3);
  }

  @Override
  public int hashCode() {
    return iso3.hashCode();
  }
}
