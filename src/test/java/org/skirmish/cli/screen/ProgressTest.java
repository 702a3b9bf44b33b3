package org.skirmish.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private final StringWriter terminal = new StringWriter();
  private long now;
  private final Progress progress = Progress.on(new PrintWriter(terminal), () -> now);

  @Test
  void aShortRunShowsNothing() {
    for (int i = 0; i < 50; i++) {
      progress.at("a" + i);
    }
    progress.clear();
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void manyInputsShowACount() {
    for (int i = 0; i < 60; i++) {
      progress.at("a" + i + ".txt");
    }
    assertThat(terminal.toString()).isEqualTo("\r\u001B[K50 done, reading a50.txt");
  }

  @Test
  void aLongRunIsRenewedTenTimesASecondAtMost() {
    progress.at("a");
    now = 3 * SECOND;
    progress.at("b");
    progress.at("c");
    now += SECOND / 10;
    progress.at("d");
    progress.clear();
    assertThat(terminal.toString())
        .isEqualTo("\r\u001B[K1 done, reading b\r\u001B[K3 done, reading d\r\u001B[K");
  }

  @Test
  void aNameCannotCommandTheTerminalNorWrap() {
    now = 3 * SECOND;
    progress.at("\u001B[2J" + "x".repeat(100) + ".txt");
    assertThat(terminal.toString()).endsWith("reading ..." + "x".repeat(43) + ".txt");
    progress.at("b");
    now = 4 * SECOND;
    progress.at("a\u001B[2J.txt");
    assertThat(terminal.toString()).endsWith("reading a?[2J.txt");
  }
}
