package org.skirmish.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.source.Limits;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class LimitOptionsTest {

  private static Limits given(String... args) {
    return options(args).given();
  }

  private static LimitOptions options(String... args) {
    LimitOptions options = new LimitOptions();
    CommandSpec spec = CommandSpec.create();
    options.all().forEach(spec::addOption);
    new CommandLine(spec).parseArgs(args);
    return options;
  }

  @Test
  void anArticleHasTenMinutesUnlessTheUserSaysOtherwise() {
    assertThat(options().pace()).isEqualTo(Pace.DEFAULT);
    assertThat(options("--max-time", "5", "--max-in-flight", "2M").pace())
        .isEqualTo(new Pace(Duration.ofSeconds(5), 2 << 20));
    assertThatThrownBy(() -> options("--max-time", "0").pace())
        .hasMessageContaining("--max-time: 0 is too small");
    assertThatThrownBy(() -> options("--max-in-flight", "much").pace())
        .hasMessageContaining("such as 64M");
  }

  @Test
  void theUsualLimitsAreTheDefaults() {
    assertThat(given()).isEqualTo(Limits.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({"1000, 1000", "2k, 2048", "16MB, 16777216", "16 MiB, 16777216", "1G, 1073741824"})
  void aSizeIsBytesOrHasAUnit(String size, long bytes) {
    assertThat(given("--max-article", size).article()).isEqualTo(bytes);
    assertThat(given("--max-expansion", size).expansion()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "M", "16X", "16KM", "1.5G", "99999999999G", "2G"})
  void whatIsNoSizeIsRefused(String size) {
    assertThatThrownBy(() -> given("--max-article=" + size))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("--max-article: ");
  }

  @Test
  void aNumberIsOneOrMore() {
    assertThat(given("--max-nesting=1").nesting()).isEqualTo(1);
    assertThatThrownBy(() -> given("--max-nesting=0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("--max-nesting: 0 is too small; give 1 or more.");
  }
}
