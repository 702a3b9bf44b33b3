package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;

class PageKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `Tarkessa\\n\\nRedirect page\\nRedirect to:\\nBattle of Tarkessa`         | REDIRECT
          `Tarkessa\\nJump to content\\nRedirect to:\\n  • Battle of Tarkessa`     | REDIRECT
          `#REDIRECT [[Battle of Tarkessa]]`                                       | REDIRECT
          `Talk:Battle of Tarkessa\\n\\nThe figures should be checked.`             | TALK_PAGE
          `Jump to content\\nUser talk:Sow\\n\\nHello.`                              | TALK_PAGE
          `Template:Campaignbox Northern War\\n\\nTarkessa`                         | TALK_PAGE
          `Battle of Tarkessa (disambiguation)\\n\\nSeveral battles.`               | DISAMBIGUATION
          `Tarkessa\\n\\nTarkessa may refer to:\\n  • a town\\n  • a battle`          | DISAMBIGUATION
          `Tarkessa\\n\\nBattle of Tarkessa may also refer to:\\n  • a painting`     | DISAMBIGUATION
          `\\n \\n`                                                                 | EMPTY
          `Jump to content`                                                        | EMPTY
          """)
  void pagesThatTellOfNothingAreTurnedAwayWithTheReason(String page, Reject.Reason reason) {
    assertThat(Text.read(page.replace("\\n", "\n")))
        .isInstanceOfSatisfying(
            Result.Rejected.class,
            rejected -> {
              assertThat(rejected.reject().reason()).isEqualTo(reason);
              assertThat(rejected.reject().file()).isEqualTo("article.txt");
              assertThat(rejected.reject().detail()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Battle of Tarkessa\n\nThe battle was fought in 1914. Talk: none of it was of peace.",
        "Talks at Tarkessa\n\nThe talks began on 3 May 1914 and failed within a week.",
        "Battle of Tarkessa\n\nFor other uses, see Tarkessa (disambiguation).\nIt was a battle."
      })
  void articlesPass(String page) {
    assertThat(Text.read(page)).isInstanceOf(Result.Of.class);
  }

  @Test
  void aHeapOfArticlesInOneFileIsTurnedAway() {
    assertThat(Text.read("Battle of Kova\n\n" + "It was fought in Kova.\n\n".repeat(50_000)))
        .isInstanceOf(Result.Of.class);
    assertThat(Text.read("Battle of Kova\n\n" + "It was fought in Kova.\n\n".repeat(50_001)))
        .isInstanceOfSatisfying(
            Result.Rejected.class,
            rejected -> {
              assertThat(rejected.reject().reason()).isEqualTo(Reject.Reason.TOO_LARGE);
              assertThat(rejected.reject().detail()).contains("a file of its own");
            });
  }
}
