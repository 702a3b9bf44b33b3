package org.skirmish.event.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;
import org.skirmish.event.Outcome;
import org.skirmish.model.Doubt;

/** Sides and parties whose cells a copy of a page has lost. */
class LostSidesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ansar Dine fighters attacked Malian soldiers at the bridge.
          Malian soldiers were attacked by Ansar Dine at the bridge.
          The battle was a clash between the Malian Army and Ansar Dine.
          """)
  void theProseNamesASideWhoseCellIsLost(String prose) {
    ConflictEvent event =
        Boxed.piped("Ansar Dine Contents |\n| |||", "12 killed | 8 killed | |", prose);

    assertThat(event.sides()).hasSize(2);
    assertThat(event.sides().get(0).actors().get(0).asWritten()).isEqualTo("Ansar Dine");
    assertThat(Boxed.tolls(event)).containsExactly("killed 12", "killed 8");
  }

  @Test
  void tollsOfTwoCellsAreNotGivenToTheOneSideThatIsLeft() {
    ConflictEvent event = Boxed.event("Mali", "12 killed[4]25 killed,[5] 3 captured", "");

    assertThat(Boxed.tolls(event)).containsExactly("");
    assertThat(Outcome.fatalities(event.fatalities())).contains("37");
    assertThat(Boxed.doubts(event, Doubt.Kind.GUESSED_TOLLS)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ten French soldiers were killed and 21 wounded.;   killed 12, wounded 25
          10 troops from France were killed.;                killed 12, wounded 25
          Ten soldiers were killed.;                         killed 10, wounded 21
          """)
  void aPartyLostFromItsCellIsKnownByItsDead(String prose, String toll) {
    ConflictEvent event =
        Boxed.piped(
            "Mali | Ansar Dine | |",
            "10 killed 21 wounded 2 killed and 4 wounded | 8 killed | |",
            prose);

    assertThat(Boxed.tolls(event)).containsExactly(toll, "killed 8");
  }

  @Test
  void aStateOfWhichTheProseIsSilentFoughtTheGroupOfTheProse() {
    ConflictEvent event =
        Events.main(
            "Raid on Camp Dursa\nDate14 September 2012\nLocation\nCamp Dursa, Afghanistan\n"
                + "Belligerents\n\nTonga\nCasualties and losses\n2 killed\n14 killed\n\n"
                + "Taliban fighters raided Camp Dursa on the night of 14 September 2012 and killed"
                + " two American soldiers before they were driven off.\n");

    assertThat(Boxed.sides(event))
        .anySatisfy(side -> assertThat(side.get(0)).startsWith("Taliban"));
  }

  @Test
  void figuresOfOthersAreNotOfTheOneSideThatIsLeft() {
    ConflictEvent event = Boxed.event("Mali", "Niger: 12 killed\nTogo: 8 killed", "");

    assertThat(Boxed.tolls(event)).containsExactly("");
  }

  @Test
  void lossesOfTwoLostSidesAreCountedTogether() {
    ConflictEvent event =
        Events.main(
            "= Battle of Tarkessa =\n\nInfobox\n- Date: 17 May 2014\n- Commander1: A. Sow\n"
                + "- Commander2: B. Diallo\n- Casualties1: 12 killed\n- Casualties2: 8 killed\n\n"
                + "The battle of Tarkessa was fought between Mali and Niger near the ford.\n");

    assertThat(Boxed.sides(event)).containsExactly(List.of("Mali"), List.of("Niger"));
    assertThat(event.fatalities().low()).hasValue(20);
  }
}
