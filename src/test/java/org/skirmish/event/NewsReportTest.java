package org.skirmish.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.model.Harm;
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
  @ValueSource(
      strings = {
        "an official disclosed Saturday",
        "a minister told the Evening Post on Saturday",
        "a spokesman said in a statement on Saturday",
        "the governor told reporters in Auki late on Saturday"
      })
  void theDayOnWhichItWasSaidIsNotTheDayOfTheDeed(String speech) {
    String text =
        "Rioters kill three in capital\n\n28 November 2021\n\nRioters killed three people in Honiara"
            + " and burnt dozens of shops, "
            + speech
            + ".\n\nThe violence broke out on Friday.\n";
    EventDate date = events(text).get(0).date().orElseThrow();

    assertThat(date.start()).hasToString("2021-11-26");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The riot has come a little more than two weeks after a bombing in Auki that hurt nine men.",
        "It came two weeks after gunmen attacked a post in Auki.",
        "The violence comes only three days after a raid on Auki killed two policemen."
      })
  void whatTheDeedComesAfterIsNotDatedBehindIt(String reminder) {
    assertThat(events(HEAD + reminder + "\n"))
        .allSatisfy(
            event ->
                assertThat(event.date().map(EventDate::start).orElse(LocalDate.MIN))
                    .isBeforeOrEqualTo(LocalDate.of(2021, 11, 27)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deadliest riot since 2010 kills three\n\nRioters killed three people in Honiara.",
        "Riot kills three\n\nIn the worst riot since 2010, three people were killed in Honiara.",
        "Riot kills three\n\nThree people were killed in Honiara in the first riot since 2010."
      })
  void theYearSinceWhichNothingWasWorseIsNotTheDeeds(String text) {
    assertThat(events(text + "\n")).allSatisfy(event -> assertThat(event.date()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It happened in the district of Sibi, about 200 kilometers (120 miles) southeast of Quetta.",
        "It happened in Sibi, some 160 km southeast of Quetta, the capital of Balochistan.",
        "The mosque stands in Sibi, 120 miles south-east of Quetta."
      })
  void aTownFarAwayIsOnlyALandmark(String where) {
    String text = "Mosque bombed\n\n22 October 2015\n\nA bomb killed ten people in a mosque.\n\n";

    assertThat(events(text + where + "\n").get(0).place().location().orElse("")).startsWith("Sibi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 3 March last year gunmen attacked Auki and killed two policemen. | 2020-03-03",
        "On 3 March of this year gunmen attacked Auki and killed two policemen. | 2021-03-03",
        "On 3 March two years ago gunmen attacked Auki and killed two policemen. | 2019-03-03",
        "Four years ago, on 3 March, gunmen attacked Auki and killed two policemen. | 2017-03-03",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials had at first spoken of two dead. | 3",
        "An initial report had put the toll at two. | 3",
        "The number of dead was revised up from two. | 3",
        "The police had spoken of two dead a day earlier. | 3",
        "Two people died at the scene and one on Saturday. | 3",
        "The police chief gave a lower toll of two dead. | 2",
        "Another person was killed in a shop, and the number of dead rose to four. | 4"
      })
  void aFigureThatWasOvertakenDoesNotReplaceTheToll(String sentence, int low) {
    assertThat(events(HEAD + sentence + "\n").get(0).fatalities().low()).hasValue(low);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two soldiers were killed and 11 others were injured.",
        "The rioters killed two soldiers and nine others were hurt."
      })
  void othersWhoWereHurtAreNotAmongTheDead(String sentence) {
    String text = HEAD.replace("three people", "two soldiers") + sentence + "\n";
    assertThat(events(text).get(0).fatalities().low()).hasValue(2);
  }

  @Test
  void aDayAfterThePublicationIsOfTheYearBefore() {
    String text = HEAD + "On December 28 gunmen attacked Gizo and killed five men.\n";
    assertThat(events(text))
        .anySatisfy(
            event -> assertThat(event.date().orElseThrow().start()).hasToString("2020-12-28"));
  }

  @Test
  void whoeverOnlySpeaksLostNobody() {
    String text = HEAD.replace("burnt dozens of shops", "burnt shops, the army said");
    assertThat(events(text).get(0).civilians().get(Harm.KILLED)).isPresent();
  }

  private static List<ConflictEvent> events(String text) {
    return Events.of(new Document("report.txt", "text", text));
  }
}
