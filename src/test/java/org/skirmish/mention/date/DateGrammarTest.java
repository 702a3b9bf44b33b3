package org.skirmish.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.mention.Read;

/** Dates as days: the first and the last of what is written. */
class DateGrammarTest {

  private static final String DAYS =
      """
      24 November 2017                  | 2017-11-24  | 2017-11-24
      November 24, 2017                 | 2017-11-24  | 2017-11-24
      24th November 2017                | 2017-11-24  | 2017-11-24
      the 24th of November 2017         | 2017-11-24  | 2017-11-24
      24 Nov. 2017                      | 2017-11-24  | 2017-11-24
      Nov 24, 2017                      | 2017-11-24  | 2017-11-24
      2017-11-24                        | 2017-11-24  | 2017-11-24
      01/02/2018                        | 2018-01-02  | 2018-01-02
      13/02/2018                        | 2018-02-13  | 2018-02-13
      2–6 May 1942                      | 1942-05-02  | 1942-05-06
      2-6 May 1942                      | 1942-05-02  | 1942-05-06
      2 to 6 May 1942                   | 1942-05-02  | 1942-05-06
      2 and 3 May 1942                  | 1942-05-02  | 1942-05-03
      2/3 May 1942                      | 1942-05-02  | 1942-05-03
      July 1–3, 1863                    | 1863-07-01  | 1863-07-03
      July 1-3, 1863                    | 1863-07-01  | 1863-07-03
      July 1 to 3, 1863                 | 1863-07-01  | 1863-07-03
      23 August 1942 – 2 February 1943  | 1942-08-23  | 1943-02-02
      24 March – 5 April 2021           | 2021-03-24  | 2021-04-05
      March 24 – April 5, 2021          | 2021-03-24  | 2021-04-05
      30 December – 2 January 1900      | 1899-12-30  | 1900-01-02
      from 24 March to 5 April 2021     | 2021-03-24  | 2021-04-05
      24 March until 5 April 2021       | 2021-03-24  | 2021-04-05
      between 2 and 6 May 1942          | 1942-05-02  | 1942-05-06
      between 24 March and 5 April 2021 | 2021-03-24  | 2021-04-05
      9 August 48 BC                    | -0047-08-09 | -0047-08-09
      9 August 48 B.C.                  | -0047-08-09 | -0047-08-09
      2 September 31 BCE                | -0030-09-02 | -0030-09-02
      9 August 378                      | 0378-08-09  | 0378-08-09
      9 August AD 378                   | 0378-08-09  | 0378-08-09
      9 August 378 AD                   | 0378-08-09  | 0378-08-09
      29 February 1700                  | 1700-02-28  | 1700-02-28
      """;

  private static String first(DateMention date) {
    return date.firstDay().map(Object::toString).orElse("");
  }

