package org.skirmish.mention.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.mention.Read;
import org.skirmish.model.Range;

/** Counts of a sentence, written as {@link Range} writes itself. */
class CountGrammarTest {

  private static String counts(String text) {
    return String.join(
        "; ",
        Read.sentence(text).counts().stream().map(count -> count.range().toString()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at least 60",
        "At least sixty",
        "no fewer than 60",
        "no less than 60",
        "a minimum of 60",
        "more than 60",
        "over 60",
        "above 60",
        "upwards of 60",
        "in excess of 60",
        "60+",
        "60 or more",
        "> 60",
        "≥60",
        "60 at least"
      })
  void atLeast(String text) {
    assertThat(counts(text + " men fell")).isEqualTo("at least 60");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up to 60",
        "at most 60",
        "as many as 60",
        "no more than 60",
        "a maximum of 60",
        "fewer than 60",
        "less than 60",
        "under 60",
        "60 or fewer",
        "<60",
        "≤ 60",
        "up to about 60"
      })
  void upTo(String text) {
    assertThat(counts(text + " men fell")).isEqualTo("up to 60");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60",
        "sixty",
        "about 60",
        "around 60",
        "some 60",
        "approximately 60",
        "approx. 60",
        "roughly 60",
        "c. 60",
        "c.60",
        "ca. 60",
        "circa 60",
        "an estimated 60",
        "est. 60",
        "nearly 60",
        "almost 60",
        "close to 60",
        "~60",
        "~ 60",
        "60 or so",
        "a total of 60",
        "exactly 60",
        "another 60",
        "only 60"
      })
  void aboutCountsAsStated(String text) {
    assertThat(counts(text + " men fell")).isEqualTo("60");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          41–44                        | 41–44
          41-44                        | 41–44
          41 to 44                     | 41–44
          41 or 44                     | 41–44
          c. 774–800                   | 774–800
          between 20 and 30            | 20–30
          from 20 to 30                | 20–30
          between twenty and thirty    | 20–30
          three or four                | 3–4
          three to five                | 3–5
          1,200–1,500                  | 1200–1500
          210–260+                     | at least 210
          50–150                       | 50–150
          """)
  void ranges(String text, String range) {
    assertThat(counts(text + " men fell")).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 killed, 17 injured               | 3; 17
          ten killed and 13 wounded          | 10; 13
          a dozen men and two dozen women    | 12; 24
          1,204 dead (40 of them children)   | 1204; 40
          100–120 soldiers against 40+       | 100–120; at least 40
          """)
  void severalStandInTheirOrder(String text, String ranges) {
    assertThat(counts(text)).isEqualTo(ranges);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the 2nd Battalion",
        "the 76th Regiment",
        "20% of them",
        "$500 each",
        "£20 a month",
        "dozens of men",
        "hundreds fell",
        "at 05:30",
        "at 12:15",
        "on 24 November 2017",
        "in November 2017",
        "14°57′N",
        "between them"
      })
  void ordinalsUnitsTimesAndDatesAreNoCounts(String text) {
    assertThat(counts(text)).isEmpty();
  }

  @Test
  void theSpanTakesTheBoundsAlong() {
    String text = "It cost the lives of at least 60 men.";

    assertThat(Read.sentence(text).counts())
        .extracting(count -> count.span().of(text))
        .containsExactly("at least 60");
  }
}
