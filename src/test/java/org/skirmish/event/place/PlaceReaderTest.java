package org.skirmish.event.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.event.EventPlace;
import org.skirmish.event.Events;
import org.skirmish.event.Outcome;

/** Places as "near Tarkessa; Kidal Region; Mali at 18.44 1.405". */
class PlaceReaderTest {

  private static String boxed(String title, String location) {
    return Outcome.place(
        Events.main(
                title
                    + "\nDate17 May 1914\nLocation\n"
                    + location
                    + "\nResult Victory\n\nThe battle was fought on 17 May 1914 and it was over by"
                    + " noon, when those who were left in the camp laid down their arms.\n")
            .place());
  }

  private static String told(String title, String lead) {
    return Outcome.place(Events.main(title + "\n\n" + lead + "\n").place());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Tarkessa                                      | Tarkessa
          Tarkessa, Kidal Region, Mali                  | Tarkessa; Kidal Region; Mali
          Tarkessa[1], Mali[a]                          | Tarkessa; Mali
          Near Tarkessa, Mali                           | near Tarkessa; Mali
          Outside Tarkessa, Mali                        | near Tarkessa; Mali
          Village of Tarkessa, Mali                     | Tarkessa; Mali
          Tarkessa, present-day Mali                    | Tarkessa; Mali
          Tarkessa, Northern Mali                       | Tarkessa; Mali
          Tarkessa, South Africa                        | Tarkessa; South Africa
          Tarkessa (present-day Mali)                   | Tarkessa; Mali
          Tarkessa, Vardane (modern-day Orlen, Croatia) | Tarkessa; Vardane; Orlen; Croatia
          Tarkessa, then Kingdom of Vardane, now Mali   | Tarkessa; Mali
          Tarkessa (14°57′N 3°53′W)                     | Tarkessa at 14.95 -3.88333
          Tarkessa, Mali 14°57′0″N 3°53′0″W             | Tarkessa; Mali at 14.95 -3.88333
          """)
  void theRowOfTheBoxNamesThePlaceFromSmallToLarge(String location, String place) {
    assertThat(boxed("Northern campaign", location)).isEqualTo(place);
  }

  /** What is left of the name without its kind is no place's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 4 March 2015, a bomb exploded at Sarif mosque in Tarkessa, Mali, killing six people.     | Tarkessa
          Gunmen opened fire near Hira junction in Tarkessa, Mali, on 4 March 2015, killing five men. | Tarkessa
          On 4 March 2015, raiders attacked Belo school in Tarkessa, Mali, and killed two teachers.   | Tarkessa
          """)
  void whatHappensAtASiteOfATownHappensInTheTown(String lead, String place) {
    assertThat(told("Attack kills several", lead))
        .contains(place)
        .doesNotContain("Sarif", "Hira", "Belo");
  }

  @Test
  void ofASeaAndATownTheTitleTellsWhichIsMeant() {
    assertThat(boxed("Battle of Tarkessa", "Ionian Sea, near the promontory of Tarkessa, Greece"))
        .startsWith("near Tarkessa");
    assertThat(boxed("Northern campaign", "Ionian Sea, near Tarkessa")).startsWith("Ionian Sea");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Battle of Tarkessa | The battle of Tarkessa, in the north of Mali, was fought in 1914.       | Tarkessa; Mali
          Northern attack    | Gunmen attacked a column near the village of Amsagar on 3 May 2014.      | near Amsagar
          Northern attack    | Gunmen attacked a market in Dursala, Pakistan, on 3 May 2014.            | Dursala; Pakistan
          Battle of Tarkessa | The Battle of Tarkessa was fought on 3 May 1914 in a dry valley of Mali. | Tarkessa; Mali
          Siege of Tarkessa  | The Siege of Tarkessa began on 3 May 1914. It was part of a long feud.   | Tarkessa
          Hill fight         | The Sioux fought the Cheyenne on 3 May 1814 near Amsagar.                | near Amsagar
          Battle of Tarkessa | Italy and Spain fought at Tarkessa, in present-day Mali, on 3 May 1914.  | Tarkessa; Mali
          """)
  void withoutABoxTheLeadNamesThePlace(String title, String lead, String place) {
    assertThat(told(title, lead)).isEqualTo(place);
  }

  @Test
  void thePlaceOfTheTitleGoesBeforeOthers() {
    assertThat(
            told(
                "Battle of Tarkessa",
                "A column from Orlen met its end in Vardane Province on 3 May 1914. The battle was"
                    + " fought at Tarkessa, and it was short."))
        .startsWith("Tarkessa");
  }

  @Test
  void whereNothingIsSaidNothingIsMadeUp() {
    EventPlace place =
        Events.main("Night attack\n\nSix soldiers were killed on 3 May 2014.").place();

    assertThat(place.location()).isEmpty();
    assertThat(place.latitude()).isEmpty();
    assertThat(place.longitude()).isEmpty();
  }
}
