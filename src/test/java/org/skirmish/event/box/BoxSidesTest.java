package org.skirmish.event.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.event.Actor;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;
import org.skirmish.event.Outcome;
import org.skirmish.event.Side;
import org.skirmish.model.Alternative;
import org.skirmish.model.Doubt;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;

/** Which belligerents stand together, and whose the figures are. */
class BoxSidesTest {

  private static final String PROSE =
      "\nThe battle of Tarkessa was fought in the hills above the town, and it was over by noon.\n";

  private static ConflictEvent event(String belligerents, String casualties, String prose) {
    return Events.main(
        "Battle of Tarkessa\nDate17 May 2014\nBelligerents\n"
            + belligerents
            + "\nCasualties and losses\n"
            + casualties
            + "\n"
            + PROSE
            + prose
            + "\n");
  }

  private static List<List<String>> sides(ConflictEvent event) {
    return event.sides().stream()
        .map(side -> side.actors().stream().map(Actor::asWritten).toList())
        .toList();
  }

  private static List<String> tolls(ConflictEvent event) {
    return event.sides().stream().map(side -> Outcome.toll(side.toll())).toList();
  }

  private static boolean doubts(ConflictEvent event, Doubt.Kind kind) {
    return event.doubts().stream().anyMatch(doubt -> doubt.kind() == kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mali\tAnsar Dine | 12 killed\t90 killed (Malian army claim), 31 killed (Ansar Dine claim) | Mali: 90 of Ansar Dine; Ansar Dine: 31 of Ansar Dine
          Mali\tAnsar Dine | Ansar Dine claim: 40-50 killed Malian estimate: 12 killed\t9 killed | Ansar Dine: 40–50 of Mali; Mali: 12 of Mali
          Mali\tAnsar Dine | 12 killed, 3 wounded (army claim)\t44 killed, 7 wounded (per the army) | Mali: 44 of Ansar Dine
          Mali\tAnsar Dine | 12 killed\t20 killed in the raid; 31 killed in later sweeps (Malian claim) | Mali: 20 of Ansar Dine
          Mali\tAnsar Dine | 12 killed\t44 killed according to Mali | Mali: 44 of Ansar Dine
          Mali\tAnsar Dine | 12 killed\t44 killed (hospital sources) | ``
          Mali\tAnsar Dine | 12 killed\t44 killed (UN estimate) | ``
          """)
  void whatIsAPartysWordIsAClaim(String belligerents, String casualties, String claims) {
    ConflictEvent event = event(belligerents, casualties, "");

    assertThat(
            event.claims().stream()
                .map(
                    claim ->
                        claim.by()
                            + ": "
                            + claim.killed().get(0).range()
                            + " of "
                            + claim.killed().get(0).actor()))
        .isEqualTo(claims.isEmpty() ? List.of() : List.of(claims.split("; ")));
  }

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

    assertThat(sides(event).toString().contains("India")).isEqualTo(india);
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
    ConflictEvent event = event(belligerents, "12 killed\n9 killed", "");

    assertThat(String.join("/", sides(event).stream().flatMap(List::stream).toList()))
        .isEqualTo(names);
  }

  @Test
  void tabsMarkTheCells() {
    ConflictEvent event = event("Mali\nFrance\tAnsar Dine", "3 killed\n17 wounded\t8 killed", "");

    assertThat(sides(event)).containsExactly(List.of("Mali", "France"), List.of("Ansar Dine"));
    assertThat(tolls(event)).containsExactly("killed 3, wounded 17", "killed 8");
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
    ConflictEvent event = event(line + "\tKova Front", "3 killed\t8 killed", "");

    assertThat(sides(event)).containsExactly(List.of(party), List.of("Kova Front"));
    assertThat(tolls(event)).containsExactly("killed 3", "killed 8");
  }

  @Test
  void theFiguresOfTwoAuthorsBoundEachOther() {
    ConflictEvent event =
        event(
            "Vardane\n\nOrlen",
            "4,100 killed (Eutropius)\n6,000 killed (Orosius)\n\n80 killed",
            "");

    assertThat(tolls(event)).containsExactly("killed 4100–6000", "killed 80");
  }

  @ParameterizedTest
  @CsvSource({
    "'AMISOM\n\nAl-Shabaab', 'Kenya:\n\n20-60 killed\n\n5 captured\n\n9 killed'",
    "'AMISOM\nSomalia\n\nAl-Shabaab', 'Kenya: 20-60 killed, 5 captured\n\n9 killed'"
  })
  void aCountryThatTheBoxLeavesOutIsOfTheMission(String belligerents, String casualties) {
    ConflictEvent event = event(belligerents, casualties, "");

    assertThat(tolls(event)).containsExactly("killed 20–60, captured 5", "killed 9");
    assertThat(event.sides().get(0).actors().get(0).toll().get(Harm.KILLED)).isPresent();
  }

  @Test
  void aBulletBelowAKnownBodyIsAUnitOfIt() {
    ConflictEvent event = event("Mali\n\nAnsar Dine\n  • Dune Company", "3 killed\n\n8 killed", "");

    assertThat(sides(event)).containsExactly(List.of("Mali"), List.of("Ansar Dine"));
  }

  @Test
  void aPartyInBracketsIsNoAuthor() {
    ConflictEvent event =
        event("Mali\nFrance\tAnsar Dine", "31 killed (Mali)\n4 killed (France)\t8 killed", "");

    assertThat(tolls(event)).containsExactly("killed 35", "killed 8");
  }

  @Test
  void noneIsNobodyKilled() {
    ConflictEvent event = event("Mali\nFrance\tAnsar Dine", "31 killed\nNone\t8 killed", "");

    assertThat(tolls(event)).containsExactly("killed 31", "killed 8");
  }

  @Test
  void blankLinesMarkTheCells() {
    ConflictEvent event =
        event("Vardane\nOrlen\n\nLeague of the Hills\nSava", "3 killed\n7 wounded\n\n8 killed", "");

    assertThat(sides(event))
        .containsExactly(List.of("Vardane", "Orlen"), List.of("League of the Hills", "Sava"));
    assertThat(tolls(event)).containsExactly("killed 3, wounded 7", "killed 8");
  }

  @Test
  void threeCellsAreThreeSides() {
    ConflictEvent event =
        event(
            "Vardane\nOrlen\n\nLeague of the Hills\n\nSava",
            "3 killed\n7 wounded\n\n8 killed\n\nUnknown",
            "");

    assertThat(sides(event))
        .containsExactly(
            List.of("Vardane", "Orlen"), List.of("League of the Hills"), List.of("Sava"));
    assertThat(tolls(event)).containsExactly("killed 3, wounded 7", "killed 8", "");
  }

  @Test
  void aBranchStandsBesideItsParent() {
    ConflictEvent event = event("Sinaloa Cartel\nLos Mayos\nGulf Cartel", "Unknown", "");

    assertThat(sides(event))
        .containsExactly(List.of("Sinaloa Cartel", "Los Mayos"), List.of("Gulf Cartel"));
  }

  @Test
  void withoutAnyMarkCampsTell() {
    ConflictEvent event = event("Mali\nFrance\nAnsar Dine\nMUJAO\nAQIM", "Unknown", "");

    assertThat(sides(event))
        .containsExactly(List.of("Mali", "France"), List.of("Ansar Dine", "MUJAO", "AQIM"));
  }

  @Test
  void withoutAnyMarkTwoNamesAreTwoSides() {
    ConflictEvent event = event("Vardane\nOrlen", "12 killed\nUnknown", "");

    assertThat(sides(event)).containsExactly(List.of("Vardane"), List.of("Orlen"));
    assertThat(tolls(event)).containsExactly("killed 12", "");
  }

  @Test
  void supportersStandWithTheOneAboveThem() {
    ConflictEvent event =
        event("Mali\nSupported by:\nFrance\n\nAnsar Dine", "3 killed\n\n8 killed", "");

    assertThat(sides(event)).containsExactly(List.of("Mali", "France"), List.of("Ansar Dine"));
    assertThat(tolls(event)).containsExactly("killed 3", "killed 8");
  }

  @Test
  void labelsNameThePartyAndAddUpToItsSide() {
    ConflictEvent event =
        event(
            "Mali\nFrance\n\nAnsar Dine",
            "Mali: 11 killed, 60 wounded\nFrance: 1 killed\n\n50–150 killed",
            "");

    assertThat(event.sides())
        .extracting(Outcome::side)
        .containsExactly(
            "unknown: Mali (killed 11, wounded 60), France (killed 1): killed 12, wounded 60",
            "unknown: Ansar Dine: killed 50–150");
  }

  @Test
  void rivalFiguresOfTwoPartiesBoundEachOther() {
    ConflictEvent event =
        event("Mali\tAnsar Dine", "Per Mali: 5 killed\nPer Ansar Dine: 20 killed\t8 killed", "");

    assertThat(tolls(event).get(0)).isEqualTo("killed 5–20");
  }

  @Test
  void aTotalIsNotAddedToItsParts() {
    ConflictEvent event =
        event("Mali\tAnsar Dine", "9 killed, including 4 officers killed\t8 killed", "");

    assertThat(tolls(event)).containsExactly("killed 9", "killed 8");
  }

  @Test
  void civiliansStandBelowTheSidesAndBelongToNone() {
    ConflictEvent event =
        event("Mali\tAnsar Dine", "3 killed\t8 killed\n15 civilians killed\n4,000 displaced", "");

    assertThat(tolls(event)).containsExactly("killed 3", "killed 8");
    assertThat(Outcome.toll(event.civilians())).isEqualTo("killed 15, displaced 4000");
    assertThat(Outcome.fatalities(event.fatalities())).contains("26");
  }

  @Test
  void figuresThatFitNoSideForCertainAreLeftOutAndDoubted() {
    ConflictEvent event =
        event("Vardane\nOrlen\nSava\n\nLeague of the Hills", "3 killed\n8 wounded\n9 captured", "");

    assertThat(tolls(event)).containsOnly("");
    assertThat(doubts(event, Doubt.Kind.GUESSED_TOLLS)).isTrue();
  }

  @Test
  void figuresInWordsAreDoubted() {
    assertThat(doubts(event("Mali\tAnsar Dine", "Heavy\t8 killed", ""), Doubt.Kind.VAGUE_FIGURE))
        .isTrue();
  }

  @Test
  void twoFiguresOfOneKindAreTold() {
    ConflictEvent event = event("Mali\tAnsar Dine", "3 killed\n5 killed\t8 killed", "");

    assertThat(doubts(event, Doubt.Kind.FIGURES_DISAGREE)).isTrue();
    assertThat(event.alternatives())
        .extracting(Alternative::field, Alternative::value)
        .contains(org.assertj.core.groups.Tuple.tuple(FieldPath.side(0).figure(Harm.KILLED), "5"));
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
    assertThat(event("Mali\tAnsar Dine", "3 killed\t8 killed", prose).sides())
        .extracting(Side::role)
        .containsExactly(first, second);
  }

  @Test
  void theKindOfLossMayStandInBrackets() {
    ConflictEvent event = event("Mali\tAnsar Dine", "40 (killed by the rear guard)\t8 killed", "");

    assertThat(tolls(event)).containsExactly("killed 40", "killed 8");
  }

  @Test
  void wordsOfDoubtAreNoPartOfAName() {
    ConflictEvent event = event("Mali\tSuspected Ansar Dine", "3 killed\t8 killed", "");

    assertThat(sides(event)).containsExactly(List.of("Mali"), List.of("Ansar Dine"));
  }

  /** A piped copy: rows of the belligerents and of the casualties as they are. */
  private static ConflictEvent piped(String belligerents, String casualties, String prose) {
    return Events.main(
        "Battle of Tarkessa | |||\n---|---|---|---\nDate | 17 May 2014 | |\n"
            + "Belligerents | |||\n"
            + belligerents
            + "\nCasualties and losses | |||\n"
            + casualties
            + "\n"
            + PROSE
            + prose
            + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          3 killed[6] 9 wounded[6] 2 killed and 5 wounded[7]; killed 5, wounded 14
          3 killed, 9 wounded 12 killed, 4 wounded;           killed 15, wounded 13
          3 killed[6] 9 wounded[6] 2 killed[7];               killed 3, wounded 9
          3 killed 2 killed;                                  killed 3
          3 killed 9 wounded;                                 killed 3, wounded 9
          """)
  void theTollsOfTwoPartiesInACellAddUp(String cell, String toll) {
    ConflictEvent event = piped("Mali France | Ansar Dine | |", cell + " | 8 killed | |", "");

    assertThat(tolls(event)).containsExactly(toll, "killed 8");
  }

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
    ConflictEvent event = piped("Ansar Dine Contents |\n| |||", "12 killed | 8 killed | |", prose);

    assertThat(event.sides()).hasSize(2);
    assertThat(event.sides().get(0).actors().get(0).asWritten()).isEqualTo("Ansar Dine");
    assertThat(tolls(event)).containsExactly("killed 12", "killed 8");
  }

