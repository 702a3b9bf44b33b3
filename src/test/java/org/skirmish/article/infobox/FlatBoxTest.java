package org.skirmish.article.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.article.Line;

class FlatBoxTest {

  private static final String PROSE =
      "\nThe battle was fought for the ford of Tarkessa, and it ended before noon.\n";

  private static Box parse(String text) {
    return find(text).orElseThrow();
  }

  private static Optional<Box> find(String text) {
    return new FlatBox().parse(Line.of(text));
  }

  private static List<String> values(String text, String label) {
    return lines(text, label).stream().map(line -> line.span().of(text)).toList();
  }

  private static List<Infobox.Line> lines(String text, String label) {
    return parse(text).infobox().row(label).orElseThrow().lines();
  }

  @Test
  void labelsRunIntoValuesOrStandAlone() {
    String text =
        """
        DateMay 17, 2014
        Location
        Tarkessa, Mali
        Result Indecisive
        Strength40 men
        """;

    assertThat(parse(text).infobox().rows())
        .extracting(Infobox.Row::label)
        .containsExactly("date", "location", "result", "strength");
    assertThat(values(text, "date")).containsExactly("May 17, 2014");
    assertThat(values(text, "location")).containsExactly("Tarkessa, Mali");
    assertThat(values(text, "result")).containsExactly("Indecisive");
    assertThat(values(text, "strength")).containsExactly("40 men");
  }

  @Test
  void anEditMarkBelowTheTitleDoesNotHideTheBox() {
    String text = "Jump to content\nBattle of Tarkessa\n\nedit\n\nDate1914\nResult Indecisive\n";

    assertThat(values(text, "result")).containsExactly("Indecisive");
  }

  @Test
  void aLabelOnTwoLinesIsOne() {
    String text = "Date1914\nTerritorial\nchanges Vardane is ceded\nResult Victory\n";

    assertThat(values(text, "territorial changes")).containsExactly("Vardane is ceded");
    assertThat(values(text, "result")).containsExactly("Victory");
  }

  @Test
  void blankLinesBetweenValuesAreKept() {
    String text = "Date1914\nBelligerents\n\nMali\nNiger\n\nAnsar Dine\nStrength40\n";

    assertThat(values(text, "belligerents")).containsExactly("Mali", "Niger", "Ansar Dine");
    assertThat(lines(text, "belligerents"))
        .extracting(Infobox.Line::blankBefore)
        .containsExactly(true, false, true);
    assertThat(lines(text, "belligerents")).extracting(Infobox.Line::cell).containsOnly(-1);
  }

  @Test
  void tabsBeginTheNextCell() {
    String text = "Date1914\nBelligerents\nMali\nNiger\tAnsar Dine\nStrength\n120\t40\n";

    assertThat(values(text, "belligerents")).containsExactly("Mali", "Niger", "Ansar Dine");
    assertThat(lines(text, "belligerents")).extracting(Infobox.Line::cell).containsExactly(0, 0, 1);
    assertThat(values(text, "strength")).containsExactly("120", "40");
    assertThat(lines(text, "strength")).extracting(Infobox.Line::cell).containsExactly(0, 1);
  }

  @Test
  void bulletsAndFlagsAreLeftOutOfTheValueButRemembered() {
    String text = "Date1914\nBelligerents\nMali\n  • Niger\n France\nCasualties\n• 4 killed\n";

    assertThat(values(text, "belligerents")).containsExactly("Mali", "Niger", "France");
    assertThat(lines(text, "belligerents"))
        .extracting(Infobox.Line::indented)
        .containsExactly(false, true, true);
    assertThat(values(text, "casualties")).containsExactly("4 killed");
  }

  @Test
  void aRowMayBeEmpty() {
    String text = "Date1914\nLocation\nResult Victory\n";

    assertThat(lines(text, "location")).isEmpty();
  }

