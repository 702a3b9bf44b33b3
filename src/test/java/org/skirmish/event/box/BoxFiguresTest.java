package org.skirmish.event.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Outcome;
import org.skirmish.model.Alternative;
import org.skirmish.model.Doubt;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;

/** Whose the figures of a box are, and how they add up. */
class BoxFiguresTest {

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
    ConflictEvent event = Boxed.event(belligerents, casualties, "");

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

  @Test
  void theFiguresOfTwoAuthorsBoundEachOther() {
    ConflictEvent event =
        Boxed.event(
            "Vardane\n\nOrlen",
            "4,100 killed (Eutropius)\n6,000 killed (Orosius)\n\n80 killed",
            "");

    assertThat(Boxed.tolls(event)).containsExactly("killed 4100–6000", "killed 80");
  }

  @ParameterizedTest
  @CsvSource({
    "'AMISOM\n\nAl-Shabaab', 'Kenya:\n\n20-60 killed\n\n5 captured\n\n9 killed'",
    "'AMISOM\nSomalia\n\nAl-Shabaab', 'Kenya: 20-60 killed, 5 captured\n\n9 killed'"
  })
  void aCountryThatTheBoxLeavesOutIsOfTheMission(String belligerents, String casualties) {
    ConflictEvent event = Boxed.event(belligerents, casualties, "");

    assertThat(Boxed.tolls(event)).containsExactly("killed 20–60, captured 5", "killed 9");
    assertThat(event.sides().get(0).actors().get(0).toll().get(Harm.KILLED)).isPresent();
  }

  @Test
  void aPartyInBracketsIsNoAuthor() {
    ConflictEvent event =
        Boxed.event(
            "Mali\nFrance\tAnsar Dine", "31 killed (Mali)\n4 killed (France)\t8 killed", "");

    assertThat(Boxed.tolls(event)).containsExactly("killed 35", "killed 8");
  }

  @Test
  void noneIsNobodyKilled() {
    ConflictEvent event = Boxed.event("Mali\nFrance\tAnsar Dine", "31 killed\nNone\t8 killed", "");

    assertThat(Boxed.tolls(event)).containsExactly("killed 31", "killed 8");
  }

  @Test
  void labelsNameThePartyAndAddUpToItsSide() {
    ConflictEvent event =
        Boxed.event(
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
        Boxed.event(
            "Mali\tAnsar Dine", "Per Mali: 5 killed\nPer Ansar Dine: 20 killed\t8 killed", "");

    assertThat(Boxed.tolls(event).get(0)).isEqualTo("killed 5–20");
  }

  @Test
  void aTotalIsNotAddedToItsParts() {
    ConflictEvent event =
        Boxed.event("Mali\tAnsar Dine", "9 killed, including 4 officers killed\t8 killed", "");

    assertThat(Boxed.tolls(event)).containsExactly("killed 9", "killed 8");
  }

  @Test
  void civiliansStandBelowTheSidesAndBelongToNone() {
    ConflictEvent event =
        Boxed.event(
            "Mali\tAnsar Dine", "3 killed\t8 killed\n15 civilians killed\n4,000 displaced", "");

    assertThat(Boxed.tolls(event)).containsExactly("killed 3", "killed 8");
    assertThat(Outcome.toll(event.civilians())).isEqualTo("killed 15, displaced 4000");
    assertThat(Outcome.fatalities(event.fatalities())).contains("26");
  }

  @Test
  void figuresThatFitNoSideForCertainAreLeftOutAndDoubted() {
    ConflictEvent event =
        Boxed.event(
            "Vardane\nOrlen\nSava\n\nLeague of the Hills", "3 killed\n8 wounded\n9 captured", "");

    assertThat(Boxed.tolls(event)).containsOnly("");
    assertThat(Boxed.doubts(event, Doubt.Kind.GUESSED_TOLLS)).isTrue();
  }

  @Test
  void figuresInWordsAreDoubted() {
    assertThat(
            Boxed.doubts(
                Boxed.event("Mali\tAnsar Dine", "Heavy\t8 killed", ""), Doubt.Kind.VAGUE_FIGURE))
        .isTrue();
  }

  @Test
  void twoFiguresOfOneKindAreTold() {
    ConflictEvent event = Boxed.event("Mali\tAnsar Dine", "3 killed\n5 killed\t8 killed", "");

    assertThat(Boxed.doubts(event, Doubt.Kind.FIGURES_DISAGREE)).isTrue();
    assertThat(event.alternatives())
        .extracting(Alternative::field, Alternative::value)
        .contains(org.assertj.core.groups.Tuple.tuple(FieldPath.side(0).figure(Harm.KILLED), "5"));
  }

  @Test
  void theKindOfLossMayStandInBrackets() {
    ConflictEvent event =
        Boxed.event("Mali\tAnsar Dine", "40 (killed by the rear guard)\t8 killed", "");

    assertThat(Boxed.tolls(event)).containsExactly("killed 40", "killed 8");
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
    ConflictEvent event = Boxed.piped("Mali France | Ansar Dine | |", cell + " | 8 killed | |", "");

    assertThat(Boxed.tolls(event)).containsExactly(toll, "killed 8");
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
    ConflictEvent event = Boxed.event("Ansar Dine\tMali", casualties, "");

    assertThat(Boxed.tolls(event)).containsExactly(first == null ? "" : first, second);
  }

  @Test
  void initialsAreALabel() {
    ConflictEvent event =
        Boxed.event("Mali\nFree Company of Vardane", "Mali: 12 killed\nFCV: 8 killed", "");

    assertThat(Boxed.tolls(event)).doesNotContain("killed 20");
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
    ConflictEvent event = Boxed.event("Mali\nAnsar Dine", "17 dead\n42 injured\n1 missing", prose);

    assertThat(Boxed.tolls(event).get(1)).isEmpty();
    assertThat(Boxed.tolls(event).get(0).startsWith("killed 17")).isEqualTo(told);
    assertThat(event.fatalities().low()).hasValue(17);
  }
}
