package org.skirmish.event.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.NoteFile;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.event.Events;
import org.skirmish.source.Document;

class NearPlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in Gao, Mali | AT",
        "near Gao, Mali | NEAR",
        "between Gao and Ansongo in Mali | NEAR",
        "on the road between Gao and Ansongo in Mali | NEAR",
        "20 kilometres north of Gao in Mali | NEAR",
        "just east of Gao in Mali | NEAR",
        "15 km from Gao in Mali | NEAR",
        "in the centre of Gao, Mali | AT"
      })
  void ofANote(String where, Nearness nearness) {
    String text = "On 3 May 2019 gunmen ambushed a convoy " + where + ", killing two soldiers.";
    check(Events.of(new Document("note.txt", NoteFile.FORMAT, text)).get(0).place(), nearness);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gao, Mali | AT",
        "Near Gao, Mali | NEAR",
        "Between Gao and Ansongo, Mali | NEAR",
        "15 km south of Gao, Mali | NEAR",
        "North of Gao, Mali | NEAR"
      })
  void ofABox(String where, Nearness nearness) {
    String text =
        "2019 Kova ambush\n\nPart of the Kova war\nDate\t3 May 2019\nLocation\t"
            + where
            + "\nResult\tAmbush\nBelligerents\n\nMali\n\nKova Front\n\n"
            + "On 3 May 2019 fighters of the Kova Front attacked Malian soldiers.\n";
    check(Events.main(text).place(), nearness);
  }

  private static void check(EventPlace place, Nearness nearness) {
    assertThat(place.location()).contains("Gao");
    assertThat(place.within()).contains("Mali");
    assertThat(place.nearness()).isEqualTo(nearness);
  }
}
