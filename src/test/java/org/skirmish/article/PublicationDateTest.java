package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  private static final String STORY =
      " Six soldiers were killed on Tuesday when their truck ran over a mine, officials said.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `date 2019-05-16`                       | 2019-05-16
          `Published Friday, 28 February 2020`    | 2020-02-28
          `Published: February 28, 2020`          | 2020-02-28
          `Posted on 28 Feb 2020 by the desk`     | 2020-02-28
          `Published 2020-02-28`                  | 2020-02-28
          `Updated 28 February 2020`              | 2020-02-28
          `Last modified on 28 February 2020`     | 2020-02-28
          `By Jane Okello, 28 February 2020`      | 2020-02-28
          `28 February 2020`                      | 2020-02-28
          `February 28, 2020`                     | 2020-02-28
          `Fri 28 Feb 2020 10.15 GMT`             | 2020-02-28
          """)
  void standsOnALineOfItsOwn(String line, LocalDate day) {
    assertThat(Text.article("Mine kills six\n" + line + "\n\nBAMAKO -" + STORY).published())
        .contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `BAMAKO, Sept. 5, 2019 —`                     | 2019-09-05
          `BAMAKO, September 5, 2019 –`                 | 2019-09-05
          `BAMAKO, Mali, 5 September 2019 (Wire) -`     | 2019-09-05
          """)
  void mayStandInTheDateline(String dateline, LocalDate day) {
    assertThat(Text.article("Mine kills six\n\n" + dateline + STORY).published()).contains(day);
  }

  @Test
  void aDateLineOnTopIsNoTitle() {
    Article article = Text.article("date 2019-05-16\n\nMine kills six\n\nBAMAKO -" + STORY);

    assertThat(article.title()).isEqualTo("Mine kills six");
    assertThat(article.published()).contains(LocalDate.of(2019, 5, 16));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BAMAKO (Wire) —",
        "BAMAKO, Sept. 5 —",
        "The scene, 5 September 2019\n\n",
        "Marawi, 5 September 2019\n\n",
        "On 5 September 2019 a mine was found.",
        "the book was printed on 5 September 2019 -"
      })
  void isNotMadeUp(String opening) {
    assertThat(Text.article("Mine kills six\n\n" + opening + STORY).published()).isEmpty();
  }
}
