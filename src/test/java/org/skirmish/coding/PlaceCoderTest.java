package org.skirmish.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.world.World;

class PlaceCoderTest {

  private final PlaceCoder coder = new PlaceCoder(World.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Indelimane | Menaka Cercle; Mali          | MLI | | 1
          Inates     | Tillabéri Region; Niger      | NER | Tillabéri | 1
          Gettysburg | Pennsylvania                 | USA | Pennsylvania | 1
          Ambion Hill | Leicestershire; England     | GBR | England | 1
          Abritus    | (modern-day Razgrad, Bulgaria) | BGR | Razgrad | 1
          Kidal Region | Mali                       | MLI | Kidal | 3
          Barsalogho Department | Burkina Faso      | BFA | | 2
          Atlanta    | Georgia; United States       | USA | Georgia | 1
          Nowhere    | Someland                     | | | 1
          """)
  void codesPlaces(String location, String within, String iso3, String admin1, int precision) {
    CodedPlace place =
        coder.code(
            new EventPlace(
                Optional.of(location),
                List.of(within.split("; ")),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Nearness.AT));
    assertThat(place.country().map(c -> c.iso3())).isEqualTo(Optional.ofNullable(iso3));
    if (admin1 == null) {
      assertThat(place.admin1()).isEmpty();
    } else {
      assertThat(place.admin1().orElse("none")).startsWith(admin1);
    }
    assertThat(place.precision()).contains(precision);
  }

  @Test
  void coordinatesOfTheArticleSaySo() {
    CodedPlace place =
        coder.code(
            new EventPlace(
                Optional.of("Inates"),
                List.of(),
                OptionalDouble.of(15.2),
                OptionalDouble.of(1.3),
                Nearness.NEAR));
    assertThat(place.from()).contains(CodedPlace.From.ARTICLE);
    assertThat(place.precision()).contains(2);
    assertThat(coder.code(EventPlace.UNKNOWN).precision()).isEmpty();
  }
}
