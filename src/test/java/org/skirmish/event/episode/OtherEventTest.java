package org.skirmish.event.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventPlace;
import org.skirmish.event.Events;
import org.skirmish.event.Side;
import org.skirmish.source.Document;

/** Events besides the main one: when, where and who attacks. Groups and towns are invented. */
class OtherEventTest {

  private static List<ConflictEvent> after(String sentences) {
    return AfterBattle.tells(sentences);
  }

  private static Optional<String> attacker(ConflictEvent event) {
    return event.sides().stream()
        .filter(side -> side.role() == Side.Role.ATTACKER)
        .map(side -> side.actors().get(0).asWritten())
        .findFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kova lay in ruins. On 12 May the army retook it and killed four rebels. | Mali",
        "The people fled from Kova. On 12 May soldiers raided its market. | Mali",
        "The outpost stood empty. On 12 May the Kova Front stormed it. | Kova Front",
      })
  void aPronounStandsForThePlaceOfTheSentenceBefore(String sentences, String attacker) {
    List<ConflictEvent> events = after(sentences);
    assertThat(events).hasSize(2);
    assertThat(events.get(1).place().location()).contains("Kova");
    assertThat(events.get(1).date().orElseThrow().start()).hasToString("2019-05-12");
    assertThat(attacker(events.get(1))).contains(attacker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 9 May rebels attacked soldiers in Tamba and killed six. | Kova Front",
        "On 9 May rebel mortars shelled soldiers in Tamba, killing six. | Kova Front",
        "On 9 May soldiers in Tamba repelled an assault by the rebels; six died. | Kova Front",
      })
  void aNounForOneGroupsPeopleIsThatGroup(String sentences, String attacker) {
    assertThat(attacker(after(sentences).get(1))).contains(attacker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 9 May rebels attacked soldiers in Tamba and killed six. | true",
        "On 9 May rebels attacked soldiers in Tamba, on the Somali coast, and killed six. | false",
        "On 9 May rebels in Tamba, in Chad, killed six soldiers. | false",
      })
  void otherEventsAreInTheMainEventsCountryUnlessAnotherIsNamed(String sentences, boolean beside) {
    assertThat(after(sentences).get(1).place().besideMain()).isEqualTo(beside);
  }

  @Test
  void aCampThatIsFoundLiesNearTheMainPlace() {
    List<ConflictEvent> events =
        after("On 4 May soldiers found the rebels' camp in a forest and attacked it.");
    assertThat(events).hasSize(2);
    assertThat(events.get(1).place().nearness()).isEqualTo(EventPlace.Nearness.NEAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels took the town of Tamba, Mali, on 3 May 2019, killing six policemen."
            + " Soldiers recaptured it on 8 May, killing ten rebels. | 2",
        "Rebels took the town of Tamba, Mali, on 3 May 2019, killing six policemen."
            + " Soldiers hope to recapture it by 8 May. | 1",
        "On 3 May 2019 rioters fought police in Tamba, Mali; six people were killed."
            + " In 2011 riots in Gossi killed 20 people. | 2",
        "On 3 May 2019 rioters fought police in Tamba, Mali; six people were killed."
            + " In 2011 the war in Libya killed 20 people. | 1",
      })
  void aTextWithoutABoxTellsOtherEventsToo(String text, int events) {
    assertThat(Events.of(new Document("text.txt", "text", text))).hasSize(events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "More than 60 rebels are thought to have been killed when the army came back on 7 May. | 9",
        "At least 20 rebels were killed when soldiers caught up with them on 7 May. | 9",
        "Another ten rebels are said to have died when troops arrived two days later. | 9",
        "The toll rose to ten when a soldier died on 7 May. | 10",
        "Four rebels were killed when the army came back on 3 May. | 13",
      })
  void thoseKilledWhenAForceCameOnALaterDayAreNoneOfTheEvents(String sentence, int dead) {
    String page =
        "Raid on Kova\n\nOn 3 May 2019 rebels raided Kova, Mali. Nine soldiers were killed. ";
    ConflictEvent raid = Events.of(new Document("raid.txt", "text", page + sentence)).get(0);

    assertThat(raid.fatalities().low()).hasValue(dead);
  }
}
