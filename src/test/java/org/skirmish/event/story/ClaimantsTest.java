package org.skirmish.event.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;

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
}
