package org.skirmish.event.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.event.Events;
import org.skirmish.mention.Mentions;

/** The figures of one row, before anything tells whose they are. */
class TollRowTest {

  private static List<TollItem> items(String label, String row) {
    String lines = row.replace("\\n", "\n");
    Mentions mentions =
        Events.mentions("Battle of Tarkessa\nDate17 May 1914\n" + label + "\n" + lines + "\n");
    var infobox = mentions.article().infobox();
    return label.equals("Strength")
        ? TollRow.strengths(infobox.row("strength").orElseThrow(), mentions)
        : TollRow.casualties(infobox.row("casualties").orElseThrow(), mentions);
  }

  private static String casualties(String row) {
    return items("Casualties and losses", row).stream()
        .map(TollRowTest::told)
        .collect(Collectors.joining("; "));
  }

  private static String told(TollItem item) {
    String label = item.label().map(l -> "[" + l + "] ").orElse("");
    String figure =
        item.isFigure() ? item.harm().get().key() + " " + item.range().get() : "no figure";
    return label + figure + (item.isOfCivilians() ? " (civilians)" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          3 killed, 17 injured                        | killed 3; wounded 17
          3 killed\\n17 wounded                       | killed 3; wounded 17
          58 soldiers killed, 60+ injured             | killed 58; wounded at least 60
          c. 774–800 killed                           | killed 774–800
          41–44 killed                                | killed 41–44
          ~230                                        | total 230
          1,204                                       | total 1204
          Over 1,000 killed                           | killed at least 1000
          At least 21 killed (US claim)               | [per us] killed at least 21
          40 killed (acc. army)                       | [per acc] killed 40
          900 killed (Orosius)                        | [author orosius] killed 900
          900 killed (Navy)                           | killed 900
          2,336 killed\\n8,450 wounded[4]             | killed 2336; wounded 8450
          1\u00a0204 killed                            | killed 1204
          Twelve killed                               | killed 12
          Up to 200 dead                              | killed up to 200
          18 dead, 4 missing, 10 captured             | killed 18; missing 4; captured 10
          12 KIA, 20 WIA, 2 MIA                       | killed 12; wounded 20; missing 2
          • 41 killed\\n• 66 wounded                   | killed 41; wounded 66
          6 soldiers killed                           | killed 6
          6 Malian soldiers killed                    | killed 6
          """)
  void figuresWithTheirKinds(String row, String figures) {
    assertThat(casualties(row)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          19,240 dead or wounded                      | total 19240
          500 killed or wounded                       | total 500
          500 killed and wounded                      | total 500
          500 killed/wounded                          | total 500
          500 killed, wounded or captured             | total 500
          2,000 casualties                            | total 2000
          """)
  void oneFigureForSeveralKindsIsATotal(String row, String figures) {
    assertThat(casualties(row)).isEqualTo(figures);
  }

  @Test
  void oneFigureForCapturedAndMissingIsNeither() {
    assertThat(casualties("40 killed, 120 captured/missing")).isEqualTo("killed 40");
    assertThat(casualties("40 killed, 120 captured or missing")).isEqualTo("killed 40");
  }

  @Test
  void fromOneFigureToAnotherIsARange() {
    assertThat(casualties("From 77,166 killed to 110,000 killed")).isEqualTo("killed 77166–110000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 tanks destroyed",
        "3 ships sunk",
        "60 guns",
        "1 helicopter damaged",
        "2 boats destroyed",
        "14 aircraft",
        "4 tanks, 2 trucks and 30 guns captured"
      })
  void shipsTanksAndGunsAreLeftOut(String row) {
    assertThat(casualties(row)).isEmpty();
    assertThat(casualties("9 killed\\n" + row)).isEqualTo("killed 9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Unknown", "Heavy", "Disputed", "Light", "Several hundred"})
  void wordsForNoNumberAreNoFigures(String row) {
    assertThat(casualties(row)).isEqualTo("no figure");
  }

  @Test
  void noneIsAFigure() {
    assertThat(casualties("None")).isEqualTo("total 0");
  }

  @Test
  void unknownBehindAFigureIsOnlyThatFiguresGap() {
    assertThat(casualties("9 killed\\nunknown wounded")).isEqualTo("killed 9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mali: 11 killed, about 60 wounded           | [mali] killed 11; [mali] wounded 60
          Per Mali: 20 killed\\nPer JNIM: 5 killed    | [per mali] killed 20; [per jnim] killed 5
          France:\\n• 4 killed\\n• 9 wounded          | [france] killed 4; [france] wounded 9
          Mali: 11 killed\\n7 wounded                 | [mali] killed 11; wounded 7
          Total: 149 killed                           | [total] killed 149
          Mali:\\n11 killed\\n7 wounded               | [mali] killed 11; wounded 7
          Mali:\\n\\n11 killed\\n\\n7 wounded         | [mali] killed 11; [mali] wounded 7
          Mali:\\n\\n11 killed\\n\\n9 killed\\n\\n2 hurt | [mali] killed 11; killed 9; wounded 2
          """)
  void wordsBeforeAColonAreALabel(String row, String figures) {
    assertThat(casualties(row)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          31+ civilians killed                        | killed at least 31 (civilians)
          15 civilians killed, 4 wounded              | killed 15 (civilians); wounded 4
          40,000 displaced                            | displaced 40000 (civilians)
          40,000 people displaced                     | displaced 40000 (civilians)
          Civilian deaths: 12 killed                  | [civilian deaths] killed 12 (civilians)
          """)
  void civiliansAreTold(String row, String figures) {
    assertThat(casualties(row)).startsWith(figures.split(";")[0]);
  }

  @Test
  void aPartInBracketsIsNotAFigureOfItsOwnKind() {
    assertThat(casualties("20 killed (5 of them officers)")).isEqualTo("killed 20");
  }

  @Test
  void strengthsCountPeopleAndNothingElse() {
    assertThat(
            items("Strength", "c. 30 contractors\\n6 helicopters\\n1,200 men\\n40–50").stream()
                .map(TollRowTest::told))
        .containsExactly("strength 30", "strength 1200", "strength 40–50");
  }

  @Test
  void figuresSideBySideAreKeptApart() {
    assertThat(items("Strength", "3,000[1] 917[2]"))
        .extracting(TollItem::cut)
        .containsExactly(TollItem.Gap.LINE, TollItem.Gap.SPACE);
    assertThat(items("Casualties", "3 killed, 4 wounded\\n\\n9 killed"))
        .extracting(TollItem::cut)
        .containsExactly(TollItem.Gap.LINE, TollItem.Gap.LIST, TollItem.Gap.BLANK);
  }
}
