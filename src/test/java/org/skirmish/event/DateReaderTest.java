package org.skirmish.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.model.Alternative;
import org.skirmish.model.Doubt;

class DateReaderTest {

  private static ConflictEvent boxed(String date, String lead) {
    return Events.main(
        "Battle of Tarkessa\nLocationTarkessa, Mali\n"
            + date
            + "\nResult Victory\n\n"
            + lead
            + "\n");
  }

  private static Optional<String> told(ConflictEvent event) {
    return event.date().map(Outcome::date);
  }

  private static boolean doubts(ConflictEvent event, Doubt.Kind kind) {
    return event.doubts().stream().anyMatch(doubt -> doubt.kind() == kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Date17 May 2014                                | 2014-05-17 to 2014-05-17, day
          Date\\n17 May 2014                              | 2014-05-17 to 2014-05-17, day
          Date12–15 March 1944\\n(3 days)                 | 1944-03-12 to 1944-03-15, range
          DateMay 2014                                   | 2014-05-01 to 2014-05-31, month
          DateJune or July 251                           | 0251-06-01 to 0251-07-31, month
          Date1404                                       | 1404-01-01 to 1404-12-31, year
          DateLate 1404                                  | 1404-09-01 to 1404-12-31, year
          Date9 August 48 BC                             | -0047-08-09 to -0047-08-09, day
          Date3 May 2014\\n11:40 to 14:58 (local time)    | 2014-05-03 to 2014-05-03, day, 11:40
          Date3 May 2014\\nTime10 a.m. (UTC+5)            | 2014-05-03 to 2014-05-03, day, 10:00
          Date3 May 2014 (2014-05-03)                    | 2014-05-03 to 2014-05-03, day
          """)
  void theRowOfTheBoxTellsDaysPrecisionAndTime(String row, String date) {
    String lead = "The battle was fought for a ford in the hills, and those who held it lost it.";

    assertThat(told(boxed(row.replace("\\n", "\n"), lead))).contains(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Battle of Tarkessa    | The battle was fought on 17 May 2014 at Tarkessa.                  | 2014-05-17 to 2014-05-17, day
          Battle of Tarkessa    | It lasted from 24 March to 5 April 2021 and left the town in ruins. | 2021-03-24 to 2021-04-05, range
          2014 Tarkessa ambush  | The ambush was laid on 17 May, a Saturday, at the ford of Tarkessa. | 2014-05-17 to 2014-05-17, day
          Battle of Tarkessa    | The battle was fought in June 1914 for the ford of Tarkessa.        | 1914-06-01 to 1914-06-30, month
          Battle of Tarkessa    | The Battle of Tarkessa (1914) was a victory of the hill people.     | 1914-01-01 to 1914-12-31, year
          """)
  void withoutABoxTheLeadTells(String title, String lead, String date) {
    assertThat(told(Events.main(title + "\n\n" + lead + "\n"))).contains(date);
  }

  @Test
  void aDayInTheLeadIsBetterThanAMonthInTheBox() {
    ConflictEvent event =
        boxed("DateMay 2014", "The battle of Tarkessa was fought on 17 May 2014 in the hills.");

    assertThat(told(event)).contains("2014-05-17 to 2014-05-17, day");
    assertThat(event.alternatives()).extracting(Alternative::quote).containsExactly("May 2014");
  }

  @Test
  void theBoxIsBetterThanALeadThatSaysOtherwiseAndBothAreKept() {
    ConflictEvent event =
        boxed("Date17 May 2014", "The battle of Tarkessa was fought on 19 May 2014 in the hills.");

    assertThat(told(event)).contains("2014-05-17 to 2014-05-17, day");
    assertThat(doubts(event, Doubt.Kind.DATES_DISAGREE)).isTrue();
    assertThat(event.alternatives()).extracting(Alternative::quote).containsExactly("19 May 2014");
  }

  @Test
  void aBattleThatGoesOnIsDoubted() {
    ConflictEvent event =
        boxed("Date17 May 2014 – present", "The battle of Tarkessa began on 17 May 2014, at dawn.");

    assertThat(doubts(event, Doubt.Kind.ONGOING)).isTrue();
  }

  @Test
  void theProseTellsTheHourAtWhichItBegan() {
    ConflictEvent event =
        boxed("Date17 May 2014", "The battle began at 5:30 a.m. and was over at noon that day.");

    assertThat(told(event)).contains("2014-05-17 to 2014-05-17, day, 05:30");
  }

  @Test
  void whereNothingIsSaidNothingIsMadeUp() {
    assertThat(Events.main("Night attack\n\nSix soldiers were killed near the ford.").date())
        .isEmpty();
  }

  @Test
  void theFirstParagraphWithADayTellsWhereTheFirstOfAllHasNone() {
    ConflictEvent event =
        Events.main(
            "Battle of Tarkessa | |||\n---|---|---|---\nBelligerents | |||\nMali | Niger | |\n"
                + "Location | Tarkessa, Mali ||\n"
                + "The battle of Tarkessa was part of the quarrel for the salt road.\n"
                + "At noon on 17 May 1914 the riders came over the hill and attacked the camp.\n");

    assertThat(told(event)).contains("1914-05-17 to 1914-05-17, day");
  }
}
