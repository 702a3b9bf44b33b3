package org.skirmish.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skirmish.world.Country;
import org.skirmish.world.World;

class SourceScaleTest {

  private static final Optional<Country> MALI = World.load().countries().byIso3("MLI");

  @Test
  void mediaOfTheCountryAreNationalAndAllOthersInternational() {
    assertThat(SourceScale.of(List.of("Maliweb"), MALI)).contains("National");
    assertThat(SourceScale.of(List.of("Reuters", "Le Monde"), MALI)).contains("International");
    assertThat(SourceScale.of(List.of("Studio Tamani", "AFP"), MALI))
        .contains("National-International");
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    assertThat(SourceScale.of(List.of("liberation", "BBC NEWS"), MALI)).contains("International");
  }

  @Test
  void oneUnknownPublisherLeavesItOpen() {
    assertThat(SourceScale.of(List.of("Reuters", "Dune Courier"), MALI)).isEmpty();
    assertThat(SourceScale.of(List.of(), MALI)).isEmpty();
    assertThat(SourceScale.of(List.of("Reuters"), Optional.empty())).isEmpty();
  }
}
