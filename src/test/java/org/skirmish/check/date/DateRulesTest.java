package org.skirmish.check.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skirmish.check.Flags.codes;
import static org.skirmish.check.Flags.messages;
import static org.skirmish.check.Flags.whole;

import org.junit.jupiter.api.Test;
import org.skirmish.event.EventDate.Precision;

class DateRulesTest {

  private static final String AFTER = "dated-after-sources";

  @Test
  void anEventIsNotYoungerThanTheReportOfIt() {
    assertThat(messages(whole().published("2019-12-30"), AFTER))
        .containsExactly("the event is dated after the day of the report, 2019-12-30");
    assertThat(codes(whole().published("2020-01-01"))).isEmpty();
  }

  @Test
  void anEventIsNotYoungerThanAllItsReferences() {
    assertThat(messages(whole().on("2020-01-05"), AFTER))
        .containsExactly("the event is dated after the latest of its references, 2020-01-03");
    assertThat(codes(whole().on("2020-01-05").reference("AFP", "2020-01-02", "2021-01-01")))
        .isEmpty();
  }

  @Test
  void whereItIsAlreadyTomorrowIsNoMistake() {
    assertThat(codes(whole().on("2020-01-04"))).isEmpty();
    assertThat(codes(whole().published("2019-12-31"))).isEmpty();
  }

  @Test
  void aReferenceWithoutADayMayBeTheLatest() {
    assertThat(codes(whole().on("2020-01-05").undatedReference("AFP"))).isEmpty();
  }

  @Test
  void whereOnlyTheYearIsKnownTheDayIsAStandIn() {
    assertThat(codes(whole().between("2019-01-01", "2019-12-31", Precision.YEAR)))
        .containsExactly("only-year-known");
    assertThat(codes(whole().between("2019-12-01", "2019-12-31", Precision.MONTH))).isEmpty();
  }

  @Test
  void monthsOfFightingAreManyEvents() {
    assertThat(messages(whole().between("2019-10-01", "2019-11-01", Precision.RANGE), "long-event"))
        .containsExactly("one row stands for 32 days; ACLED gives each day its own");
    assertThat(codes(whole().between("2019-10-01", "2019-10-31", Precision.RANGE))).isEmpty();
  }
}
