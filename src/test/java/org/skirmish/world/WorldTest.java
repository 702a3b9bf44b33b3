package org.skirmish.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorldTest {

  private final World world = World.load();

  @Test
  void knowsCountriesActorsAndDivisions() {
    assertThat(world.countries().byDemonym("Malian")).map(Country::iso3).contains("MLI");
    assertThat(world.actors().find("JNIM"))
        .map(ArmedActor::name)
        .contains("Jama'at Nasr al-Islam wal Muslimin");
    assertThat(world.divisions().countriesOf("Tillabéri"))
        .extracting(Country::iso3)
        .containsExactly("NER");
  }

  @Test
  void isReadOnce() {
    assertThat(World.load()).isSameAs(world);
  }
}
