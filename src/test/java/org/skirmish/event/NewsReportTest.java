package org.skirmish.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.source.Document;

class NewsReportTest {

  private static final String HEAD =
      """
      Rioters burn shops in capital

      Saturday, 27 November 2021

      HONIARA, Solomon Islands (Press) — Rioters killed three people on Friday and burnt dozens of shops.

      """;

  @Test
  void theDatelineTellsThePlaceWhereNothingElseDoes() {
    EventPlace place = events(HEAD).get(0).place();
    assertThat(place.location()).contains("Honiara");
    assertThat(place.within()).contains("Solomon Islands");
    assertThat(place.nearness()).isEqualTo(EventPlace.Nearness.NEAR);
  }

  @Test
  void aPlaceOfTheEventGoesBeforeTheDateline() {
    String text = HEAD.replace("three people on Friday", "three people in Auki on Friday");
    assertThat(events(text).get(0).place().location()).contains("Auki");
  }

  @Test
  void theIslandThatPeopleComeFromIsNotWhereTheyAre() {
    String text = HEAD.replace("Rioters killed", "Rioters from the island of Malaita killed");
    assertThat(events(text).get(0).place().location()).contains("Honiara");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 3 March last year gunmen attacked Auki and killed two policemen. | 2020-03-03",
        "On 3 March of this year gunmen attacked Auki and killed two policemen. | 2021-03-03",
        "In May 2006 gunmen attacked Gizo and killed five men. On 3 March of the following year "
            + "gunmen attacked Auki and killed two policemen. | 2007-03-03",
        "In May 2006 gunmen attacked Gizo and killed five men. On 3 March of the previous year "
            + "gunmen attacked Auki and killed two policemen. | 2005-03-03"
      })
  void yearsInWordsAreCountedFromTheReportOrTheDateBefore(String sentences, String date) {
    assertThat(events(HEAD + sentences + "\n"))
        .anySatisfy(
            event -> {
              assertThat(event.place().location()).contains("Auki");
              assertThat(event.date().orElseThrow().start()).hasToString(date);
            });
  }

  private static List<ConflictEvent> events(String text) {
    return Events.of(new Document("report.txt", "text", text));
  }
}
