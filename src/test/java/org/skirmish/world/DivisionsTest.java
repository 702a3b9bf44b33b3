package org.skirmish.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void holdsEveryCountryThatHasDivisions() {
    assertThat(divisions.all()).hasSizeGreaterThan(3_800);
    assertThat(divisions.all()).extracting(d -> d.country().iso3()).contains("MLI", "XKX", "PSE");
  }

  @Test
  void bareDirectionsAreNoPlacesInText() {
    assertThat(divisions.countriesOf("Northern")).hasSizeGreaterThan(1);
    assertThat(divisions.countriesOf("Northern Region")).doesNotHaveDuplicates();
    List<String> words = Words.of("in the centre of Gao Region");
    assertThat(divisions.index().longestAt(words, 2)).isEmpty();
    assertThat(divisions.index().longestAt(words, 4))
        .hasValueSatisfying(
            match -> assertThat(match.entry().get(0).country().iso3()).isEqualTo("MLI"));
  }
}
