package org.skirmish.event.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;
import org.skirmish.model.Doubt;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;

/** The box's figures and what the prose says of them. */
class BoxAgainstProseTest {

  private static ConflictEvent event(String casualties, String prose) {
    return Events.main(
        """
        Battle of Tarkessa

        Part of the Vardane War
        Date3 May 2015
        Location
        Tarkessa, Mali
        Belligerents
        Mali

        Ansar Dine
        Casualties and losses
        %s

        12 killed

        The Battle of Tarkessa was fought on 3 May 2015 in Mali between the army and Ansar Dine.

        Casualties

        [edit]

        %s
        """
            .formatted(casualties, prose));
  }

  private static List<String> quotes(ConflictEvent event, String field) {
    return event.evidence().stream()
        .filter(evidence -> evidence.field().toString().equals(field))
        .filter(Evidence.Read.class::isInstance)
        .map(evidence -> ((Evidence.Read) evidence).quote())
        .toList();
  }

  @Test
  void partsThatAddUpToTheBoxAreEvidenceForIt() {
    ConflictEvent event =
        event(
            "3 killed, 17 wounded",
            "Three Malian soldiers were killed, along with sixteen others injured and one civilian"
                + " employee injured.");

    assertThat(quotes(event, "sides[0].wounded"))
        .containsExactly("17 wounded", "sixteen others injured and one civilian employee injured");
    assertThat(event.doubts()).noneMatch(d -> d.kind() == Doubt.Kind.FIGURES_DISAGREE);
  }

  @Test
  void aHigherFigureOfTheProseIsKeptAndDoubted() {
    ConflictEvent event = event("3 killed", "Nine Malian soldiers were killed.");

    assertThat(event.sides().get(0).toll().get(Harm.KILLED)).contains(Range.exactly(3));
    assertThat(event.alternatives())
        .anyMatch(
            a -> a.field().equals(FieldPath.side(0).figure(Harm.KILLED)) && a.value().equals("9"));
    assertThat(event.doubts()).anyMatch(d -> d.kind() == Doubt.Kind.FIGURES_DISAGREE);
  }

  @Test
  void aPartOfTheSideSaysNothingAgainstTheWhole() {
    ConflictEvent event = event("30 killed", "Nine Malian soldiers were killed on the first day.");

    assertThat(event.alternatives()).isEmpty();
  }
}
