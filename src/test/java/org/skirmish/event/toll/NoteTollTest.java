package org.skirmish.event.toll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.NoteFile;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;
import org.skirmish.source.Document;

/** The dead of invented incident notes. */
class NoteTollTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # the event or the coder has other events for them
          4  | On 4 May 2020, rebels shelled army posts near Jolo. Two soldiers were killed. 12 fatalities split among 3 events.
          0  | On 4 May 2020, rebels shelled army posts near Jolo. Two soldiers were killed that day (fatalities coded to the Orlen event).
          2  | On 4 May 2020, rebels shelled army posts near Orlen. Two soldiers were killed that day (fatalities coded to the Orlen event).
          0  | On 4 May 2020, rebels shelled army posts near Jolo. Four men were killed (deaths are coded in another event).
          0  | On 4 May 2020, rebels attacked two villages near Jolo. 1 person was killed. 1 fatality spread across three events.
          # nouns
          17 | On 4 May 2020, gunmen attacked a village near Jolo, with a death toll of 17.
          9  | On 4 May 2020, gunmen attacked a village near Jolo. Residents gave a figure of 9.
          1  | On 4 May 2020, police beat a man near Jolo, causing the death by suffocation of the prisoner.
          2  | On 4 May 2020, soldiers held traders near Jolo, leading to the death by drowning of two men.
          # who is counted once more
          6  | On 4 May 2020, clashes of soldiers and rebels near Jolo left six people dead, among them two women.
          3  | On 4 May 2020, a suicide bomber killed two traders and himself in Jolo.
          5  | On 4 May 2020, two bombers killed themselves and three guards in Jolo.
          2  | On 4 May 2020, bandits fought two volunteer fighters (VDP) near Jolo. The VDP were killed.
          # headlines
          9  | Nine killed, 22 hurt as bandits attack a bus in Jolo.
          6  | On 4 May 2020, rebels fought hunters near Jolo: 4 Dozos and 2 rebels dead.
          """)
  void oneNoteAfterTheOther(int dead, String note) {
    ConflictEvent event = Events.of(new Document("notes.txt#1", NoteFile.FORMAT, note)).get(0);

    assertThat(event.fatalities().best()).hasValue(dead);
  }
}
