package org.skirmish.event.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;
import org.skirmish.model.Range;

/** Whose word a figure is. The raid is invented. */
class ClaimantsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A spokesman for the FDLR said it had killed 25 soldiers.",
        "A spokeswoman of the FDLR said that its fighters had killed 25 soldiers.",
        "The FDLR said that its men had killed 25 soldiers.",
      })
  void aSpokesmansWordIsHisPartys(String claim) {
    ConflictEvent event =
        Events.main(
            """
            2012 Tabu raid

            On 4 May 2012 fighters of the FDLR attacked an army post in Tabu, in the Democratic \
            Republic of Congo. Eleven soldiers were killed, the army said. \
            """
                + claim);

    assertThat(event.fatalities().best()).hasValue(11);
    assertThat(event.claims()).hasSize(1);
    assertThat(event.claims().get(0).by()).isEqualTo("FDLR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army said that 30 fighters had been killed.",
        "The defence ministry announced that 30 rebels had died.",
        "The government stated that 30 members of the FDLR had been killed.",
      })
  void whatAnArmySaysOfItsDeadEnemiesIsAClaim(String claim) {
    ConflictEvent event =
        Events.main(
            """
            2012 Tabu raid

            On 4 May 2012 fighters of the FDLR attacked an army post in Tabu, in the Democratic \
            Republic of Congo. Eleven soldiers were killed. \
            """
                + claim);

    assertThat(event.fatalities().best()).hasValue(11);
    assertThat(event.claims()).hasSize(1);
    assertThat(event.claims().get(0).killed().get(0).range()).isEqualTo(Range.exactly(30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The FDLR said that it had lost three men.",
        "The FDLR put its own losses at three dead.",
        "The FDLR said that three of its fighters had died.",
      })
  void whatAGroupSaysOfItsOwnDeadIsNoRivalClaim(String words) {
    ConflictEvent event =
        Events.main(
            """
            2012 Tabu raid

            On 4 May 2012 fighters of the FDLR attacked an army post in Tabu, in the Democratic \
            Republic of Congo. Eleven soldiers were killed. \
            """
                + words);

    assertThat(event.fatalities().best()).hasValue(14);
    assertThat(event.claims()).isEmpty();
  }
}
