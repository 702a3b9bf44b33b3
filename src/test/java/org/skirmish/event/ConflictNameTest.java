package org.skirmish.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conflict of a box is the wider war, never the battle's own name. */
class ConflictNameTest {

  @ParameterizedTest
  @CsvSource({
    "Siege of Dorfa, Siege of Dorfa,",
    "Siege of Dorfa (2018), the Siege of Dorfa,",
    "2018 Dorfa clashes, Dorfa clashes,",
    "Siege of Dorfa, Second Mali War, Second Mali War",
    "Mali War spillover in Dorfa, Mali War, Mali War",
  })
  void theOwnNameIsNone(String title, String conflict, String expected) {
    String text =
        title
            + "\n\nInfobox\n- Conflict: "
            + conflict
            + "\n- Date: 4 May 2018\n- Place: Dorfa, Mali\n- Combatant1: Mali\n- Combatant2: JNIM\n"
            + "\nMalian soldiers fought JNIM at Dorfa on 4 May 2018 and killed six fighters.\n";

    assertThat(Events.main(text).conflict().orElse(null)).isEqualTo(expected);
  }
}