  private static String last(DateMention date) {
    return date.lastDay().map(Object::toString).orElse("");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = DAYS)
  void daysInSentences(String text, String start, String end) {
    List<DateMention> dates = Read.sentence("The fort fell on " + text + ", they say.").dates();

    assertThat(dates).extracting(DateGrammarTest::first).containsExactly(start);
    assertThat(dates).extracting(DateGrammarTest::last).containsExactly(end);
    assertThat(dates).allMatch(DateMention::hasDay);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = DAYS)
  void daysInRows(String text, String start, String end) {
    List<DateMention> dates = Read.line("date", text).dates();

    assertThat(dates).extracting(DateGrammarTest::first).containsExactly(start);
    assertThat(dates).extracting(DateGrammarTest::last).containsExactly(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in November 2017         | 2017-11-01  | 2017-11-30
          in Feb. 2016             | 2016-02-01  | 2016-02-29
          November 2017            | 2017-11-01  | 2017-11-30
          in June or July 251      | 0251-06-01  | 0251-07-31
          June – August 1914       | 1914-06-01  | 1914-08-31
          June 1914 – May 1915     | 1914-06-01  | 1915-05-31
          between June and July 1914 | 1914-06-01 | 1914-07-31
          in 1914                  | 1914-01-01  | 1914-12-31
          from 1914 to 1918        | 1914-01-01  | 1918-12-31
          in 480 BC                | -0479-01-01 | -0479-12-31
          in AD 9                  | 0009-01-01  | 0009-12-31
          in early 2014            | 2014-01-01  | 2014-04-30
          in mid-2014              | 2014-05-01  | 2014-08-31
          in mid 2014              | 2014-05-01  | 2014-08-31
          in late 2014             | 2014-09-01  | 2014-12-31
          """)
  void monthsYearsAndThirdsOfYears(String text, String start, String end) {
    List<DateMention> dates = Read.sentence("The fort fell " + text + ", they say.").dates();

    assertThat(dates).extracting(DateGrammarTest::first).containsExactly(start);
    assertThat(dates).extracting(DateGrammarTest::last).containsExactly(end);
    assertThat(dates).noneMatch(DateMention::hasDay);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          24 March – 5 April 2021 (1 week and 5 days)    | 2021-03-24 | 2021-04-05
          21 March 1915; 111 years ago                   | 1915-03-21 | 1915-03-21
          3 May 2014 11:40 to 14:58 (local time)         | 2014-05-03 | 2014-05-03
          3 May 2014 (UTC+3)                             | 2014-05-03 | 2014-05-03
          3 May 2014[1]                                  | 2014-05-03 | 2014-05-03
          """)
  void whatStandsBehindTheDateOfARowIsNoDate(String text, String start, String end) {
    List<DateMention> dates = Read.line("date", text).dates();

    assertThat(dates).extracting(DateGrammarTest::first).containsExactly(start);
    assertThat(dates).extracting(DateGrammarTest::last).containsExactly(end);
  }

  @Test
  void aYearAloneIsADateOnlyInARowOrBehindAPreposition() {
    assertThat(Read.line("date", "1914").dates()).hasSize(1);
    assertThat(Read.sentence("The 1914 rising was put down.").dates()).isEmpty();
    assertThat(Read.sentence("It was put down in 1914.").dates()).hasSize(1);
  }

  @Test
  void aDayWithoutAYearWaitsForOne() {
    DateMention date = Read.sentence("On 24 March the fort fell.").dates().get(0);

    assertThat(date.hasYear()).isFalse();
    assertThat(date.firstDay()).isEmpty();
    assertThat(first(date.inYear(2021))).isEqualTo("2021-03-24");
    assertThat(date.start().month()).isEqualTo(OptionalInt.of(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may 20 times have tried.",
        "In 500 villages nothing was left.",
        "There were 1500 soldiers.",
        "The 2,014 men left.",
        "At 05:30 it began.",
        "A score of 3-2 was not enough.",
        "Version 1.2.3 was used.",
        "They had been there since the late 1990s."
      })
  void otherNumbersAreNoDates(String text) {
    assertThat(Read.sentence(text).dates()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 April 2014", "30 February 2014", "29 February 2015"})
  void daysThatNoCalendarHasHaveNoDay(String text) {
    assertThat(Read.line("date", text).dates())
        .allSatisfy(date -> assertThat(date.firstDay()).isEmpty());
  }

  @Test
  void aListOfDatesKeepsThemApart() {
    assertThat(Read.sentence("It burned on 3 May 2014, 5 June 2014 and 7 July 2014.").dates())
        .extracting(DateGrammarTest::first)
        .containsExactly("2014-05-03", "2014-06-05", "2014-07-07");
  }

  @Test
  void theSpanQuotesTheWholeDate() {
    String text = "It lasted from 24 March to 5 April 2021 and was over.";

    assertThat(Read.sentence(text).dates())
        .extracting(date -> date.span().of(text))
        .containsExactly("24 March to 5 April 2021");
  }
}
