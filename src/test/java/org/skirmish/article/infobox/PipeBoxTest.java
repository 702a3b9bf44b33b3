package org.skirmish.article.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skirmish.article.Line;

class PipeBoxTest {

  private static final String TABLE =
      """
      Battle of Tarkessa

      Battle of Tarkessa | |||
      ---|---|---|---
      Part of the Northern War | |||
      Date | 17 May 1914 ||
      Location | Tarkessa, Mali ||
      Belligerents | |||
      Mali Niger | Ansar Dine | |
      Casualties and losses | |||
      4 killed 9 wounded | Unknown | |
      12 civilians killed | |||

      The battle was fought for the ford.
      """;

  private static Optional<Box> find(String text) {
    return new PipeBox().parse(Line.of(text));
  }

  private static List<Infobox.Line> lines(String text, String label) {
    return find(text).orElseThrow().infobox().row(label).orElseThrow().lines();
  }

  private static List<String> values(String text, String label) {
    return lines(text, label).stream().map(line -> line.span().of(text)).toList();
  }

  @Test
  void columnsAreCells() {
    assertThat(values(TABLE, "belligerents")).containsExactly("Mali Niger", "Ansar Dine");
    assertThat(lines(TABLE, "belligerents")).extracting(Infobox.Line::cell).containsExactly(0, 1);
  }

  @Test
  void aValueMayStandBesideItsLabel() {
    assertThat(values(TABLE, "date")).containsExactly("17 May 1914");
    assertThat(values(TABLE, "location")).containsExactly("Tarkessa, Mali");
  }

  @Test
  void breaksPartTheLinesOfACell() {
    String table =
        """
        Date | 17 May 1914
        Location | Tarkessa, Mali
        Belligerents | Mali<br>Niger | Ansar Dine
        """;

    assertThat(values(table, "belligerents")).containsExactly("Mali", "Niger", "Ansar Dine");
    assertThat(lines(table, "belligerents"))
        .extracting(Infobox.Line::cell)
        .containsExactly(0, 0, 1);
  }

  @Test
  void aLoneCellBelowOthersBelongsToNoColumn() {
    assertThat(values(TABLE, "casualties"))
        .containsExactly("4 killed 9 wounded", "Unknown", "12 civilians killed");
    assertThat(lines(TABLE, "casualties")).extracting(Infobox.Line::cell).containsExactly(0, 1, -1);
  }

  @Test
  void theTableKnowsItsWarAndWhereItStands() {
    Box box = find(TABLE).orElseThrow();

    assertThat(box.partOf().orElseThrow().span().of(TABLE)).isEqualTo("Northern War");
    assertThat(box.from()).isEqualTo(2);
    assertThat(box.to()).isEqualTo(12);
  }

  @Test
  void aRowMayGoOnOverLines() {
    String text =
        """
        Belligerents | |||
        ---|---|---|---
        Belligerents | |||
        Mali
         | Ansar Dine | |
        Casualties and losses | |
         |
        4 killed | Unknown | |
        """;
    String joined = text.replace("Mali\n |", "Mali |\n|");

    assertThat(values(joined, "belligerents")).containsExactly("Mali", "Ansar Dine");
    assertThat(lines(joined, "belligerents")).extracting(Infobox.Line::cell).containsExactly(0, 1);
    assertThat(values(joined, "casualties")).containsExactly("4 killed", "Unknown");
  }

  @Test
  void severalLabelsMakeATableThatHasLostItsRule() {
    String text = TABLE.replace("---|---|---|---\n", "");
    String twoLabels = "Date | 3 May 1914\nLocation | Tarkessa\nand so on\n";

    assertThat(values(text, "belligerents")).containsExactly("Mali Niger", "Ansar Dine");
    assertThat(find(twoLabels)).isEmpty();
  }

  @Test
  void pipesMayStandRoundEachLine() {
    String text =
        """
        | Raid on Orsk | |||
        |---|---|---|---|
        | **Date** | 3 May 1914 ||
        | Location Orsk, Vardane | |||
        | Belligerents | |||
        |  Vardane |  Northern League | ||
        | Casualties and losses | |||
        | 26 killed[1] 18 injured | 23 killed | ||
        """;

    assertThat(values(text, "date")).containsExactly("3 May 1914");
    assertThat(values(text, "location")).containsExactly("Orsk, Vardane");
    assertThat(values(text, "belligerents")).containsExactly("Vardane", "Northern League");
    assertThat(lines(text, "casualties")).extracting(Infobox.Line::cell).containsExactly(0, 1);
  }

  @Test
  void aLoneCellBelowTwoBelligerentsMayBeEithers() {
    String text =
        """
        Raid on Orsk | |||
        ---|---|---|---
        Belligerents | |||
        Vardane | Northern League | |
        Casualties and losses | |||
        26 killed | |||
        """;

    assertThat(lines(text, "casualties")).extracting(Infobox.Line::cell).containsExactly(-1);
  }

  @Test
  void withoutALabelThereIsNoBox() {
    assertThat(find("Year | Dead\n---|---\n1914 | 4\n1915 | 9\n")).isEmpty();
  }

  @Test
  void aCellPartedFromItsPipesStaysInTheTable() {
    String text =
        """
        Battle of Tarkessa | |||
        ---|---|---|---
        Belligerents | |||
        Ansar Dine Contents
        | |||
        Casualties and losses | |||
        4 killed | 9 killed | |
        """;

    assertThat(values(text, "belligerents")).containsExactly("Ansar Dine");
    assertThat(values(text, "casualties")).containsExactly("4 killed", "9 killed");
  }

  @Test
  void aLoneBelligerentAboveTwoCellsMayBeEither() {
    String lone = TABLE.replace("Mali Niger | Ansar Dine | |", "Mali | |||");
    String broken = TABLE.replace("Mali Niger | Ansar Dine | |", "Mali |\n| |||");

    assertThat(lines(lone, "belligerents")).extracting(Infobox.Line::cell).containsExactly(-1);
    assertThat(lines(broken, "belligerents")).extracting(Infobox.Line::cell).containsExactly(0);
  }

  @Test
  void theErrorOfATemplateIsNoValue() {
    String failed = "Script error: No such module \"Place\".";
    String table = TABLE.replace("Tarkessa, Mali", failed);

    assertThat(values(table, "location")).isEmpty();
  }
}
