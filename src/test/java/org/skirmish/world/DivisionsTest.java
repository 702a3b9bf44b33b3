package org.skirmish.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.world.name.Table;

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
    "Okinawa, JPN",
    "Nord-Kivu, COD",
    "Shan-North, MMR",
    "Lanao del Sur, PHL",
    "Salahuddin Governorate, IRQ",
    "Oudalan, BFA"
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
    assertThat(divisions.countriesOf("Eastern")).isEmpty();
  }

  @Test
  void tellsTheDivisionsOwnName() {
    Country niger = World.load().countries().byIso3("NER").orElseThrow();
    assertThat(divisions.nameIn("tillaberi", niger)).contains("Tillabéri Region");
    assertThat(divisions.nameIn("Region of Tillabéri", niger)).contains("Tillabéri Region");
    assertThat(divisions.nameIn("Borno", niger)).isEmpty();
    Country yemen = World.load().countries().byIso3("YEM").orElseThrow();
    assertThat(divisions.nameIn("Hodeidah", yemen)).contains("Al Hudaydah");
  }

  @Test
  void bareDirectionsAreNotTakenForTheirKind() {
    assertThat(divisions.countriesOf("Northern")).isEmpty();
    assertThat(divisions.countriesOf("Northern Region")).doesNotHaveDuplicates();
  }

  @Test
  void everyOtherNameIsOfADivisionThatThereIs() {
    World world = World.load();
    for (Table.Row row :
        Table.ofResource(Divisions.class, "divisions.csv", "country", "division", "names")) {
      Country country = world.countries().byIso3(row.required("country")).orElseThrow();
      assertThat(world.gazetteer().divisionsOf(country)).contains(row.required("division"));
      for (String name : row.list("names")) {
        assertThat(divisions.nameIn(name, country)).as(name).contains(row.required("division"));
      }
    }
  }
}
