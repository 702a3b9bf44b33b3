package org.skirmish.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.world.name.Words;

class GazetteerTest {

  private final World world = World.load();
  private final Gazetteer gazetteer = world.gazetteer();
  private final PlaceFinder finder = new PlaceFinder(gazetteer);

  /** The files were folded by another program than the one that looks names up in them. */
  @Test
  void everyPlaceIsFoundByItsOwnName() {
    int places = 0;
    for (Country country : world.countries().all()) {
      for (GeoPlace place : gazetteer.all(country)) {
        places++;
        boolean letters = !Words.key(place.name()).isEmpty();
        if (letters && !gazetteer.named(place.name(), country).contains(place)) {
          assertThat(gazetteer.named(place.name(), country)).as(place.name()).contains(place);
        }
      }
    }
    assertThat(places).isGreaterThan(150_000);
  }

  @ParameterizedTest
  @CsvSource({
    "15.86694, 1.51278, MLI, Ménaka",
    "48.8584, 2.2945, FRA, Île-de-France",
    "33.5138, 36.2765, SYR, Damascus Governorate",
    "4.8594, 31.5713, SSD, Central Equatoria",
    "42.6629, 21.1655, XKX, Pristina",
    "9.5600, 44.0650, SOM, Woqooyi Galbeed",
    "44.9521, 34.1024, UKR, Crimea",
    "31.5017, 34.4668, PSE, Gaza Strip",
    "27.1536, -13.2033, ESH, ''",
    "4.9372, -52.3260, GUF, ''",
    "-17.8252, 31.0335, ZWE, Harare",
    "25.0330, 121.5654, TWN, ''"
  })
  void tellsCountryAndDivisionOfAPoint(
      double latitude, double longitude, String iso3, String admin1) {
    Gazetteer.Area area = gazetteer.areaAt(latitude, longitude);
    assertThat(area.country().map(Country::iso3)).contains(iso3);
    assertThat(area.atSea()).isFalse();
    if (!admin1.isEmpty()) {
      assertThat(area.admin1()).contains(admin1);
    }
  }

  @Test
  void coastalWatersBelongToTheCoastAndTheHighSeasToNobody() {
    Gazetteer.Area waters = gazetteer.areaAt(43.20, 5.30);
    assertThat(waters.country().map(Country::iso3)).contains("FRA");
    assertThat(waters.atSea()).isTrue();
    assertThat(gazetteer.areaAt(56.7, 5.86667).country()).isEmpty();
    assertThat(gazetteer.areaAt(0, 0).country()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Timbuktu, MLI, , Tombouctou",
    "Tombouctou, MLI, , Tombouctou",
    "Menaka, MLI, , Ménaka",
    "Tripoli, LBY, , Tripoli",
    "Tripoli, LBN, , North Lebanon",
    "Kunduz City, AFG, , Kunduz",
    "the city of Mosul, IRQ, , Nineveh",
    "Springfield, USA, Illinois, Illinois",
    "Springfield, USA, State of Missouri, Missouri",
    "Tessallit, MLI, , Kidal"
  })
  void findsTheOneThatIsMeant(String name, String iso3, String around, String admin1) {
    PlaceFinder.Answer answer = find(name, iso3, around == null ? List.of() : List.of(around));
    assertThat(answer.place().flatMap(GeoPlace::admin1)).contains(admin1);
  }

  @Test
  void findsNoneWhereNoneStandsOut() {
    assertThat(find("Springfield", "USA", List.of()).how()).isEqualTo(PlaceFinder.How.AMBIGUOUS);
    assertThat(find("Tripoli", null, List.of()).how()).isEqualTo(PlaceFinder.How.AMBIGUOUS);
    assertThat(find("Battle", "GBR", List.of()).how()).isEqualTo(PlaceFinder.How.UNKNOWN);
    assertThat(find("Nowhereville", "MLI", List.of()).how()).isEqualTo(PlaceFinder.How.UNKNOWN);
    // Two letters off, but in another country.
    assertThat(find("Tessalitt", null, List.of()).place()).isEmpty();
  }

  @Test
  void aNameMuchLikeIsSaidToBe() {
    assertThat(find("Tessallit", "MLI", List.of()).how()).isEqualTo(PlaceFinder.How.SPELT_ALIKE);
  }

  @Test
  void aUsersOwnPlacesGoFirst(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("villages.csv");
    Files.writeString(
        file,
        """
        name,aliases,country,admin1,admin2,latitude,longitude
        # A village list.
        Boulikessi,Boulkessi|Boulikessy,MLI,Mopti,Douentza,14.88,-1.22
        Gao,,MLI,Gao,,16.3,-0.05
        """);
    PlaceFinder own = new PlaceFinder(world.withPlaces(file).gazetteer());
    Country mali = world.countries().byIso3("MLI").orElseThrow();
    for (String name : List.of("Boulikessi", "boulkessi", "BOULIKESSY")) {
      GeoPlace place =
          own.find(new PlaceFinder.Query(name, Optional.of(mali), List.of(), Optional.empty()))
              .place()
              .orElseThrow();
      assertThat(place.latitude()).isEqualTo(14.88);
      assertThat(place.admin2()).contains("Douentza");
    }
    assertThat(
            own.find(new PlaceFinder.Query("Gao", Optional.of(mali), List.of(), Optional.empty()))
                .place()
                .map(GeoPlace::latitude))
        .contains(16.3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kova,,MLI,,,91,0     | latitude is no decimal degrees between −90 and 90: 91",
        "Kova,,MLI,,,1,east   | longitude is no decimal degrees",
        "Kova,,Mali,,,1,2     | country is no ISO 3166-1 alpha-3 code",
        ",,MLI,,,1,2          | name is empty",
        "Kova,,MLI,,1,2       | 6 cells, not 7"
      })
  void errorsNameFileAndLine(String line, String message, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.csv");
    Files.writeString(
        file, "name,aliases,country,admin1,admin2,latitude,longitude\nA,,MLI,,,1,2\n" + line);
    assertThatThrownBy(() -> world.withPlaces(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("own.csv, line 3: " + message);
  }

  private PlaceFinder.Answer find(String name, String iso3, List<String> around) {
    Optional<Country> country = iso3 == null ? Optional.empty() : world.countries().byIso3(iso3);
    return finder.find(new PlaceFinder.Query(name, country, around, Optional.empty()));
  }
}
