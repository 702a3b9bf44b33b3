package org.skirmish.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a\u00A0b,a b",
        "24\u00A0November\u00A02017,24 November 2017",
        "a\u2003b\u3000c\u2009d,a b c d",
        "1\u2009234\u202F567 killed,1\u00A0234\u00A0567 killed",
        "1\u00A0234,1\u00A0234",
        "1\u2007234,1\u00A0234",
        "1\u2003234,1 234",
        "1\u00A0\u00A0234,1  234",
        "1\u00A0\u200B234,1\u00A0234",
        "1\u00A0\u00AD,1 ",
        "\u00A0Mali, Mali",
        "Inde\u00ADlimane,Indelimane",
        "a\u200Bb\u2060c\uFEFFd,abcd",
        "\u200Fa\u202Eb\u2066c\u061Cd,abcd",
        "\u0645\u06CC\u200C\u062E,\u0645\u06CC\u200C\u062E",
        "be\u0007ll\u009Bs\u007F,bells",
        "a\uD83Db,a\uFFFDb",
        "a\uDE00b,a\uFFFDb",
        "a\uD83D\uDE00b,a\uD83D\uDE00b",
        "a\uFFFFb,a\uFFFDb",
        "e\u0301,e\u0301",
        "15°52′1″N,15°52′1″N",
      })
  void makesAlikeWhatLooksAlike(String decoded, String text) {
    assertThat(PlainText.of(decoded)).isEqualTo(text);
  }

  @Test
  void endsEveryLineWithLineFeed() {
    assertThat(PlainText.of("a\r\nb\rc\u2028d\u2029e\u0085f\fg\u000Bh\n\ni\r"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\n\ni\n");
  }

  @Test
  void aLineEndIsNoPartOfANumber() {
    assertThat(PlainText.of("1\u00A0\n234")).isEqualTo("1 \n234");
    assertThat(PlainText.of("1\u00A0\t234")).isEqualTo("1 \t234");
  }

  @Test
  void leavesPlainTextAsItIs() {
    String text = "Ménaka,\t24 November 2017\nsix killed";
    assertThat(PlainText.of(text)).isSameAs(text);
  }
}
