package org.skirmish.event.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.event.ConflictEvent;

/**
 * Where events besides the main one were. The main event's town is invented, the others are not.
 */
class OtherPlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // A village goes before the region in which it lies.
        "On 9 May rebels attacked soldiers in Ber, in the Tombouctou Region, and killed six. | Ber"
            + " | Tombouctou region",
        "On 9 May rebels killed six soldiers at Ber, a small village in the Tombouctou Region. | Ber"
            + " | Tombouctou region",
        "On 9 May rebels raided Tarkint, a market town north-west of Bourem, and killed six men."
            + " | Tarkint | Bourem",
        "On 9 May rebels raided the gold mine of Tarkint, in the Gao Region, and killed six men."
            + " | Tarkint | Gao region",
        // What is struck or taken is where it was.
        "On 9 May rockets hit Bourem, the seat of the sector, and killed six soldiers. | Bourem | -",
        "On 9 May Nigerien and Malian troops recovered Ansongo and killed six rebels. | Ansongo | -",
        "On 9 May rebels broke into the garrison of Bourem, on the bend of the river, and killed six."
            + " | Bourem | -",
        // Places on the way, parties and the names of events are none.
        "After a night in Gao rebels killed on 9 May six soldiers in an eastern suburb of Ansongo."
            + " | Ansongo | -",
        "On 9 May rebels killed six soldiers near Ansongo, as they had in the Battle of Gao."
            + " | Ansongo | -",
      })
  void isRankedByTheWordsAroundIt(String sentences, String location, String within) {
    List<ConflictEvent> events = AfterBattle.tells(sentences);

    assertThat(events).hasSize(2);
    assertThat(events.get(1).place().location()).contains(location);
    if (within == null) {
      assertThat(events.get(1).place().within()).isEmpty();
    } else {
      assertThat(events.get(1).place().within()).contains(within);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 9 May rebels attacked soldiers and killed six. The mayor spoke of Gao.",
        "On 9 May rebels of the Gao Front killed six soldiers.",
      })
  void isNotWhereNothingPutsIt(String sentences) {
    for (ConflictEvent event : AfterBattle.tells(sentences)) {
      assertThat(event.place().location().orElse("")).doesNotContain("Gao");
    }
  }
}
