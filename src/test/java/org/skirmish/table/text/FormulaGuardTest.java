package org.skirmish.table.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '"',
      value = {
        "=1+1,'=1+1",
        "+1,'+1",
        "-1,'-1",
        "@SUM(A1),'@SUM(A1)",
        "  =1,'  =1",
        "\u00A0=1,'\u00A0=1",
        "\u3000=1,'\u3000=1",
        "\uFF1D1,'\uFF1D1",
        "\uFF0B1,'\uFF0B1",
        "\uFF0D1,'\uFF0D1",
        "\uFF20A1,'\uFF20A1",
        "two dead;=1+1,two dead;'=1+1",
        "Reuters; @desk; -x,Reuters;' @desk;' -x",
        "\tx,'\tx",
        "=1;=2,'=1;'=2"
      })
  void whatAProgramWouldRunIsGuarded(String text, String guarded) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo(guarded);
    assertThat(FormulaGuard.unguarded(guarded)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "'",
        "2=2",
        "five, -3 of them",
        "a;b",
        "the camp's",
        "'t was; 's",
        "; ;"
      })
  void otherTextStays(String text) {
    assertThat(FormulaGuard.guarded(text)).isSameAs(text);
    assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
  }

  @Test
  void aLongRowOfBlanksIsLookedAtOnce() {
    String text = "a;".repeat(50_000) + " ".repeat(100_000) + "=";
    assertThat(FormulaGuard.guarded(text)).hasSize(text.length() + 1);
  }
}
