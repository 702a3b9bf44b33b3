package org.skirmish.world.place.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

  @ParameterizedTest
  @CsvSource({
    "Ménaka, menaka",
    "Ad-Dāna, addana",
    "N’Djamena, ndjamena",
    "Jabal `Iyāl, jabaliyal",
    "Łódź, lodz",
    "Großörner, grossorner",
    "Şəki, saki",
    "Ivano–Frankivsk, ivanofrankivsk",
    "Sector 7, sector7",
    "Харків, ''"
  })
  void plainKeysHaveNeitherCaseNorAccentsNorSigns(String name, String key) {
    assertThat(NameKeys.plain(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    // Tuareg
    "I-n-Tassit, In Tassit",
    "In-Tassit, Intassit",
    // Burmese names are split at will
    "Kyauk Phyu Taung, Kyaukphyutaung",
  })
  void whereANameIsSplitDoesNotMatter(String one, String other) {
    assertThat(NameKeys.likeness(one, other)).isEqualTo(1);
    assertThat(NameKeys.loose(one)).isEqualTo(NameKeys.loose(other));
    assertThat(NameKeys.skeleton(one)).isEqualTo(NameKeys.skeleton(other));
  }

  @Test
  void tuaregNamesKeepWhatIsNoArticle() {
    assertThat(NameKeys.loose("I-n-Al Tegant")).isEqualTo(NameKeys.loose("In-Al-Tegant"));
    assertThat(NameKeys.loose("In Al Tegant")).isEqualTo("inaltegant");
  }

  @ParameterizedTest
  @CsvSource({
    // the Arabic article
    "Al Karamah, Karamah",
    "Ash-Shaddadah, Shaddadah",
    "Deir ez Zor, Deir Zor",
    // doubled letters
    "Waajid, Wajid",
    "Jubba Daamo, Juba Damo",
    "Saint-Louis, St. Louis",
    "Mount Kadam, Mt Kadam"
  })
  void looseKeysAreOneForTwoSpellings(String one, String other) {
    assertThat(NameKeys.plain(one)).isNotEqualTo(NameKeys.plain(other));
    assertThat(NameKeys.loose(one)).isEqualTo(NameKeys.loose(other));
    assertThat(NameKeys.likeness(one, other)).isEqualTo(0.95);
  }

  @ParameterizedTest
  @CsvSource({
    // Cyrillic
    "Zhovtneve, Zovtneve",
    "Krasnoarmiyskyi, Krasnoarmiyskiy",
    "Verkhnetoretskoye, Verhnetoretske",
    "Dzhuliivka, Juliivka",
    // Arabic endings and vowels
    "Nasiriyah, Nasiriye",
    "Sulaymaniyah, Suleimaniya",
    "Dayr Hafar, Deir Hafer",
    "Saada, Sadah",
    "Qamishli, Kamishli",
    // French
    "Tchintaborak, Chintaborak",
    "Djibasso, Jibaso",
    "Ouagaroudou, Wagarudu",
    // Somali
    "Xudun, Hudun",
    "Cadale, Kadale"
  })
  void skeletonsAreOneForAFamily(String one, String other) {
    assertThat(NameKeys.loose(one)).isNotEqualTo(NameKeys.loose(other));
    assertThat(NameKeys.skeleton(one)).isEqualTo(NameKeys.skeleton(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Chin Hla, Kyin Hla",
    "Marib, Mareb el Bahr",
    "Kirkuk, Kirk",
    "Bama, Bamako",
    "Ur, Uruk"
  })
  void otherNamesHaveOtherSkeletons(String one, String other) {
    assertThat(NameKeys.skeleton(one)).isNotEqualTo(NameKeys.skeleton(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Idlib Governorate, idlib",
    "Province of Aleppo, aleppo",
    "Région de Gao, gao",
    "Autonomous Region of Sindria, sindria",
    "Region, region",
    "Shan State, shan",
    "State Border, border",
    "Gao, gao"
  })
  void theKindOfADivisionComesOff(String name, String bare) {
    assertThat(NameKeys.bare(name)).isEqualTo(bare);
  }

  @Test
  void otherNamesAreGradedByTheirLetters() {
    // One letter of seven differs; two of six.
    assertThat(NameKeys.likeness("Ansongo", "Ansango")).isCloseTo(0.9 * 6 / 7, within(1e-9));
    assertThat(NameKeys.likeness("Kobani", "Kubane")).isCloseTo(0.9 * 4 / 6, within(1e-9));
    assertThat(NameKeys.likeness("Gao", "gao")).isEqualTo(1);
    assertThat(NameKeys.likeness("Gao", "Timbuktu")).isLessThan(0.2);
    assertThat(NameKeys.likeness("", "Харків")).isEqualTo(1);
  }

  @Test
  void namesAreCutAfterAHundredCharacters() {
    String hundred = "abcdefghij".repeat(10);

    assertThat(NameKeys.plain(hundred + "klm")).isEqualTo(hundred);
    assertThat(NameKeys.skeleton("a b ".repeat(100_000))).hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void editsAreCountedUpToABound() {
    assertThat(Likeness.edits("karamah", "karama", 2)).isEqualTo(1);
    assertThat(Likeness.edits("karamah", "qarama", 2)).isEqualTo(2);
    assertThat(Likeness.edits("karamah", "dorogan", 2)).isEqualTo(3);
    assertThat(Likeness.edits("", "abc", 5)).isEqualTo(3);
  }
}
