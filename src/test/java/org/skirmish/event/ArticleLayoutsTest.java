package org.skirmish.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.skirmish.ArticleFixtures;
import org.skirmish.model.Evidence;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.source.Span;

/** One whole article for each layout: the text in, the event out. */
class ArticleLayoutsTest {

  static final List<String> ARTICLES = ArticleFixtures.ARTICLES;
  static final List<String> WITH_BOX = ArticleFixtures.WITH_BOX;
  static final List<String> PROSE_ALONE = ArticleFixtures.PROSE_ALONE;

  @ParameterizedTest
  @FieldSource("PROSE_ALONE")
  void nameDateAndPlaceAreReadFromProseAlone(String name) {
    ConflictEvent event = Events.of(ArticleFixtures.document(name)).get(0);

    assertThat(Outcome.event(event).lines())
        .containsAll(ArticleFixtures.expected(name).lines().toList());
  }

  @ParameterizedTest
  @FieldSource("WITH_BOX")
  void theMainEventIsReadFromEveryLayout(String name) {
    ConflictEvent event = Events.of(ArticleFixtures.document(name)).get(0);

    assertThat(event.role()).isEqualTo(ConflictEvent.Role.MAIN);
    assertThat(Outcome.event(event)).isEqualTo(ArticleFixtures.expected(name));
  }

  @ParameterizedTest
  @FieldSource("ARTICLES")
  void everyQuoteIsTheTextAtItsOffsets(String name) {
    String text = ArticleFixtures.document(name).text();

    for (ConflictEvent event : Events.of(ArticleFixtures.document(name))) {
      assertThat(event.evidence()).isNotEmpty();
      for (Evidence evidence : event.evidence()) {
        if (evidence instanceof Evidence.Read read) {
          assertThat(read.quote()).as(read.field().toString()).isNotBlank();
          assertThat(read.span().of(text)).as(read.field().toString()).isEqualTo(read.quote());
        }
      }
      for (Span span : event.action()) {
        assertThat(span.of(text)).isNotBlank();
      }
      assertThat(event.summary()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("ARTICLES")
  void everyFigureOfTheMainEventHasItsEvidence(String name) {
    ConflictEvent event = Events.of(ArticleFixtures.document(name)).get(0);
    List<String> fields = event.evidence().stream().map(found -> found.field().toString()).toList();

    assertThat(fields).contains("date.start", "date.end", "place.location");
    for (int s = 0; s < event.sides().size(); s++) {
      String side = "sides[" + s + "]";
      event
          .sides()
          .get(s)
          .toll()
          .figures()
          .keySet()
          .forEach(harm -> assertThat(fields).contains(side + "." + harm.key()));
      for (int a = 0; a < event.sides().get(s).actors().size(); a++) {
        assertThat(fields).contains(side + ".actors[" + a + "].name");
      }
    }
    event
        .civilians()
        .figures()
        .keySet()
        .forEach(harm -> assertThat(fields).contains("civilians." + harm.key()));
  }

  @ParameterizedTest
  @CsvSource({
    "redirect,REDIRECT",
    "talk,TALK_PAGE",
    "disambiguation,DISAMBIGUATION",
    "biography,BIOGRAPHY",
    "town,NO_EVENT"
  })
  void pagesWithoutAnEventGiveTheirReason(String name, Reject.Reason reason) {
    assertThat(Events.read(ArticleFixtures.document(name)))
        .isInstanceOfSatisfying(
            Result.Rejected.class,
            rejected -> {
              assertThat(rejected.reject().reason()).isEqualTo(reason);
              assertThat(rejected.reject().file()).isEqualTo(name + ".txt");
            });
  }
}
