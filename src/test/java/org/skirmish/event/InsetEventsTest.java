package org.skirmish.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Document;
import org.skirmish.source.Result;

/** Pages with the boxes of several events. */
class InsetEventsTest {

  private static final String MAIN =
      """
      {{Infobox military conflict
      | conflict = Raids on Dhobley
      | date = 7 March 2012
      | place = Dhobley, Somalia
      | combatant1 = Somalia
      | combatant2 = Al-Shabaab
      | casualties1 = 10 killed
      }}
      '''The raids on Dhobley''' were attacks on 7 March 2012 in Somalia.
      """;

  private static String box(String date, String place) {
    return """
        == Later raid ==
        {{Infobox military conflict
        | conflict = Later raid
        | date = %s
        | place = %s
        | combatant1 = Kenya
        | combatant2 = Al-Shabaab
        | casualties1 = 4 killed
        | casualties2 = 1 killed
        }}
        Riders came again.
        """
        .formatted(date, place);
  }

  private static List<ConflictEvent> events(String source) {
    Document page = new Document("raids.wiki", Document.WIKITEXT, source);
    return ((Result.Of<List<ConflictEvent>>) Events.read(page)).value();
  }

  @Test
  void eachBoxIsAnEventWithItsOwnDayPlaceSidesAndDead() {
    List<ConflictEvent> events = events(MAIN + box("5 September 2012", "Afmadow, Somalia"));

    assertThat(events)
        .extracting(ConflictEvent::role)
        .containsExactly(ConflictEvent.Role.MAIN, ConflictEvent.Role.RELATED);
    ConflictEvent later = events.get(1);
    assertThat(later.date().orElseThrow().start()).isEqualTo(LocalDate.of(2012, 9, 5));
    assertThat(later.place().location()).contains("Afmadow");
    assertThat(later.sides())
        .extracting(side -> side.actors().get(0).asWritten())
        .contains("Kenya");
    assertThat(later.sides().get(0).toll().get(Harm.KILLED)).contains(Range.exactly(4));
    assertThat(events.get(0).sides().get(0).toll().get(Harm.KILLED)).contains(Range.exactly(10));
  }

  @Test
  void aBoxOfTheSameDaysAndPlaceIsTheSameEvent() {
    assertThat(events(MAIN + box("7 March 2012", "Dhobley, Somalia"))).hasSize(1);
    assertThat(events(MAIN + box("7 March 2012", "Afmadow, Somalia"))).hasSize(2);
  }

  @Test
  void aBoxCountsOnAPageThatTellsOfNoEventElse() {
    String page =
        "'''Dhobley''' is a town in Somalia with 20,000 people.\n"
            + box("5 September 2012", "Afmadow, Somalia");

    assertThat(events(page))
        .extracting(ConflictEvent::role)
        .containsExactly(ConflictEvent.Role.MAIN);
  }
}