  @Test
  void tollsOfTwoCellsAreNotGivenToTheOneSideThatIsLeft() {
    ConflictEvent event = event("Mali", "12 killed[4]25 killed,[5] 3 captured", "");

    assertThat(tolls(event)).containsExactly("");
    assertThat(Outcome.fatalities(event.fatalities())).contains("37");
    assertThat(doubts(event, Doubt.Kind.GUESSED_TOLLS)).isTrue();
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
        piped(
            "Mali | Ansar Dine | |",
            "10 killed 21 wounded 2 killed and 4 wounded | 8 killed | |",
            prose);

    assertThat(tolls(event)).containsExactly(toll, "killed 8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Seventeen soldiers were killed, one missing, and forty-two were wounded.; true
          The army said that 17 soldiers were killed.;                              false
          Seventeen people were killed.;                                            false
          It was a long day.;                                                       false
          """)
  void soldiersAreOfTheOneSideOfAState(String prose, boolean told) {
    ConflictEvent event = event("Mali\nAnsar Dine", "17 dead\n42 injured\n1 missing", prose);

    assertThat(tolls(event).get(1)).isEmpty();
    assertThat(tolls(event).get(0).startsWith("killed 17")).isEqualTo(told);
    assertThat(event.fatalities().low()).hasValue(17);
  }

  @Test
  void aStateOfWhichTheProseIsSilentFoughtTheGroupOfTheProse() {
    ConflictEvent event =
        Events.main(
            "Raid on Camp Dursa\nDate14 September 2012\nLocation\nCamp Dursa, Afghanistan\n"
                + "Belligerents\n\nTonga\nCasualties and losses\n2 killed\n14 killed\n\n"
                + "Taliban fighters raided Camp Dursa on the night of 14 September 2012 and killed"
                + " two American soldiers before they were driven off.\n");

    assertThat(sides(event)).anySatisfy(side -> assertThat(side.get(0)).startsWith("Taliban"));
  }

  @Test
  void whoOnlyMetInAPlaceIsNoAttacker() {
    ConflictEvent event =
        event(
            "France\nTaliban",
            "2 killed\n9 killed",
            "The Taliban held a meeting in the town. French troops defeated the fighters by noon.");

    assertThat(event.sides()).extracting(Side::role).doesNotContain(Side.Role.DEFENDER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 killed\t730 or 800 killed          | killed 12 | killed 730–800
          12 killed\t8 killed, 13 survivors     | killed 12 | killed 8
          12 killed\t8 killed, 200 slaves freed | killed 12 | killed 8
          Unknown\tMali Army: 8 killed          |           | killed 8
          """)
  void rivalsCountOnceAndSurvivorsDoNot(String casualties, String first, String second) {
    ConflictEvent event = event("Ansar Dine\tMali", casualties, "");

    assertThat(tolls(event)).containsExactly(first == null ? "" : first, second);
  }

  @Test
  void figuresOfOthersAreNotOfTheOneSideThatIsLeft() {
    ConflictEvent event = event("Mali", "Niger: 12 killed\nTogo: 8 killed", "");

    assertThat(tolls(event)).containsExactly("");
  }

  @Test
  void initialsAreALabel() {
    ConflictEvent event =
        event("Mali\nFree Company of Vardane", "Mali: 12 killed\nFCV: 8 killed", "");

    assertThat(tolls(event)).doesNotContain("killed 20");
  }

  @Test
  void lossesOfTwoLostSidesAreCountedTogether() {
    ConflictEvent event =
        Events.main(
            "= Battle of Tarkessa =\n\nInfobox\n- Date: 17 May 2014\n- Commander1: A. Sow\n"
                + "- Commander2: B. Diallo\n- Casualties1: 12 killed\n- Casualties2: 8 killed\n\n"
                + "The battle of Tarkessa was fought between Mali and Niger near the ford.\n");

    assertThat(sides(event)).containsExactly(List.of("Mali"), List.of("Niger"));
    assertThat(event.fatalities().low()).hasValue(20);
  }

  @Test
  void whoTakesResponsibilityAttacks() {
    ConflictEvent event =
        event(
            "Mali\nAnsar Dine",
            "12 killed\n8 killed",
            "The fighting was over by noon. Ansar Dine claimed responsibility for the ambush.");

    assertThat(event.sides()).extracting(Side::role).contains(Side.Role.ATTACKER);
    assertThat(event.sides().get(1).role()).isEqualTo(Side.Role.ATTACKER);
  }
}
