package org.skirmish.article.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxLabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DateNovember 24, 2017           | date                | 4
          Date24 November 2017            | date                | 4
          Date 24 November 2017           | date                | 4
          Date                            | date                | 4
          Result Indecisive               | result              | 6
          LocationTarkessa, Mali          | location            | 8
          Locationnear Tarkessa, Mali     | location            | 8
          Locationbetween Tarkessa and Vo | location            | 8
          Territorial changes             | territorial changes | 19
          Casualties and losses           | casualties          | 21
          Casualties3 killed              | casualties          | 10
          Commanders and leaders          | commanders          | 22
          No. of participantsOver 400     | participants        | 19
          Attack typeSuicide bombing      | attack type         | 11
          Deaths12 (including the bomber) | deaths              | 6
          Injured~ 40                     | injured             | 7
          Target“Soft” targets            | target              | 6
          """)
  void aLabelRunsStraightIntoItsValue(String line, String key, int length) {
    assertThat(BoxLabels.at(line)).contains(new BoxLabels.Match(key, length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Dateline",
        "Targeted by rebels",
        "Timely help came",
        "Strengthened positions",
        "Result's",
        "date 2014",
        "The Result",
      })
  void aWordThatGoesOnIsNoLabel(String line) {
    assertThat(BoxLabels.at(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Perpetratorsal-Shabaab", "Perpetrators ash-Shamal", "Perpetratorsel-Amra"})
  void aNameMayBeginWithAnArticleInSmallLetters(String line) {
    assertThat(BoxLabels.at(line).orElseThrow().key()).isEqualTo("perpetrators");
  }

  @ParameterizedTest
  @CsvSource({
    "Belligerents,belligerents",
    "Strength:,strength",
    "Losses,casualties",
    "Place :,location"
  })
  void aCellMayBeALabelAndNothingMore(String cell, String key) {
    assertThat(BoxLabels.whole(cell)).contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "Date 1914", "Mali", "belligerents"})
  void otherCellsAreNoLabels(String cell) {
    assertThat(BoxLabels.whole(cell)).isEmpty();
  }
}
