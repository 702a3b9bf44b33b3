package org.skirmish.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.source.Document;

class EarlierEventTest {

  /** Made for this test: the group, the base and the towns are invented. */
  private static final String TEXT =
      """
      2019 Kova raid

      Part of the Kova war
      Date\t3 May 2019
      Location\tKova, Mali
      Belligerents

      Mali

      Kova Front

      On 3 May 2019 fighters of the Kova Front attacked Malian soldiers in Kova and killed two.

      Background

      The Kova Front was founded in 2018 by deserters of the army. Prior to the raid on Kova, the front attacked an army base in Gossi. [1]

      References
      1. ^ "Raid in the north". Kova Times. 4 May 2019.
      """;

  @Test
  void whatCameBeforeLiesBetweenTheDateToldBeforeItAndTheMainEvent() {
    List<ConflictEvent> events = Events.of(new Document("raid.txt", "text", TEXT));
    assertThat(events).hasSize(2);
    ConflictEvent earlier = events.get(1);
    assertThat(earlier.place().location()).contains("Gossi");
    assertThat(earlier.date().orElseThrow().start()).hasToString("2018-01-01");
    assertThat(earlier.date().orElseThrow().end()).hasToString("2019-05-03");
    assertThat(earlier.date().orElseThrow().precision()).isEqualTo(EventDate.Precision.RANGE);
  }
}
