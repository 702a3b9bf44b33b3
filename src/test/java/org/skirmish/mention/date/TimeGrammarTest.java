package org.skirmish.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.mention.Read;

class TimeGrammarTest {

  private static Optional<TimeGrammar.Found> first(String text) {
    return TimeGrammar.first(Read.tokens(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15:15                             | 15:15
          05:00                             | 05:00
          5:30                              | 05:30
          5am                               | 05:00
          5 am                              | 05:00
          5 a.m.                            | 05:00
          5:30 p.m.                         | 17:30
          12 a.m.                           | 00:00
          12:15 am                          | 00:15
          12 p.m.                           | 12:00
          11:40 to 14:58 (local time)       | 11:40
          half past four in the morning     | 04:30
          half past four in the afternoon   | 16:30
          """)
  void readsTheFirstTimeOfDay(String text, LocalTime time) {
    assertThat(first("It began at " + text + " and went on.").map(TimeGrammar.Found::time))
        .contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at 5",
        "on 5.30",
        "24:10",
        "10:75",
        "a ratio of 3:1",
        "13 pm",
        "(UTC+03:00)",
        "half past four",
        "17 May 2014",
        "14:5"
      })
  void otherNumbersAreNoTimes(String text) {
    assertThat(first(text)).isEmpty();
  }
}
