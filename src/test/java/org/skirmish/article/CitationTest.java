package org.skirmish.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.source.Span;

class CitationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "23",
        "1204",
        "a",
        "ab",
        "note 2",
        "nb 1",
        "n 3",
        "Note 4",
        "lower-alpha 1",
        "citation needed",
        "better source needed",
        "who?",
        "dubious – discuss",
        "sic",
        "edit"
      })
  void marksInBracketsAreCitations(String mark) {
    String text = "Six died[" + mark + "] there.";

    assertThat(Citation.in(text, Text.whole(text)))
        .containsExactly(new Citation(mark, new Span(8, 10 + mark.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12345",
        "the army",
        "A",
        "abc",
        "note",
        "note ",
        "1 killed",
        "1-2",
        "a remark that is far too long to be a mark of any kind?"
      })
  void otherWordsInBracketsAreText(String words) {
    String text = "Six died [" + words + "] there.";

    assertThat(Citation.in(text, Text.whole(text))).isEmpty();
  }

  @Test
  void severalMarksStandInTheirOrder() {
    String text = "6[1][a] of [the] 9[note 2]";

    assertThat(Citation.in(text, Text.whole(text)))
        .extracting(Citation::mark)
        .containsExactly("1", "a", "note 2");
  }

  @Test
  void looksOnlyWithinTheSpan() {
    String text = "6[1] 9[2] 4[3]";

    assertThat(Citation.in(text, new Span(4, 9))).extracting(Citation::mark).containsExactly("2");
    assertThat(Citation.in(text, new Span(4, 8))).isEmpty();
  }
}
