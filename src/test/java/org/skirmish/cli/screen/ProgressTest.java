package org.skirmish.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.source.Meter;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;
  private static final String CLEAR = "\r\u001B[K";

  @TempDir Path folder;

  private final StringWriter shown = new StringWriter();
  private final Meter meter = new Meter();
  private long now;
  private Progress progress = Progress.on(new PrintWriter(shown), () -> now);

  @Test
  void aShortRunShowsNothing() {
    for (int i = 0; i < 50; i++) {
      progress.at("a" + i);
    }
    progress.clear();
    assertThat(shown.toString()).isEmpty();
  }

  @Test
  void manyInputsShowALine() {
    for (int i = 0; i < 60; i++) {
      progress.at("a" + i + ".txt");
    }
    assertThat(shown.toString())
        .isEqualTo(CLEAR + "0 articles · 0 events · 0 rejects · 0 bytes · a50.txt");
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
    assertThat(shown.toString().split("0 articles", -1)).hasSize(3);
    assertThat(shown.toString()).endsWith(" · d" + CLEAR);
  }

  @Test
  void itSaysHowMuchIsDoneAndHowLongTheRestTakes() throws IOException {
    progress.begin(meter, () -> 1_000_000, "pass 1 of 2");
    read(200_000);
    now = 4 * SECOND;
    progress.counted(1204, 0, 1310, 1);
    assertThat(shown.toString())
        .isEqualTo(
            CLEAR + "pass 1 of 2 · 20% · 16 s left · 1,204 articles · 1,310 events · 1 reject");
  }

  @Test
  void elsewhereALineComesEveryHalfMinute() throws IOException {
    progress = Progress.inLines(new PrintWriter(shown), () -> now);
    progress.begin(meter, () -> 9_000_000, "");
    read(1_500_000);
    for (int second = 0; second < 95; second++) {
      now = second * SECOND;
      progress.counted(second, 0, second, 0);
    }
    assertThat(shown.toString().lines())
        .hasSize(3)
        .first()
        .isEqualTo(
            "skirmish: 16%, 3 min left, 30 articles, 30 events, 0 rejects, 1.5 MB of 9.0 MB, 50"
                + " KB/s");
    progress.clear();
    assertThat(shown.toString()).doesNotContain("\u001B");
  }

  @Test
  void whatAnotherRunHadReadDoesNotCountForTheRate() throws IOException {
    progress = Progress.inLines(new PrintWriter(shown), () -> now);
    progress.begin(meter, () -> 10_000_000, "");
    Path file = Files.write(folder.resolve("a"), new byte[9_000_000]);
    try (InputStream in = meter.open(file)) {
      in.readNBytes(8_000_000);
      for (int second = 1; second <= 90; second++) {
        now = second * SECOND;
        in.readNBytes(10_000);
        progress.tick();
      }
    }
    assertThat(shown.toString().lines().toList().get(2)).contains("2 min left").endsWith("10 KB/s");
  }

  @Test
  void aNameCannotCommandTheTerminalNorWrap() {
    now = 3 * SECOND;
    progress.at("\u001B[2J" + "x".repeat(100) + ".txt");
    assertThat(shown.toString()).endsWith("xxx.txt").hasSize(CLEAR.length() + 79);
    now = 4 * SECOND;
    progress.at("a\u001B[2J.txt");
    assertThat(shown.toString()).endsWith(" · a?[2J.txt");
  }

  private void read(int bytes) throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[bytes]);
    try (InputStream in = meter.open(file)) {
      in.skipNBytes(bytes);
    }
  }
}
