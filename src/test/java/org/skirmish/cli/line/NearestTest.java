package org.skirmish.cli.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final List<String> OPTIONS =
      List.of("-o", "--output", "-f", "--formats", "--inter", "--country", "--csv-bom");

  @ParameterizedTest
  @CsvSource({
    "--outptu, --output",
    "--ouput, --output",
    "--format, --formats",
    "--fomat, --formats",
    "--form, --formats",
    "--OUTPUT, --output",
    "--county, --country",
    "--csvbom, --csv-bom"
  })
  void theLeastChangeCounts(String typed, String meant) {
    assertThat(Nearest.to(typed, OPTIONS)).contains(meant);
    assertThat(Nearest.question(typed, OPTIONS)).isEqualTo(" Did you mean " + meant + "?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "--", "-x", "--z", "--verbose", "--help"})
  void whatIsLikeNothingIsNotGuessed(String typed) {
    assertThat(Nearest.to(typed, OPTIONS)).isEmpty();
    assertThat(Nearest.question(typed, OPTIONS)).isEmpty();
  }

  @Test
  void aHugeWordIsNotCompared() {
    assertThat(Nearest.to("--output".repeat(1_000_000), OPTIONS)).isEmpty();
  }
}
