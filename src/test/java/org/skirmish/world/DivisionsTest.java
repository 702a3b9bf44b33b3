package org.skirmish.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {

  private final Divisions divisions = World.load().divisions();

  @ParameterizedTest
  @CsvSource({
    "Pennsylvania, USA",
    "Tillabéri, NER",
    "tillaberi region, NER",
    "Tillabéri Region, NER",
    "Ménaka, MLI",
    "Gao Region, MLI",
    "Region of Gao, MLI",
    "Borno, NGA",
    "Borno State, NGA",
    "Donetsk Oblast, UKR",
    "Cabo Delgado, MOZ",
    "Idlib Governorate, SYR",
    "Jammu and Kashmir, IND",
    "Okinawa, JPN"
  })
  void tellsTheCountry(String name, String iso3) {
    assertThat(divisions.countriesOf(name)).extracting(Country::iso3).containsExactly(iso3);
  }

  @Test
  void aNameOfSeveralCountriesGivesAll() {
    assertThat(divisions.countriesOf("Punjab"))
        .extracting(Country::iso3)
        .containsExactly("IND", "PAK");
    assertThat(divisions.countriesOf("Atlantis")).isEmpty();
  }

  @Test
  void tellsTheDivisionsOwnName() {
    Country niger = World.load().countries().byIso3("NER").orElseThrow();
    assertThat(divisions.nameIn("tillaberi", niger)).contains("Tillabéri Region");
    assertThat(divisions.nameIn("Region of Tillabéri", niger)).contains("Tillabéri Region");
    assertThat(divisions.nameIn("Borno", niger)).isEmpty();
  }

  @Test
  void bareDirectionsAreNotTakenForTheirKind() {
    assertThat(divisions.countriesOf("Northern")).hasSizeGreaterThan(1);
    assertThat(divisions.countriesOf("Northern Region")).doesNotHaveDuplicates();
  }
}
