package org.skirmish.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Soldiers|Soldiers",
        "17|0",
        "1,200.50|0",
        "18:30|0",
        "-5|0",
        "$12|0",
        "60%|0",
        "12th|0th",
        "F-16|F-0",
        "“|\"",
        "’|'",
        "–|-",
        "!!!!!|!!",
        "€|$",
        "http://example.org|#hlink#",
        "example.org/x|#hlink#",
        "info@example.org|#hlink#",
        "U.S.|U.S.",
        "Ménaka|Ménaka",
      })
  void isWhatTheModelsKnow(String form, String simplified) {
    assertThat(Simplified.of(form)).isEqualTo(simplified);
  }
}
