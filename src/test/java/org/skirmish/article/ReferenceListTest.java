package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceListTest {

  private static Reference read(String line) {
    return ReferenceList.read(Line.of(line).get(0), 7);
  }

  @Test
  void readsAllPartsOfAnEntry() {
    String line =
        "  3. ^ a b \"Embuscade à Tarkessa : trois morts\". Le Courrier du Nord (in French)."
            + " 2014-05-18. Retrieved 2020-11-28.";
    Reference reference = read(line);

    assertThat(reference.number()).isEqualTo("3");
    assertThat(reference.title()).contains("Embuscade à Tarkessa : trois morts");
    assertThat(reference.publisher()).contains("Le Courrier du Nord");
    assertThat(reference.language()).contains("French");
    assertThat(reference.date()).contains(LocalDate.of(2014, 5, 18));
    assertThat(reference.retrieved()).contains(LocalDate.of(2020, 11, 28));
    assertThat(reference.url()).isEmpty();
    assertThat(reference.span().of(line)).startsWith("\"Embuscade").endsWith("2020-11-28.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1. ^ "Ambush". Savanna Wire. 18 May 2014.                         | 2014-05-18
          1. ^ "Ambush". Savanna Wire. May 18, 2014.                        | 2014-05-18
          1. ^ "Ambush". Savanna Wire. 18 Sept 2014. Retrieved 3 May 2020.  | 2014-09-18
          1. ^ Okello, Jane (18 May 2014). "Ambush". Savanna Wire.          | 2014-05-18
          1. ^ Okello, Jane; Diallo, K. M. (2014-05-18). "Ambush". Wire.    | 2014-05-18
          1. ^ "Ambush". Savanna Wire. Retrieved 3 May 2020.                |
          1. ^ "Ambush". Savanna Wire. 2014.                                |
          1. ^ "Guet-apens" [Ambush]. Savanna Wire (in French). 18 May 2014. | 2014-05-18
          1. ^ Jane Okello, "Ambush", Savanna Wire, 18 May 2014             | 2014-05-18
          1. ^ Okello 2014, pp. 12-18.                                      |
          """)
  void findsTheDayOfPublication(String line, LocalDate date) {
    assertThat(read(line).date()).isEqualTo(Optional.ofNullable(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1. ^ "Ambush". Savanna Wire. 18 May 2014. Retrieved 3 May 2020.           | 2020-05-03
          1. ^ "Ambush". Savanna Wire. Retrieved May 3, 2020.                       | 2020-05-03
          1. ^ "Ambush". Savanna Wire. Retrieved on 3 May 2020.                     | 2020-05-03
          1. ^ "Ambush". Savanna Wire. Accessed 2020-05-03.                         | 2020-05-03
          1. ^ "Ambush". Savanna Wire. Archived from the original on 3 May 2020.    |
          """)
  void findsTheDayOfTheLastLook(String line, LocalDate retrieved) {
    assertThat(read(line).retrieved()).isEqualTo(Optional.ofNullable(retrieved));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1. ^ "Ambush". Savanna Wire. 18 May 2014.            | Savanna Wire
          1. ^ "Ambush". www.savanna-wire.example. 2014-05-18. | www.savanna-wire.example
          1. ^ "Ambush" (in Arabic). Savanna Wire. 2014-05-18. | Savanna Wire
          1. ^ “Ambush at dawn”. Savanna Wire.                 | Savanna Wire
          1. ^ "The "long" ambush". Savanna Wire.              | Savanna Wire
          1. ^ "Ambush". 18 May 2014. Savanna Wire.            | Savanna Wire
          1. ^ "Guet-apens" [Ambush]. Savanna Wire.            | Savanna Wire
          1. ^ Jane Okello, "Ambush", Savanna Wire             | Savanna Wire
          1. ^ "Ambush". ISBN 0-00-000000-0.                   |
          1. ^ "Ambush". pp. 3-7.                              |
          """)
  void findsThePublisher(String line, String publisher) {
    assertThat(read(line).publisher()).isEqualTo(Optional.ofNullable(publisher));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          12. ^ "Ambush". Wire.       | 12 | Ambush
          12. ^ a b c "Ambush". Wire. | 12 | Ambush
          a. ^ The figure is disputed.| a  |
          ^ "Ambush". Wire.           | 7  | Ambush
          ^ a b "Ambush". Wire.       | 7  | Ambush
          ^ Okello 2014, p. 3.        | 7  |
          4.^ "Ambush". Wire.         | 4  | Ambush
          """)
  void countsItselfWhereNoNumberIsGiven(String line, String number, String title) {
    assertThat(read(line).number()).isEqualTo(number);
    assertThat(read(line).title()).isEqualTo(Optional.ofNullable(title));
  }

  @Test
  void keepsAnAddress() {
    assertThat(read("1. ^ \"Ambush\". Wire. https://wire.example/2014/ambush.html").url())
        .contains("https://wire.example/2014/ambush.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. ^ x", "^ x", "12. ^ a b x", "  3. ^ x", "note 1. ^ x"})
  void aCaretNearTheStartMakesAnEntry(String line) {
    assertThat(ReferenceList.isEntry(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1. The army withdrew.", "It rose as x to the y, written x^y."})
  void otherLinesAreNoEntries(String line) {
    assertThat(ReferenceList.isEntry(line)).isFalse();
  }
}
