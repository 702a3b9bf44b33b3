package org.skirmish.event.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Outcome;

/** What a page tells besides its battle: events of their own, and what only recalls one. */
class OwnEventTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 12 June 2020 divers announced the discovery of a battle-damaged hull in Gao.",
        "On 9 July 2021 the remains of the fallen were buried in Gao cathedral.",
        "In June 2021 the assembly in Gao passed a resolution that the truth of the battle be told.",
        "On 4 October 2020 a film about the battle was shown in Gao.",
        "On 16 August 2019 the general's wife, Anna Doe, died in Gao, and rumours said that she was"
            + " murdered.",
        "On 8 August 2019 the minister ordered the army to capture the hills near Gao.",
        "On 20 May 2019 the front was able to strike at the bridges of Gao.",
        "On 28 May 2019 the staff in Gao intercepted a signal of the front.",
        "On 2 June 2019 the ministry in Gao published a statement on the destruction of a bridge.",
        "Writing from Gao on 5 June 2019, a reader asked how the battle had begun.",
      })
  void whatOnlySpeaksOfViolenceIsNoEvent(String sentence) {
    assertThat(AfterBattle.tells(sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 12 June 2019 the army stormed the fort of Gao.",
        "On 12 June 2019 heavy fighting broke out in Gao.",
        "On 12 June 2019 the front launched an assault on a barracks in Gao.",
        "On 12 June 2019 twelve people died in Gao when a bomb went off.",
        "An attack on 12 June 2019 in Gao killed four soldiers.",
        "On 12 June 2019 soldiers captured Gao.",
      })
  void aDeedOfItsOwnIsOne(String sentence) {
    assertThat(AfterBattle.tells(sentence)).hasSize(2);
  }

  @Test
  void aDayOfTheBattleIsOfItsYear() {
    List<ConflictEvent> events =
        AfterBattle.tells(
            "On 4 June 2021 soldiers stormed a camp in Gao. On 3 May the front had also shelled"
                + " Hombori.");

    assertThat(events).hasSize(3);
    assertThat(events.get(2).date().orElseThrow().start()).isEqualTo(LocalDate.of(2019, 5, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was later corrected to 14. | 14",
        "This was then revised to eleven, and 40 people were wounded. | 11",
        "That was raised to 17 in the evening. | 17",
        "It was the work of the front, which sent men to 30 villages. | 9",
      })
  void aFigureIsCorrected(String correction, String dead) {
    List<ConflictEvent> events =
        AfterBattle.tells(
            "On 12 June 2019 gunmen attacked a bus in Gao. The mayor gave the number of dead as"
                + " nine. "
                + correction);

    assertThat(events).hasSize(2);
    assertThat(Outcome.fatalities(events.get(1).fatalities())).contains(dead);
  }
}
