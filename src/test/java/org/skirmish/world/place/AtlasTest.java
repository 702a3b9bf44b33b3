package org.skirmish.world.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.skirmish.world.place.Villages.country;
import static org.skirmish.world.place.Villages.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.place.Place.Kind;

class AtlasTest {

  private static final Atlas BUILT_IN = World.load().atlas();

  @TempDir Path folder;

  private static Optional<Candidate> best(Atlas atlas, String name, String iso3, boolean area) {
    return atlas.find(name).stream()
        .filter(found -> found.place().country().equals(country(iso3)))
        .filter(found -> found.place().kind().isArea() == area)
        .findFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "Ménaka, MLI, Ménaka, 1",
    "MENAKA, MLI, Ménaka, 1",
    "Gao City, MLI, Gao, 0.97",
    "City of Gao, MLI, Gao, 0.97",
    "Saint Louis, SEN, Saint-Louis, 1",
    "Kramatorskyi, UKR, Kramatorsk, 0.75",
    "Stalingrad, RUS, Volgograd, 0.97"
  })
  void findsTowns(String name, String iso3, String town, double likeness) {
    Candidate found = best(BUILT_IN, name, iso3, false).orElseThrow();

    assertThat(found.place().name()).isEqualTo(town);
    assertThat(found.likeness()).isCloseTo(likeness, within(1e-9));
    assertThat(found.place().source()).isEqualTo("GeoNames");
  }

  @ParameterizedTest
  @CsvSource({
    "Nord-Kivu, COD, North Kivu",
    "Shan-North, MMR, Shan State",
    "Idlib Governorate, SYR, Idlib",
    "Ninewa, IRQ, Nineveh",
    "Provincia de Loja, ECU, Loja"
  })
  void findsDivisionsByTheirOtherNames(String name, String iso3, String division) {
    Candidate found = best(BUILT_IN, name, iso3, true).orElseThrow();

    assertThat(found.place().name()).startsWith(division);
    assertThat(found.place().kind()).isEqualTo(Kind.ADM1);
    assertThat(found.likeness()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void aDivisionLiesAtItsSeat() {
    Country mali = country("MLI");
    Place gao = best(BUILT_IN, "Gao Region", "MLI", true).orElseThrow().place();

    assertThat(BUILT_IN.division(mali, gao.admin1())).contains(gao);
    Place seat = BUILT_IN.seat(mali, gao.admin1()).orElseThrow();
    assertThat(seat.name()).isEqualTo("Gao");
    assertThat(seat.kilometresTo(gao.latitude(), gao.longitude())).isLessThan(0.01);
    assertThat(BUILT_IN.seat(mali, "no such code")).isEmpty();
    assertThat(BUILT_IN.seat(mali, "")).isEmpty();
    assertThat(BUILT_IN.division(mali, "")).isEmpty();
    assertThat(BUILT_IN.capital(mali)).map(Place::name).contains("Bamako");
  }

  @Test
  void everyCountryHasACapitalIfItHasPlaces() {
    List<Country> without =
        World.load().countries().all().stream()
            .filter(country -> BUILT_IN.capital(country).isEmpty())
            .toList();

    assertThat(without).extracting(Country::iso3).hasSizeLessThan(10).doesNotContain("MLI", "XKX");
  }

  @Test
  void secondLevelDivisionsHaveTwoCodes() {
    Place cercle =
        BUILT_IN.find("Cercle d'Ansongo").stream()
            .map(Candidate::place)
            .filter(place -> place.kind() == Kind.ADM2)
            .findFirst()
            .orElseGet(
                () ->
                    BUILT_IN.find("Ansongo").stream()
                        .map(Candidate::place)
                        .filter(place -> place.kind() == Kind.ADM2)
                        .findFirst()
                        .orElseThrow());

    assertThat(BUILT_IN.division2(country("MLI"), cercle.admin1(), cercle.admin2()))
        .contains(cercle);
    assertThat(BUILT_IN.division2(country("MLI"), cercle.admin1(), "")).isEmpty();
  }

  @Test
  void tellsHowMuchOfADivisionLiesNearAPoint() throws Exception {
    Villages villages = new Villages();
    Place seat = place(50, "Quxseat", "MLI", "04/77", Kind.SEAT2, 15, 0);
    villages.with(seat);
    for (int i = 0; i < 7; i++) {
      villages.with(place(60 + i, "Quxa" + i, "MLI", "04/77", Kind.TOWN, 15 + i * 0.1, 0));
    }
    Atlas atlas = BUILT_IN.with(List.of(villages.index(folder, "QX")));
    Country mali = country("MLI");

    // Four of eight lie within 25 km: the seat, and those 0, 11 and 22 km off.
    assertThat(atlas.shareNear(mali, "04", "77", seat, 25)).hasValue(0.5);
    assertThat(atlas.shareNear(mali, "04", "78", seat, 25)).isEmpty();
    assertThat(atlas.shareNear(mali, "", "", seat, 25)).isEmpty();
    assertThat(atlas.seat2(mali, "04", "77")).map(Place::name).contains("Quxseat");
    assertThat(atlas.seat2(mali, "04", "")).isEmpty();
  }

  @Test
  void findsNamesThatDifferByALetterWhereToLookIsKnown() {
    Country mali = country("MLI");
    Place ansongo = BUILT_IN.find("Ansongo").get(0).place();

    List<Candidate> found = BUILT_IN.similar("Ansungno", mali, ansongo.admin1());
    assertThat(found.get(0).place().name()).isEqualTo("Ansongo");
    assertThat(found.get(0).likeness()).isCloseTo(0.85 * 0.9 * 6 / 8, within(1e-9));
    assertThat(BUILT_IN.similar("Ansungno", mali, "")).isNotEmpty();
    assertThat(BUILT_IN.similar("Ansungno", mali, "no such code")).isEmpty();
    assertThat(BUILT_IN.similar("Ansungno", country("ISL"), "")).isEmpty();
    assertThat(BUILT_IN.similar("Gau", mali, "")).isEmpty();
  }

  @Test
  void whatNobodyBearsIsNotFound() {
    assertThat(BUILT_IN.find("Qwzrtpl")).isEmpty();
    assertThat(BUILT_IN.find("")).isEmpty();
    assertThat(BUILT_IN.find("Город")).isEmpty();
  }

  @Test
  void theLikeliestComesFirstAndOfEqualsTheLargest() {
    List<Candidate> found = BUILT_IN.find("San Pedro");

    assertThat(found).hasSizeGreaterThan(20);
    for (int i = 1; i < found.size(); i++) {
      Candidate before = found.get(i - 1);
      Candidate next = found.get(i);
      assertThat(before.likeness()).isGreaterThanOrEqualTo(next.likeness());
      if (before.likeness() == next.likeness()) {
        assertThat(before.place().population()).isGreaterThanOrEqualTo(next.place().population());
      }
    }
  }

  @Test
  void packsGoBeforeTheBuiltInPlaces() throws Exception {
    Place gao = best(BUILT_IN, "Gao", "MLI", false).orElseThrow().place();
    Villages mine =
        new Villages()
            .with(place(gao.id(), "Gao", "MLI", gao.admin1(), Kind.SEAT1, 16.3, 0.01))
            // Without the id: the same name near by is the same place, farther off another one.
            .with(place(0, "Ansongo", "MLI", gao.admin1(), Kind.TOWN, 15.66, 0.5025))
            .with(place(0, "Bourem", "MLI", gao.admin1(), Kind.TOWN, 15.0, 0.5))
            .with(place(5, "Tin Hamzata", "MLI", gao.admin1(), Kind.TOWN, 15.7, 0.6), "Tinhamza")
            .with(place(6, "Gao", "MLI", gao.admin1(), Kind.ADM1, 17, 0.1));
    Atlas atlas = BUILT_IN.with(List.of(mine.index(folder, "mine")));

    assertThat(inMali(atlas, "Gao", Kind.SEAT1))
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.source()).isEqualTo("mine");
              assertThat(place.latitude()).isEqualTo(16.3);
            });
    assertThat(inMali(atlas, "Ansongo", Kind.TOWN)).extracting(Place::source).contains("mine");
    assertThat(inMali(atlas, "Bourem", Kind.TOWN).size())
        .isEqualTo(inMali(BUILT_IN, "Bourem", Kind.TOWN).size() + 1);
    assertThat(atlas.find("Tinhamza").get(0).likeness()).isEqualTo(0.97);
    assertThat(BUILT_IN.find("Tinhamza"))
        .extracting(found -> found.place().id())
        .doesNotContain(5L);
    assertThat(atlas.division(country("MLI"), gao.admin1())).map(Place::id).contains(6L);
    // The region by its other name, which only the built-in places know.
    assertThat(best(atlas, "Gao Region", "MLI", true).orElseThrow().place().id()).isEqualTo(6);
    assertThat(atlas.packs()).extracting(PlaceIndex::name).containsExactly("mine");
  }

  private static List<Place> inMali(Atlas atlas, String name, Kind kind) {
    return atlas.find(name).stream()
        .filter(found -> found.likeness() == 1)
        .map(Candidate::place)
        .filter(place -> place.country().equals(country("MLI")) && place.kind().isTown())
        .filter(place -> kind == Kind.TOWN || place.kind() == kind)
        .toList();
  }

  @Test
  void threadsFindTheSame() {
    List<String> names = List.of("Gao", "San Pedro", "Ansongo", "Idlib", "Kyaukphyu", "Victoria");
    Atlas atlas = BUILT_IN.with(List.of());
    List<List<Candidate>> alone = names.stream().map(BUILT_IN::find).toList();

    List<Boolean> same =
        IntStream.range(0, 600)
            .parallel()
            .mapToObj(i -> atlas.find(names.get(i % 6)).equals(alone.get(i % 6)))
            .toList();

    assertThat(same).containsOnly(true);
  }

  @Test
  void codersSpellDivisionsTheirWay() {
    assertThat(CodedDivisions.name(country("IRQ"), "Nineveh")).contains("Ninewa");
    assertThat(CodedDivisions.name(country("IRQ"), "Nineveh Governorate")).contains("Ninewa");
    assertThat(CodedDivisions.name(country("MLI"), "Gao Region")).isEmpty();
    assertThat(CodedDivisions.parts(country("MMR"), "Bago Region"))
        .containsExactly("Bago-West", "Bago-East");
    assertThat(CodedDivisions.others(country("NGA"), "FCT")).containsExactly("FCT");
  }
}
