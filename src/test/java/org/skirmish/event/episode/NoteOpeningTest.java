package org.skirmish.event.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.article.NoteFile;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;
import org.skirmish.event.Side;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Document;

/** An incident note that tells of several events, and others that tell of one. */
class NoteOpeningTest {

  private static List<ConflictEvent> events(String note) {
    return Events.of(new Document("notes.txt#1", NoteFile.FORMAT, note));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 4 March 2021, rebels attacked Boni in Mali and killed three soldiers. On 6 March 2021,"
            + " they ambushed a convoy near Hombori. | 2021-03-06 | Hombori",
        "On 2 May 2020, militiamen raided Mapobu village, killing six. Three days later, they"
            + " attacked Halungupa and burned 14 houses. | 2020-05-05 | Halungupa",
        "On 2 May 2020, a roadside bomb hit a police van in Quetta. Meanwhile, in Turbat, gunmen"
            + " shot dead a trader. | 2020-05-02 | Turbat",
        "On 4 March 2021, protesters marched in Lahore. On 5 March, police dispersed demonstrators"
            + " in Multan. | 2021-03-05 | Multan",
      })
  void aLaterDayOrAnotherPlaceIsAnotherEvent(String note, LocalDate day, String place) {
    List<ConflictEvent> events = events(note);

    assertThat(events).hasSize(2);
    assertThat(events.get(1).date().orElseThrow().start()).isEqualTo(day);
    assertThat(events.get(1).place().location()).contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 4 March 2021, rebels attacked Boni in Mali. Two of the wounded died on 6 March.",
        "On 4 March 2021, rebels attacked Boni in Mali. On 6 March the group said that it was"
            + " behind the attack.",
        "On 4 March 2021, rebels attacked Boni in Mali. They also looted shops in Boni.",
        "On 4 March 2021, soldiers shot a man in Kaya. The killing came a day after rebels"
            + " ambushed a patrol there.",
        "On 4 March 2021, soldiers shot a man in Kaya. People say that another man was shot in"
            + " Tougan last year.",
        "On 4 March 2021, teachers marched in Sousse. They recalled those who died in Sfax on"
            + " 9 March.",
      })
  void whatFollowsOfTheEventIsNone(String note) {
    assertThat(events(note)).hasSize(1);
  }

  @Test
  void whatIsToldBehindItIsItsOwn() {
    List<ConflictEvent> events =
        events(
            "On 9 June 2021, fighters of the Kova Front attacked Boni in Mali, killing three"
                + " soldiers. On 11 June, they attacked Hombori. Two soldiers were killed.");

    assertThat(events).hasSize(2);
    assertThat(killed(events.get(0))).containsExactly(Range.exactly(3));
    assertThat(killed(events.get(1))).containsExactly(Range.exactly(2));
    assertThat(group(events.get(1))).isEqualTo(group(events.get(0))).contains("Kova Front");
  }

  /** The group of those who attacked. */
  private static Optional<String> group(ConflictEvent event) {
    return event.sides().get(0).actors().get(0).participant().flatMap(Participant::name);
  }

  private static List<Range> killed(ConflictEvent event) {
    return event.sides().stream()
        .filter(side -> side.role() == Side.Role.DEFENDER)
        .flatMap(side -> side.toll().get(Harm.KILLED).stream())
        .toList();
  }
}
