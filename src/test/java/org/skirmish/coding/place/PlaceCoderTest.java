package org.skirmish.coding.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.EventFixture;
import org.skirmish.coding.PlaceDoubt;
import org.skirmish.coding.actor.HomeCountries;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.event.Side;
import org.skirmish.model.Toll;

class PlaceCoderTest extends PlaceCodings {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Indelimane | Menaka Cercle; Mali          | MLI | Menaka | 2
          Inates     | Tillabéri Region; Niger      | NER | Tillabéri | 3
          Gettysburg | Pennsylvania                 | USA | Pennsylvania | 1
          Ambion Hill | Leicestershire; England     | GBR | England | 2
          Abritus    | (modern-day Razgrad, Bulgaria) | BGR | Razgrad | 3
          Kidal Region | Mali                       | MLI | Kidal | 3
          Barsalogho Department | Burkina Faso      | BFA | | 2
          Atlanta    | Georgia; United States       | USA | Georgia | 1
          Nowhere    | Someland                     | | | 1
          """)
  void codesPlaces(String location, String within, String iso3, String admin1, int precision) {
    CodedPlace place =
        coder
            .code(
                new EventPlace(
                    Optional.of(location),
                    List.of(within.split("; ")),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Nearness.AT),
                PlaceCoder.Context.NONE,
                NOBODY)
            .place();
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
        coder
            .code(
                new EventPlace(
                    Optional.of("Inates"),
                    List.of(),
                    OptionalDouble.of(15.2),
                    OptionalDouble.of(1.3),
                    Nearness.NEAR),
                PlaceCoder.Context.NONE,
                NOBODY)
            .place();
    assertThat(place.from()).contains(CodedPlace.From.ARTICLE);
    assertThat(place.precision()).contains(2);
    assertThat(coder.code(EventPlace.UNKNOWN, PlaceCoder.Context.NONE, NOBODY).place().precision())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Kidal, with both numbers right, swapped, and on the wrong side of Greenwich.
    "Kidal, Mali, 18.44, 1.41, ",
    "Kidal, Mali, 1.41, 18.44, SWAPPED",
    "Nampula, Mozambique, 15.12, 39.27, HEMISPHERE",
    "Kidal, Mali, 0, 0, AT_ZERO",
    "Kidal, Mali, 48.85, 2.35, OTHER_COUNTRY",
    "Kidal, Mali, 16.27, -0.04, FAR_OFF",
    "Kidal Region, Mali, 16.27, -0.04, ",
    // On the Rhine bridge at Kehl: the map cannot tell which bank.
    "Strasbourg, France, 48.573, 7.806, NEAR_BORDER",
    "Aden, Yemen, 12.70, 45.00, "
  })
  void comparesPointsWithNames(
      String location, String country, double latitude, double longitude, String doubt) {
    CodedPlace place =
        code(
            new EventPlace(
                Optional.of(location),
                List.of(country),
                OptionalDouble.of(latitude),
                OptionalDouble.of(longitude),
                Nearness.AT));
    assertThat(place.doubts().stream().map(d -> d.kind().name()).toList())
        .isEqualTo(doubt == null ? List.of() : List.of(doubt));
    assertThat(place.country().map(c -> c.name())).contains(country);
  }

  @Test
  void aDoubtTellsTheDistance() {
    CodedPlace place =
        code(
            new EventPlace(
                Optional.of("Kidal"),
                List.of("Mali"),
                OptionalDouble.of(16.27),
                OptionalDouble.of(-0.04),
                Nearness.AT));
    assertThat(place.doubts().get(0).detail())
        .isEqualTo("the point lies 286 km from Kidal, as GeoNames has it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kidal            | Mali                   | Kidal      | 1 | 18.44
          Kidal Region     | Mali                   | Kidal      | 3 | 18.44
          Splendid Hotel   | Ouagadougou; Burkina Faso | Centre  | 2 | 12.37
          Fallujah         | Iraq                   | Al Anbar   | 1 | 33.35
          Springfield      | Illinois; United States | Illinois  | 1 | 39.80
          """)
  void findsThePointOfAName(
      String location, String within, String admin1, int precision, double latitude) {
    CodedPlace place = code(named(location, within.split("; ")));
    assertThat(place.from()).contains(CodedPlace.From.GAZETTEER);
    assertThat(place.admin1().orElse("none")).startsWith(admin1);
    assertThat(place.precision()).contains(precision);
    assertThat(place.latitude().getAsDouble()).isCloseTo(latitude, offset(0.05));
  }

  @Test
  void aVillageThatNobodyKnowsTakesTheSeatOfWhatIsNamedAroundIt() {
    CodedPlace region = code(named("Xyzzyville", "Gao Region", "Mali"));
    assertThat(region.latitude().getAsDouble()).isCloseTo(16.27, offset(0.05));
    assertThat(region.precision()).contains(3);
    CodedPlace district = code(named("Xyzzyville", "Douentza Cercle", "Mopti Region", "Mali"));
    assertThat(district.latitude().getAsDouble()).isCloseTo(15.0, offset(0.05));
    assertThat(district.precision()).contains(2);
    assertThat(code(named("Xyzzyville", "Mali")).latitude()).isEmpty();
  }

  @Test
  void doesNotGuessAPoint() {
    CodedPlace springfield = code(named("Springfield", "United States"));
    assertThat(springfield.latitude()).isEmpty();
    assertThat(springfield.doubts().get(0).kind()).isEqualTo(PlaceDoubt.Kind.AMBIGUOUS_NAME);
  }

  @Test
  void theMainEventTellsWhereTheOthersWere() {
    CodedPlace main = code(named("Ménaka", "Mali"));
    CodedPlace other = coder.code(named("Douentza"), coder.context(main), NOBODY).place();
    assertThat(other.country().map(c -> c.iso3())).contains("MLI");
    assertThat(other.admin1()).contains("Mopti");
    assertThat(code(named("Douentza")).country()).isEmpty();
  }

  @Test
  void aTownBeyondTheReachOfItsTimeIsNotMeant() {
    PlaceCoder.Context rome = coder.context(code(named("Rome", "Italy")));
    HomeCountries old = homes(new EventFixture().on("-0201-10-19"));
    HomeCountries late = homes(new EventFixture().on("2001-10-19"));
    assertThat(coder.code(named("Kawasaki"), rome, old).place().country()).isEmpty();
    assertThat(coder.code(named("Kawasaki"), rome, late).place().country().map(c -> c.iso3()))
        .contains("JPN");
    assertThat(coder.code(named("Alexandria", "Egypt"), rome, old).place().country()).isPresent();
  }

  @Test
  void severalCountriesHaveADivisionOfTheName() {
    HomeCountries army =
        homes(new EventFixture().side(Side.Role.ATTACKER, Toll.UNKNOWN, "Cameroon"));
    EventPlace village = named("Xyzzyville", "Nord-Ouest");
    CodedPlace known = coder.code(village, PlaceCoder.Context.NONE, army).place();
    assertThat(known.country().map(c -> c.iso3())).contains("CMR");
    assertThat(code(village).country()).isEmpty();
  }

  @Test
  void thePartiesTellTheCountryThatNobodyNames() {
    HomeCountries army = homes(new EventFixture().side(Side.Role.DEFENDER, Toll.UNKNOWN, "Mali"));
    CodedPlace douentza = coder.code(named("Douentza"), PlaceCoder.Context.NONE, army).place();
    assertThat(douentza.country().map(c -> c.iso3())).contains("MLI");
    assertThat(douentza.doubts().get(0).kind()).isEqualTo(PlaceDoubt.Kind.COUNTRY_OF_PARTY);
    // America has a Palmyra as well, and it is not the one of which the world speaks.
    HomeCountries drones =
        homes(new EventFixture().side(Side.Role.ATTACKER, Toll.UNKNOWN, "United States"));
    CodedPlace palmyra = coder.code(named("Palmyra"), PlaceCoder.Context.NONE, drones).place();
    assertThat(palmyra.country().map(c -> c.iso3())).isNotEqualTo(Optional.of("USA"));
  }

  @Test
  void aNameOfManyTownsIsSaidToBeAmbiguousWithoutACountryToo() {
    CodedPlace somewhere = code(named("Springfield"));
    assertThat(somewhere.latitude()).isEmpty();
    assertThat(somewhere.doubts())
        .extracting(PlaceDoubt::kind)
        .containsExactly(PlaceDoubt.Kind.AMBIGUOUS_NAME);
  }
}
