package org.skirmish.event.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.Events;
import org.skirmish.event.Outcome;
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

  private static List<ConflictEvent> background(String background) {
    String text = TEXT.replaceAll("The Kova Front was founded.*", background);
    return Events.of(new Document("raid.txt", "text", text));
  }

  @Test
  void twoDaysOfOneSentenceAreTwoEvents() {
    List<ConflictEvent> events =
        background(
            "On 4 March 2018 rebels attacked soldiers in Gao, killing six, and on 9 April 2018"
                + " they attacked a camp in Gossi and killed three soldiers.");
    assertThat(events.subList(1, 3))
        .extracting(event -> event.place().location().orElse(""))
        .containsExactly("Gao", "Gossi");
    assertThat(events.subList(1, 3))
        .extracting(event -> Outcome.fatalities(event.fatalities()).orElse(""))
        .containsExactly("6", "3");
  }

  @Test
  void figuresOfDifferentPeopleAreNoRivals() {
    List<ConflictEvent> events =
        background(
            "On 4 March 2018 rebels attacked a market in Gao and killed 40 civilians and nine"
                + " soldiers, while two of the attackers died, according to the ministry.");
    assertThat(Outcome.fatalities(events.get(1).fatalities())).contains("51");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In a report of 9 June 2019, people of Gossi said that the Kova Front was behind the"
            + " attack.",
        "On 9 June 2019 residents of Gossi alleged that rebels had carried out the attacks.",
        "According to a statement released on 9 June 2019 in Gossi, the front had planned the raid."
      })
  void theDayOfAReportIsNoEvent(String report) {
    assertThat(background(report)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"First Battle of Gossi", "Siege of Gossi", "Second Battle of Gossi"})
  void aBattlesNameIsNoPlace(String battle) {
    List<ConflictEvent> events =
        background("On 4 March 2018 rebels fought soldiers in the " + battle + ", killing six.");
    assertThat(events.subList(1, events.size()))
        .allSatisfy(
            event ->
                assertThat(event.place().location().orElse("Gossi"))
                    .doesNotContain("Battle", "Siege"));
  }

  @Test
  void aTownThatOnceWasAStateIsAPlace() {
    List<ConflictEvent> events =
        background("On 4 March 2018 soldiers shot nine civilians in Axum, in northern Tigray.");
    assertThat(events.get(1).place().location()).contains("Axum");
  }

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
