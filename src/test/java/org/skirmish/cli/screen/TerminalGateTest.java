package org.skirmish.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalGateTest {

  private static String shown(String text) {
    StringWriter terminal = new StringWriter();
    PrintWriter out = TerminalGate.before(terminal);
    out.print(text);
    out.flush();
    return terminal.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gao, Mali: 3 dead\n",
        "a\tb\r\n",
        "\u001B[1;36mGao\u001B[0m",
        "\u001B[33m--formats\u001B[39m\u001B[0m",
        "\r\u001B[K12 done",
        "Ménaka, \u0645\u0646\u0627\u0643\u0627, \uD83D\uDE00"
      })
  void textAndTheProgramsOwnColoursComeThrough(String text) {
    assertThat(shown(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "a\u001B[2Jb, a?[2Jb",
    "a\u001B[8mb, a?[8mb",
    "a\u001B]0;title\u0007b, a?]0;title?b",
    "a\u001BPqb, a?Pqb",
    "a\u009B31mb, a?31mb",
    "a\u0008b, a?b",
    "a\u202Eb\u202Cc, abc",
    "a\u2066b\u2069c, abc",
    "a\u200Bb\uFEFFc\u00ADd, abcd",
    "a\uDB40\uDC41b, ab",
    "a\u2028b, a b"
  })
  void whatATerminalWouldObeyDoesNot(String text, String shown) {
    assertThat(shown(text)).isEqualTo(shown);
  }

  @Test
  void aLineCannotBeOverwritten() {
    assertThat(shown("0 rejects\r9 rejects")).isEqualTo("0 rejects?9 rejects");
    assertThat(shown("\u001B")).isEqualTo("?");
    assertThat(shown("\u001B[")).isEqualTo("?[");
  }

  @Test
  void charactersOneByOneAreLookedAtToo() {
    StringWriter terminal = new StringWriter();
    PrintWriter out = TerminalGate.before(terminal);
    out.write('\u001B');
    out.write(new char[] {'x', '[', '2', 'J', '\u202E'}, 1, 4);
    out.flush();
    assertThat(terminal.toString()).isEqualTo("?[2J");
  }
}
