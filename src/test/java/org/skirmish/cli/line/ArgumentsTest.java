package org.skirmish.cli.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

  private static final Set<String> THERE = Set.of("articles", "check", "covert");

  @ParameterizedTest
  @CsvSource({
    "convert articles, convert articles",
    "articles, convert articles",
    "articles/, convert articles/",
    "raid.txt --quiet, convert raid.txt --quiet",
    "*.txt, convert *.txt",
    "https://example.org/a, convert https://example.org/a",
    "-, convert -",
    "--formats csv articles, convert --formats csv articles",
    "-q explain raid.txt, explain -q raid.txt",
    // A folder of the name of a command is a path where a command cannot be meant.
    "-q check, convert -q check",
    "covert, convert covert",
    "convrt articles, convrt articles",
    "help, --help",
    "help check, check --help",
    "help places add, places add --help",
    "help convrt, convrt",
    "-?, --help",
    "/?, --help",
    "--version, --version",
    "schema, schema"
  })
  void theCommandStandsFirst(String typed, String meant) {
    assertThat(Arguments.of(typed.split(" "), THERE::contains)).containsExactly(meant.split(" "));
  }

  @Test
  void nothingStaysNothing() {
    assertThat(Arguments.of(new String[0], THERE::contains)).isEmpty();
  }
}
