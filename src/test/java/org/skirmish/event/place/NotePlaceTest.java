package org.skirmish.event.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.NoteFile;
import org.skirmish.event.Events;
import org.skirmish.source.Document;

/** Which name of a note is where its event was; invented notes. */
class NotePlaceTest {

  private static void check(String text, String location) {
    Document note = new Document("note.txt", NoteFile.FORMAT, "On 3 May 2019, " + text);
    assertThat(Events.of(note).get(0).place().location()).contains(location);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gunmen killed two herders in Kasso (Qasu) district, Gao, Mali.            | Kasso
          gunmen killed two herders in Lissadou (Lissadu) township, Mopti, Mali.    | Lissadou
          gunmen raided shops in Wemma (Ouema) municipality, Kayes, Mali.           | Wemma
          gunmen killed two herders in the Kasso (Qasu) area of Gao, Mali.          | Qasu
          """)
  void aDivisionsSecondNameIsNoPlaceOfItsOwn(String text, String location) {
    check(text, location);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gunmen killed a herder in Kasso village (coded as Lissa) (Doro, Gao), Mali.  | Lissa
          gunmen killed a herder at Kasso camp [coded to Lissa] (Doro, Gao), Mali.     | Lissa
          gunmen killed a herder in Kasso district (coded to Lissa), Mali.             | Lissa
          gunmen killed a herder in Gao region. Coded as Gao regional capital Lissa.   | Lissa
          gunmen (coded as Police Forces of Mali) killed a herder in Gao, Mali.        | Gao
          gunmen (coded as Rebel Forces) killed a herder in Gao, Mali.                 | Gao
          gunmen (coded to the Wem Militia) killed a herder in Gao, Mali.              | Gao
          """)
  void thePlaceIsTheOneToWhichACoderPutIt(String text, String location) {
    check(text, location);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gunmen shot at the car of the mayor of Kayes near Gao, Mali.                    | Gao
          gunmen abducted the governor of Mopti near the village of Kassola, Mali.        | Kassola
          gunmen shot at a car with the mayors of Kayes and Mopti near Kassola, Mali.     | Kassola
          """)
  void whoHoldsAnOfficeOfATownMayBeElsewhere(String text, String location) {
    check(text, location);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gunmen killed a lecturer at Gao University, Mali.                               | Gao
          a shell hit the garden of the Mopti General Hospital in Mali.                   | Mopti
          students held a protest on the Kayes University campus, Mali.                   | Kayes
          """)
  void aSiteThatBearsATownsNameStandsForTheTown(String text, String location) {
    check(text, location);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          residents protested the arrival in Gao of the UN envoy, Mali.                   | Gao
          residents protested against the stay in Mopti of French troops, Mali.           | Mopti
          residents protested the return to Mali and the stay in Kayes of the ICRC chief. | Kayes
          """)
  void whoIsInATownIsNoPartOfItsName(String text, String location) {
    check(text, location);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          farmers protested outside the Peshawar Press Club, Pakistan.              | Peshawar
          gunmen shot at guards of the Multan High Court, Pakistan.                 | Multan
          gunmen set fire to the Sukkur Town Hall, Pakistan.                        | Sukkur
          gunmen shot two people in Hero Square, Multan, Pakistan.                  | Multan
          gunmen shot two people at Old Junction, Sukkur, Pakistan.                 | Sukkur
          gunmen shot two people on Liberty Avenue in Peshawar, Pakistan.           | Peshawar
          """)
  void aBuildingOrASquareIsOfItsTown(String text, String location) {
    check(text, location);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gunmen killed a man between Kasso and Lissa (Gao, Mali).               | Kasso
          gunmen killed a man between Kasso and Gao in Mali.                     | Kasso
          gunmen ambushed a bus on the road between Kasso and Lissa, Gao, Mali.  | Kasso
          gunmen killed a man in Lagos - Ikeja, Nigeria.                         | Lagos - Ikeja
          gunmen killed a man in the desert of Kasso in Gao region, Mali.        | Kasso
          gunmen killed a man on the island of Kasso in Mopti region, Mali.      | Kasso
          gunmen killed a man in the forest of Kasso in Kayes region, Mali.      | Kasso
          """)
  void theNameNearestToTheDeedIsThePlace(String text, String location) {
    check(text, location);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In Punjab, gunmen killed two police officers on 3 May 2019 in Multan, Pakistan.      | Multan
          In Sindh, gunmen killed two police officers on 3 May 2019 at Sukkur, Pakistan.       | Sukkur
          In Balochistan, gunmen killed two guards on 3 May 2019 near Khuzdar, Pakistan.       | Khuzdar
          In Multan, gunmen killed two police officers on 3 May 2019 in a shop, Pakistan.      | Multan
          """)
  void anAreaInFrontHoldsThePlace(String text, String location) {
    assertThat(Events.of(new Document("note.txt", NoteFile.FORMAT, text)).get(0).place().location())
        .contains(location);
  }
}
