package org.skirmish.event.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;
import org.skirmish.event.Side;

/** Which belligerents stand together, and who attacked. */
class BoxSidesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vardane Empire | Hill tribes | The fort was besieged for a month by the men of the Hill tribes. | DEFENDER
          Mali | Ansar Dine | The battle began when Malian troops entered the old quarter. | ATTACKER
          Mali | Ansar Dine | The valley fell to Ansar Dine after a week. | DEFENDER
          Mali | Ansar Dine | It was a Malian airborne raid on a camp. | ATTACKER
          Mali | Ansar Dine | Omar Tessa led three hundred riders against the Malian garrison. | DEFENDER
          Mali | Ansar Dine | The two sides met at dawn and parted at noon. | UNKNOWN
          """)
  void theLeadTellsWhoAttacked(String first, String second, String prose, Side.Role role) {
    ConflictEvent event =
        Events.main(
            "Battle of Tarkessa\nDate17 May 2014\nBelligerents\n"
                + first
                + "\t"
                + second
                + "\nCasualties and losses\n12 killed\t9 killed\n\n"
                + "The battle of Tarkessa was fought in May 2014. "
                + prose
                + "\n");

    assertThat(event.sides().get(0).role()).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fifty Indians attacked the fort, and the Cheyenne left before dawn. | false
          Indian troops attacked the fort, and the Gurkhas left before dawn. | true
          """)
  void indiansOfAmericaAreNotIndias(String prose, boolean india) {
    ConflictEvent event = Events.main("Fort Tessa raid\n\nOn 3 May 1867 " + prose + "\n");

    assertThat(Boxed.sides(event).toString().contains("India")).isEqualTo(india);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Flag of Mali Mali Flag of Niger Niger | Mali/Niger
          Flag of Niger 1974-2010 Niger Flag of Mali Azawad Front | Niger/Azawad Front
          Flag of a river.svg Mali Kell green flag.svg Kell Front | Mali/Kell Front
          Vardane Guard جبهة Kell Front | Vardane Guard/Kell Front
          """)
  void flagsPartTheNamesOfALine(String belligerents, String names) {
    ConflictEvent event = Boxed.event(belligerents, "12 killed\n9 killed", "");

    assertThat(String.join("/", Boxed.sides(event).stream().flatMap(List::stream).toList()))
        .isEqualTo(names);
  }

  @Test
  void tabsMarkTheCells() {
    ConflictEvent event =
        Boxed.event("Mali\nFrance\tAnsar Dine", "3 killed\n17 wounded\t8 killed", "");

    assertThat(Boxed.sides(event))
        .containsExactly(List.of("Mali", "France"), List.of("Ansar Dine"));
    assertThat(Boxed.tolls(event)).containsExactly("killed 3, wounded 17", "killed 8");
    assertThat(event.doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "India (Central Reserve Police Force), Central Reserve Police Force",
    "India (CRPF), CRPF",
    "India (Bastar Region), India",
    "Mali (MINUSMA), Mali"
  })
  void theForceInBracketsIsTheParty(String line, String party) {
    ConflictEvent event = Boxed.event(line + "\tKova Front", "3 killed\t8 killed", "");

    assertThat(Boxed.sides(event)).containsExactly(List.of(party), List.of("Kova Front"));
    assertThat(Boxed.tolls(event)).containsExactly("killed 3", "killed 8");
  }

  @Test
  void aBulletBelowAKnownBodyIsAUnitOfIt() {
    ConflictEvent event =
        Boxed.event("Mali\n\nAnsar Dine\n  • Dune Company", "3 killed\n\n8 killed", "");

    assertThat(Boxed.sides(event)).containsExactly(List.of("Mali"), List.of("Ansar Dine"));
  }

  @Test
  void blankLinesMarkTheCells() {
    ConflictEvent event =
        Boxed.event(
            "Vardane\nOrlen\n\nLeague of the Hills\nSava", "3 killed\n7 wounded\n\n8 killed", "");

    assertThat(Boxed.sides(event))
        .containsExactly(List.of("Vardane", "Orlen"), List.of("League of the Hills", "Sava"));
    assertThat(Boxed.tolls(event)).containsExactly("killed 3, wounded 7", "killed 8");
  }

  @Test
  void threeCellsAreThreeSides() {
    ConflictEvent event =
        Boxed.event(
            "Vardane\nOrlen\n\nLeague of the Hills\n\nSava",
            "3 killed\n7 wounded\n\n8 killed\n\nUnknown",
            "");

    assertThat(Boxed.sides(event))
        .containsExactly(
            List.of("Vardane", "Orlen"), List.of("League of the Hills"), List.of("Sava"));
    assertThat(Boxed.tolls(event)).containsExactly("killed 3, wounded 7", "killed 8", "");
  }

  @Test
  void aBranchStandsBesideItsParent() {
    ConflictEvent event = Boxed.event("Sinaloa Cartel\nLos Mayos\nGulf Cartel", "Unknown", "");

    assertThat(Boxed.sides(event))
        .containsExactly(List.of("Sinaloa Cartel", "Los Mayos"), List.of("Gulf Cartel"));
  }

  @Test
  void withoutAnyMarkCampsTell() {
    ConflictEvent event = Boxed.event("Mali\nFrance\nAnsar Dine\nMUJAO\nAQIM", "Unknown", "");

    assertThat(Boxed.sides(event))
        .containsExactly(List.of("Mali", "France"), List.of("Ansar Dine", "MUJAO", "AQIM"));
  }

  @Test
  void withoutAnyMarkTwoNamesAreTwoSides() {
    ConflictEvent event = Boxed.event("Vardane\nOrlen", "12 killed\nUnknown", "");

    assertThat(Boxed.sides(event)).containsExactly(List.of("Vardane"), List.of("Orlen"));
    assertThat(Boxed.tolls(event)).containsExactly("killed 12", "");
  }

  @Test
  void supportersStandWithTheOneAboveThem() {
    ConflictEvent event =
        Boxed.event("Mali\nSupported by:\nFrance\n\nAnsar Dine", "3 killed\n\n8 killed", "");

    assertThat(Boxed.sides(event))
        .containsExactly(List.of("Mali", "France"), List.of("Ansar Dine"));
    assertThat(Boxed.tolls(event)).containsExactly("killed 3", "killed 8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Malian soldiers attacked Ansar Dine at dawn.             | ATTACKER | DEFENDER
          Ansar Dine fighters attacked Malian soldiers at dawn.    | DEFENDER | ATTACKER
          Malian soldiers were ambushed by Ansar Dine.             | DEFENDER | ATTACKER
          """)
  void theProseTellsWhoAttacked(String prose, Side.Role first, Side.Role second) {
    assertThat(Boxed.event("Mali\tAnsar Dine", "3 killed\t8 killed", prose).sides())
        .extracting(Side::role)
        .containsExactly(first, second);
  }

  @Test
  void wordsOfDoubtAreNoPartOfAName() {
    ConflictEvent event = Boxed.event("Mali\tSuspected Ansar Dine", "3 killed\t8 killed", "");

    assertThat(Boxed.sides(event)).containsExactly(List.of("Mali"), List.of("Ansar Dine"));
  }

  /** A piped copy: rows of the belligerents and of the casualties as they are. */
  @Test
  void whoOnlyMetInAPlaceIsNoAttacker() {
    ConflictEvent event =
        Boxed.event(
            "France\nTaliban",
            "2 killed\n9 killed",
            "The Taliban held a meeting in the town. French troops defeated the fighters by noon.");

    assertThat(event.sides()).extracting(Side::role).doesNotContain(Side.Role.DEFENDER);
  }

  @Test
  void whoTakesResponsibilityAttacks() {
    ConflictEvent event =
        Boxed.event(
            "Mali\nAnsar Dine",
            "12 killed\n8 killed",
            "The fighting was over by noon. Ansar Dine claimed responsibility for the ambush.");

    assertThat(event.sides()).extracting(Side::role).contains(Side.Role.ATTACKER);
    assertThat(event.sides().get(1).role()).isEqualTo(Side.Role.ATTACKER);
  }
}
