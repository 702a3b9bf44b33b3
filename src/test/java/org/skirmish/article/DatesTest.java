package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-11-24 | 2017-11-24",
        "2017-1-4 | 2017-01-04",
        "24 November 2017 | 2017-11-24",
        "November 24, 2017 | 2017-11-24",
        "4 Sept. 1987 | 1987-09-04",
        "Mar 07 2016 | 2016-03-07",
        "31 June 2016 | 2016-06-30"
      })
  void aDateIsReadInEachForm(String text, LocalDate date) {
    assertThat(Dates.whole(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"24 november 2017", "Novem 24 2017", "2017-13-01", "32 May 2017", "May 24 17"})
  void otherTextIsNone(String text) {
    assertThat(Dates.whole(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reuters, 24 November 2017, in French", "retrieved 2017-11-24"})
  void theFirstDateOfALine(String line) {
    assertThat(Dates.within(line)).contains(LocalDate.of(2017, 11, 24));
  }
}
