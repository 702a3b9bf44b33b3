package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {

  private static final String ARTICLE =
      "Raid on the Dufa mill\n\nOn 4 May 2016 raiders attacked the mill at Dufa and killed six.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thumb|upright|The mill in 2014\n",
        "File:Mill at Dufa.jpg|200px|The mill\n\n",
        "320px|left|A map\nthumb|Another map\n",
        "{| style=\"float:right\"\n|-\n| bgcolor=\"red\" |\n|}\n\n",
        "### Mirror of the day ###\n",
        "~~~ Hello, reader! ~~~\n\n-----Offline copy-----\n\n",
      })
  void standAboveTheTitle(String above) {
    Article article = Text.article(above + ARTICLE);

    assertThat(article.title()).isEqualTo("Raid on the Dufa mill");
    assertThat(article.sections().get(0).paragraphs()).hasSize(1);
    assertThat(article.sections().get(0).paragraphs().get(0).get(0).span().of(article.text()))
        .startsWith("On 4 May 2016 raiders");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*** Raid on the Dufa mill ***\n\nRaiders attacked the mill at Dufa and killed six.\n",
        "== Raid on the Dufa mill ==\n\nRaiders attacked the mill at Dufa and killed six.\n",
        "Raid on the Dufa mill | News\n\nRaiders attacked the mill at Dufa and killed six.\n",
      })
  void areNoneWhereTheyAreTheTitle(String text) {
    assertThat(Text.article(text).title()).contains("Raid on the Dufa mill");
  }
}
