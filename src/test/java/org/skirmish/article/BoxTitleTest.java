package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.source.Document;
import org.skirmish.source.Result;

class BoxTitleTest {

  private static final String PAGE =
      """
      %s
      %s
      Part of the Vardane War
      Date4 March 2013
      Locationnear Tarkessa, Mali
      ResultRebel victory
      Casualties and losses
      5 killed
      2 killed

      %s was fought on 4 March 2013 between rebels and a patrol of soldiers.
      """;

  /** A site's name gives way to the box's title if the text speaks of that alone. */
  @ParameterizedTest
  @CsvSource({
    "War Wiki, Tarkessa ambush, The Tarkessa ambush, Tarkessa ambush",
    "Mirror of pages, Battle of the Vo, The battle of the Vo, Battle of the Vo",
    "Tarkessa ambush, Tarkessa ambush, The Tarkessa ambush, Tarkessa ambush",
    "Second Tarkessa ambush, Second Tarkessa ambush, The fight, Second Tarkessa ambush",
  })
  void theTitleIsWhatTheTextSpeaksOf(String above, String box, String lead, String title) {
    Document document = new Document("a.txt", "text", PAGE.formatted(above, box, lead));

    Result<Article> article = new ArticleReader().read(document);

    assertThat(((Result.Of<Article>) article).value().title()).isEqualTo(title);
  }
}
