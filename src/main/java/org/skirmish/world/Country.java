package org.skirmish.world;

import java.util.List;
import java.util.OptionalInt;

/**
 * A country or territory of today.
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
