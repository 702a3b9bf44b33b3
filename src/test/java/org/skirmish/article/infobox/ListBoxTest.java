package org.skirmish.article.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.article.Article;
import org.skirmish.article.Line;
import org.skirmish.article.Text;

class ListBoxTest {

  private static final String BOX =
      """
      = Battle of Tarkessa =

      Infobox
      - Title: Battle of Tarkessa
      - Partof: the Vardane war
      - Date: 17 May 1914, ()
      - Place: Tarkessa, Mali
      - Result: Vardane victory, *The ford is held, *Orlen asks for terms
      - Combatant1: Vardane, Sava (from noon, on foot)
      - Combatant2: Orlen
      - Strength2: 4,000
      - Casualties1: 3 killed, 17 wounded
      - Casualties2: 8 killed
      - Casualties3: 5 civilians killed

      The battle of Tarkessa was fought on 17 May 1914 for the ford below the town.
      """;

  private static List<String> row(String label) {
    return box().infobox().row(label).orElseThrow().lines().stream()
        .map(line -> line.cell() + " " + line.span().of(BOX))
        .toList();
  }

  private static Box box() {
    return new ListBox().parse(Line.of(BOX)).orElseThrow();
  }

  @Test
  void theNumberOfAFieldIsItsCell() {
    assertThat(row("belligerents"))
        .containsExactly("0 Vardane", "0 Sava (from noon, on foot)", "1 Orlen");
    assertThat(row("strength")).containsExactly("1 4,000");
    assertThat(row("casualties"))
        .containsExactly("0 3 killed, 17 wounded", "1 8 killed", "-1 5 civilians killed");
  }

  @Test
  void bulletsBeginAnItem() {
    assertThat(row("result"))
        .containsExactly("-1 Vardane victory", "-1 The ford is held", "-1 Orlen asks for terms");
    assertThat(row("location")).containsExactly("-1 Tarkessa, Mali");
  }

  @Test
  void theBoxEndsWhereTheListDoes() {
    assertThat(box().partOf().orElseThrow().span().of(BOX)).isEqualTo("the Vardane war");
    Article article = Text.article(BOX);
    assertThat(article.title()).isEqualTo("Battle of Tarkessa");
    assertThat(article.sections()).hasSize(1);
    assertThat(article.sections().get(0).paragraphs()).hasSize(1);
  }

  @Test
  void aListWithoutTheWordIsNoBox() {
    assertThat(new ListBox().parse(Line.of("Sources\n- Date: 17 May 1914\n"))).isEmpty();
    assertThat(new ListBox().parse(Line.of("Infobox\n- 17 May: rain\n"))).isEmpty();
  }

  @Test
  void nothingNeedAnnounceTheList() {
    String text =
        """
        Raid on Orsk

        Raid on Orsk
        Partof:Vardane war
        Location:Orsk, Vardane
        Date:3 May 1914
        Fatalities:12
        Executed By:Northern League
        Motive:Revenge
        Land

        The raid on Orsk was made by night.
        """;
    Box box = new ListBox().parse(Line.of(text)).orElseThrow();

    assertThat(box.partOf().orElseThrow().span().of(text)).isEqualTo("Vardane war");
    assertThat(box.infobox().rows())
        .extracting(Infobox.Row::label)
        .containsExactly("location", "date", "deaths", "perpetrators", "motive");
    assertThat(box.infobox().row("motive").orElseThrow().lines()).hasSize(2);
    assertThat(box.to()).isEqualTo(10);
  }

  @Test
  void twoColonsMakeNoBox() {
    String text =
        "Raid on Orsk\n\nDate: 3 May 1914\nLocation: Orsk\n\nThe raid was made by night.\n";

    assertThat(new ListBox().parse(Line.of(text))).isEmpty();
  }

  @Test
  void equalsSignsPartFieldsAsWell() {
    String text =
        """
        Raid on Orsk

        Infobox Military Conflict
        conflict=Raid on Orsk

        partof=Vardane war
        date=3 May 1914
        place=Orsk, Vardane
        combatant1=Vardane
        combatant2=Orlen
        casualties2=8 killed

        The raid on Orsk was made by night.
        """;
    Box box = new ListBox().parse(Line.of(text)).orElseThrow();

    assertThat(box.partOf().orElseThrow().span().of(text)).isEqualTo("Vardane war");
    assertThat(box.infobox().row("casualties").orElseThrow().lines().get(0).cell()).isEqualTo(1);
  }

  @Test
  void theNumberTellsTheCellWhereTheOtherBelligerentIsLost() {
    String text = "Infobox\n- Date: 3 May 1914\n- Combatant2: Orlen\n- Casualties1: 8 killed\n";
    Box box = new ListBox().parse(Line.of(text)).orElseThrow();

    assertThat(box.infobox().row("belligerents").orElseThrow().lines().get(0).cell()).isEqualTo(1);
    assertThat(box.infobox().row("casualties").orElseThrow().lines().get(0).cell()).isZero();
  }

  @Test
  void aConflictIsTheEventsOwnNameWhereTheBoxHasBelligerents() {
    String battle =
        "Infobox\n- Conflict: Battle of Orsk\n- Combatant1: Orlen\n- Date: 3 May 1914\n";
    String strike = "Infobox\n- Title: Strike on Orsk\n- Date: 3 May 1914\n- Conflict: Orlen war\n";

    assertThat(new ListBox().parse(Line.of(battle)).orElseThrow().partOf()).isEmpty();
    assertThat(new ListBox().parse(Line.of(strike)).orElseThrow().partOf()).isPresent();
  }
}
