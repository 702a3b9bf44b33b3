package org.skirmish.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Days that no calendar has cost no article. */
class AnyDateTest {

  private static final List<String> MONTHS =
      List.of("January", "Feb.", "29 February", "Smarch", "May", "Sept", "December");

  private static final List<String> FORMS =
      List.of(
          "%1$02d/%2$02d/%3$04d",
          "%3$d-%2$02d-%1$02d",
          "%1$d.%2$d.%3$d",
          "%1$d/%2$d/%4$02d",
          "%1$d %5$s %3$d",
          "%5$s %1$d, %3$d",
          "the %1$dth of %5$s",
          "%1$d–%2$d %5$s %3$d",
          "%5$s %1$d to %5$s %2$d",
          "%3$d BC",
          "the year %3$d",
          "the last %1$d days of %5$s %3$d",
          "%1$d days before %5$s %2$d",
          "week %2$d of %3$d",
          "%3$ds",
          "%1$02d:%2$02d on %3$d/%4$d");

  @Property(tries = 500, seed = "20170505", shrinking = ShrinkingMode.BOUNDED)
  void anyDateEndsInEventsOrAReject(@ForAll("dates") String first, @ForAll("dates") String second)
      throws IOException {
    String text =
        "On "
            + first
            + ", gunmen attacked a village near Gao in Mali and killed three people. On "
            + second
            + " two more died there.";
    AnyTextTest.ends(text.getBytes(UTF_8));
  }

  @Provide
  Arbitrary<String> dates() {
    Arbitrary<Integer> small = Arbitraries.of(0, 1, 4, 12, 13, 28, 29, 30, 31, 32, 60, 99);
    Arbitrary<Integer> year =
        Arbitraries.of(0, 1, 9, 99, 366, 1582, 1900, 2000, 2019, 9999, 10_000, 999_999_999);
    return Combinators.combine(Arbitraries.of(FORMS), small, small, year, Arbitraries.of(MONTHS))
        .as((form, day, month, of, name) -> form.formatted(day, month, of, of % 100, name));
  }
}
