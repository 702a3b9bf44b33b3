package org.skirmish.mention.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.ArticleFixtures;
import org.skirmish.article.Article;
import org.skirmish.article.ArticleReader;
import org.skirmish.mention.MentionReader;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** What is told by a sentence's words alone leaves out nobody whom its parse would show. */
class IrregularsTest {

  private static final MentionReader READER = new MentionReader(World.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rebels of the valley paraded through the town.",
        "The Red Dune Front addressed the elders of Karu.",
        "Al-Shabaab fighters gathered the villagers.",
        "XYZ militants lectured the passengers.",
        "Armed herders led their cows across the river.",
        "Unidentified men watched the soldiers.",
        "Three masked men (suspected gang members) stopped a bus.",
        "Peacekeepers of the United Nations visited the camp.",
        "A militia of the Tolu clan greeted the governor."
      })
  void whoServesNoStateIsFound(String text) {
    Statement statement = last(text);

    assertThat(statement.irregularActs()).isEqualTo(ofNoState(statement));
    assertThat(statement.irregularActs()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The river rises in the hills of the north.",
        "Soldiers of Chad greeted the villagers.",
        "The minister praised the harvest."
      })
  void whereThereIsNobodyNothingIsLost(String text) {
    Statement statement = last(text);

    assertThat(statement.irregularActs()).isEmpty();
    assertThat(ofNoState(statement)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"browser-copy", "attack-box", "dense", "pipe-table", "plain-extract"})
  void inWholeArticlesNothingIsLost(String name) {
    for (Statement statement : statements(ArticleFixtures.document(name))) {
      assertThat(statement.irregularActs()).isEqualTo(ofNoState(statement));
    }
  }

  private static List<Act> ofNoState(Statement statement) {
    List<Act> acts = new ArrayList<>(statement.acts());
    acts.removeIf(act -> act.agent().kind().isOfState());
    return acts;
  }

  /** A sentence behind another one: a line alone would be a title. */
  private static Statement last(String text) {
    String page =
        "Market day\n\nThe market of Karu was full from dawn until noon that day. " + text;
    return statements(new Document("a.txt", "text", page)).stream()
        .max(Comparator.comparingInt(statement -> statement.span().start()))
        .orElseThrow();
  }

  private static List<Statement> statements(Document document) {
    Result<Article> article = new ArticleReader().read(document);
    assertThat(article).isInstanceOf(Result.Of.class);
    return List.copyOf(READER.read(((Result.Of<Article>) article).value()).statements().values());
  }
}