  @Test
  void captionsStandBetweenTheWarAndTheFirstRow() {
    String text =
        """
        Battle of Tarkessa
        Part of the Northern War
        The ford in the dry season
        Location of the ford
        Date1914
        Result Victory
        """;
    Box box = parse(text);

    assertThat(box.partOf().orElseThrow().span().of(text)).isEqualTo("Northern War");
    assertThat(box.from()).isEqualTo(1);
    assertThat(box.infobox().rows())
        .extracting(Infobox.Row::label)
        .containsExactly("date", "result");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Part of the Northern War", "Part of Northern War"})
  void theWarStandsBehindPartOf(String line) {
    String text = line + "\nDate1914\nResult Victory\n";

    assertThat(parse(text).partOf().orElseThrow().span().of(text)).isEqualTo("Northern War");
  }

  @Test
  void theBoxEndsWhereProseBegins() {
    String text = "Title\nDate1914\nResult Victory\nCasualties\n4 killed\n" + PROSE + "More.\n";
    Box box = parse(text);

    assertThat(box.from()).isEqualTo(1);
    assertThat(box.to()).isEqualTo(6);
    assertThat(values(text, "casualties")).containsExactly("4 killed");
  }

  @Test
  void theBoxEndsAtAHeading() {
    String text =
        "Date1914\nResult Victory\nCasualties\n4 killed\n\nBackground\n[edit]\nLong ago\n";

    assertThat(values(text, "casualties")).containsExactly("4 killed");
  }

  @Test
  void theBoxEndsAtAWellKnownHeadingWithoutAnyMark() {
    String text = "Date1914\nResult Victory\nStrength\n40\n\nBackground\n" + PROSE;

    assertThat(values(text, "strength")).containsExactly("40");
  }

  @Test
  void labelsBelowAHeadingAreNoBox() {
    assertThat(find("Title\n\nSources\n[edit]\nDate1914\nResult Victory\n")).isEmpty();
  }

  @Test
  void oneLabelMakesNoBox() {
    assertThat(find("Title\nDate1914\n" + PROSE)).isEmpty();
    assertThat(find(PROSE)).isEmpty();
  }

  @Test
  void aSentenceThatBeginsWithALabelsWordIsNoRow() {
    String text =
        "Date1914\nResult Victory\n"
            + "Casualties Among the defenders were heavy, and the fort was in ruins by nightfall.\n";

    assertThat(parse(text).infobox().row("casualties")).isEmpty();
  }

  @Test
  void captionsOfFlagsPartTheValuesAndAreNone() {
    String text =
        """
        Date17 May 2014
        Belligerents
        Flag of Vardane.svg  Vardane Flag of the Orlen League.PNG Orlen League
        Casualties and losses
        3 killed
        Map of Vardane. Tarkessa in Vardane.svg
        """;

    assertThat(values(text, "belligerents")).containsExactly("Vardane", "Orlen League");
    assertThat(values(text, "casualties")).containsExactly("3 killed");
  }

  @Test
  void namesBelowTheResultAreTheBelligerentsWhereTheirLabelIsLost() {
    String text =
        """
        Date17 May 2014
        Result Orlen victory
        Ford held by both armies
        Armed forces of Vardane
        Orlen League (alleged)
        Casualties and losses
        3 killed
        """;

    assertThat(values(text, "belligerents"))
        .containsExactly("Armed forces of Vardane", "Orlen League (alleged)");
    assertThat(values(text, "result")).containsExactly("Orlen victory", "Ford held by both armies");
  }

  @Test
  void whatFollowsTheResultIsNoBelligerentWhereTheirLabelStands() {
    String text = "Belligerents\nVardane\n\nOrlen\nResult Truce\nTarkessa Pact\nStrength\n40\n";

    assertThat(values(text, "belligerents")).containsExactly("Vardane", "Orlen");
    assertThat(values(text, "result")).containsExactly("Truce", "Tarkessa Pact");
  }
}
