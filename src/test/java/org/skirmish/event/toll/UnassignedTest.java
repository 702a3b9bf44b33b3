package org.skirmish.event.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;

/** Harm that is told without a side, and the summands behind a sum. Groups are invented. */
class UnassignedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 4 May 2019 rebels and soldiers clashed in Gao, Mali. There were three fatalities. | 3",
        "On 4 May 2019 soldiers fought rebels in Gao, Mali. The death toll stood at 12. | 12",
        "On 4 May 2019 rebels and soldiers clashed in Gao, Mali. There were nine deaths in all,"
            + " and four soldiers were killed. | 5",
      })
  void aTollForAllIsNobodysButForItsRest(String text, int rest) {
    ConflictEvent event = Events.main("[Gao, Mali] " + text);

    assertThat(event.unassigned().get(Harm.KILLED)).contains(Range.exactly(rest));
    assertThat(quotes(event, FieldPath.UNASSIGNED.figure(Harm.KILLED))).hasSize(1);
  }

  @Test
  void whatAnAttackBoxGivesToNobodyIsKept() {
    ConflictEvent event =
        Events.main(
            """
            2014 Kova barracks bombing
            Location\tGao, Mali
            Date\t3 May 2014
            Target\tMalian Army
            Attack type\tCar bombing
            Deaths\t8
            Injured\t21
            Perpetrators\tKova Front

            On 3 May 2014 a car bomb of the Kova Front blew up at an army barracks in Gao, Mali.
            """);

    assertThat(event.unassigned().get(Harm.WOUNDED)).contains(Range.exactly(21));
    assertThat(quotes(event, FieldPath.UNASSIGNED.figure(Harm.WOUNDED))).containsExactly("21");
  }

  @Test
  void aSumShowsItsSummands() {
    ConflictEvent event =
        Events.main(
            """
            Battle of Kova
            Date\t3 May 2019
            Location\tKova, Mali
            Belligerents
            Mali\tKova Front
            Casualties and losses
            14 killed\t30 killed

            On 3 May 2019 rebels of the Kova Front attacked Malian soldiers in Kova.
            """);

    assertThat(event.fatalities().best()).hasValue(44);
    assertThat(quotes(event, FieldPath.FATALITIES)).containsExactly("14 killed", "30 killed");
  }

  private static List<String> quotes(ConflictEvent event, FieldPath field) {
    return event.evidence().stream()
        .filter(found -> found instanceof Evidence.Read && found.field().equals(field))
        .map(found -> ((Evidence.Read) found).quote())
        .toList();
  }
}
