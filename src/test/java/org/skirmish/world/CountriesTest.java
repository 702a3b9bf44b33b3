package org.skirmish.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.world.name.Words;

class CountriesTest {

  private static final List<String> REGIONS =
      List.of(
          "Western Africa",
          "Middle Africa",
          "Eastern Africa",
          "Southern Africa",
          "Northern Africa",
          "South Asia",
          "Southeast Asia",
          "Middle East",
          "Europe",
          "Caucasus and Central Asia",
          "Central America",
          "South America",
          "Caribbean",
          "East Asia",
          "North America",
          "Oceania",
          "Antarctica");

  private final Countries countries = World.load().countries();

  @Test
  void holdsAllOfIso3166AndKosovo() {
    assertThat(countries.all()).hasSize(250).isSortedAccordingTo((a, b) -> order(a, b));
    assertThat(countries.byIso3("XKX")).map(Country::isoNumeric).contains(0);
    for (String iso2 : Locale.getISOCountries()) {
      assertThat(countries.byIso2(iso2))
          .as(iso2)
          .hasValueSatisfying(
              country -> {
                assertThat(country.iso3())
                    .isEqualTo(new Locale.Builder().setRegion(iso2).build().getISO3Country());
                assertThat(country.isoNumeric())
                    .isEqualTo(Region.getInstance(iso2).getNumericCode());
                assertThat(countries.byIso3(country.iso3())).contains(country);
              });
    }
  }

  private static int order(Country a, Country b) {
    return a.iso3().compareTo(b.iso3());
  }

  @Test
  void codesAreUniqueAndRegionsAreAcleds() {
    assertThat(countries.all()).extracting(Country::iso2).doesNotHaveDuplicates();
    assertThat(countries.all()).extracting(Country::iso3).doesNotHaveDuplicates();
    assertThat(countries.all()).extracting(Country::isoNumeric).doesNotHaveDuplicates();
    assertThat(countries.all())
        .extracting(Country::region)
        .containsOnly(REGIONS.toArray(String[]::new));
  }

  @Test
  void noTwoCountriesShareAName() {
    assertThat(
            shared(
                country -> {
                  List<String> names = new ArrayList<>(country.aliases());
                  names.add(country.name());
                  return names;
                }))
        .isEmpty();
  }

  @Test
  void noTwoCountriesShareADemonym() {
    assertThat(shared(Country::demonyms)).isEmpty();
  }

  private List<String> shared(Function<Country, List<String>> words) {
    Map<String, Country> owners = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Country country : countries.all()) {
      for (String word : words.apply(country)) {
        Country owner = owners.putIfAbsent(Words.key(word), country);
        if (owner != null && owner != country) {
          shared.add(word + ": " + owner.iso3() + ", " + country.iso3());
        }
      }
    }
    return shared;
  }

  @ParameterizedTest
  @CsvSource({
    "Mali, MLI",
    "the Gambia, GMB",
    "The Netherlands, NLD",
    "CÔTE D’IVOIRE, CIV",
    "cote d'ivoire, CIV",
    "Ivory Coast, CIV",
    "Republic of the Congo, COG",
    "Congo-Brazzaville, COG",
    "Democratic Republic of the Congo, COD",
    "DR Congo, COD",
    "DRC, COD",
    "Zaire, COD",
    "Congo, COD",
    "Burma, MMR",
    "Upper Volta, BFA",
    "Persia, IRN",
    "Siam, THA",
    "U.S., USA",
    "US, USA",
    "USA, USA",
    "CAR, CAF",
    "UAE, ARE",
    "Northern Ireland, GBR",
    "Ireland, IRL",
    "Great Britain, GBR",
    "Eswatini, SWZ",
    "Swaziland, SWZ",
    "Czechia, CZE",
    "São Tomé and Príncipe, STP",
    "Türkiye, TUR",
    "Niger, NER",
    "Nigeria, NGA",
    "South Korea, KOR",
    "DPRK, PRK",
    "Guinea-Bissau, GNB",
    "Kosovo, XKX"
  })
  void isFoundByName(String name, String iso3) {
    assertThat(countries.byName(name)).map(Country::iso3).contains(iso3);
  }

  @ParameterizedTest
  @CsvSource({
    "Nigerien, NER",
    "Nigeriens, NER",
    "Nigerian, NGA",
    "Nigerians, NGA",
    "Burkinabé, BFA",
    "Burkinabe, BFA",
    "Congolese, COD",
    "Brazzaville Congolese, COG",
    "Korean, KOR",
    "North Korean, PRK",
    "Guinean, GIN",
    "Bissau-Guinean, GNB",
    "American, USA",
    "South Sudanese, SSD",
    "Sudanese, SDN",
    "central african, CAF",
    "Welsh, GBR",
    "Poles, POL",
    "Dominican, DOM"
  })
  void isFoundByDemonym(String demonym, String iso3) {
    assertThat(countries.byDemonym(demonym)).map(Country::iso3).contains(iso3);
  }

  @Test
  void capitalsTellAnAbbreviationFromAWord() {
    assertThat(countries.byAbbreviation("US")).map(Country::iso3).contains("USA");
    assertThat(countries.byAbbreviation("us")).isEmpty();
    assertThat(countries.byName("us")).isEmpty();
    assertThat(countries.index().longestAt(Words.of("a car bomb killed three of us"), 1)).isEmpty();
    assertThat(countries.byDemonym("telegraph poles")).isEmpty();
  }

  @Test
  void theLongestNameWinsInText() {
    List<String> words = Words.of("in the Democratic Republic of the Congo on Friday");
    assertThat(countries.index().longestAt(words, 2))
        .hasValueSatisfying(
            match -> {
              assertThat(match.entry().iso3()).isEqualTo("COD");
              assertThat(match.words()).isEqualTo(5);
            });
  }

  @Test
  void acledsNamesAndRegions() {
    assertThat(List.of("COD", "CIV", "PSE", "MMR", "CZE", "SWZ", "COG"))
        .extracting(iso3 -> countries.byIso3(iso3).orElseThrow().name())
        .containsExactly(
            "Democratic Republic of Congo",
            "Ivory Coast",
            "Palestine",
            "Myanmar",
            "Czech Republic",
            "eSwatini",
            "Republic of Congo");
    assertThat(List.of("AFG", "IRN", "EGY", "SDN", "SSD", "TUR", "MOZ", "ZWE"))
        .extracting(iso3 -> countries.byIso3(iso3).orElseThrow().region())
        .containsExactly(
            "Caucasus and Central Asia",
            "Middle East",
            "Northern Africa",
            "Northern Africa",
            "Eastern Africa",
            "Middle East",
            "Eastern Africa",
            "Southern Africa");
  }

  @Test
  void unknownNamesAreEmpty() {
    assertThat(countries.byName("Ruritania")).isEmpty();
    assertThat(countries.byName("")).isEmpty();
    assertThat(countries.byName("the ")).isEmpty();
    assertThat(countries.byIso3("mli")).isEmpty();
  }
}
