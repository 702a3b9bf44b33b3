package org.skirmish.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeterTest {

  @TempDir Path folder;

  private final Meter meter = new Meter();

  @Test
  void theFarthestPlaceCountsHoweverOftenAFileIsOpened() throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[100]);
    try (InputStream in = meter.open(file)) {
      in.readNBytes(60);
    }
    try (InputStream in = meter.open(file)) {
      in.readNBytes(10);
      assertThat(meter.done()).isEqualTo(60);
      in.skip(60);
      assertThat(meter.done()).isEqualTo(70);
    }
  }

  @Test
  void aFileCountsAsReadWhenTheNextOneIsOpened() throws IOException {
    Path first = Files.write(folder.resolve("a"), new byte[100]);
    Path second = Files.write(folder.resolve("b"), new byte[50]);
    meter.open(first).close();
    assertThat(meter.done()).isZero();
    try (InputStream in = meter.open(second)) {
      assertThat(meter.done()).isEqualTo(100);
      assertThat(in.read()).isZero();
      assertThat(meter.done()).isEqualTo(101);
    }
    meter.restart();
    assertThat(meter.done()).isZero();
  }

  @Test
  void afterAllInputsItHasTheirSize() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "On 4 May 2019 rebels attacked.");
    Files.writeString(folder.resolve(".hidden"), "not read");
    Files.createDirectory(folder.resolve("below"));
    Files.writeString(folder.resolve("below/b.txt"), "Nothing happened.");
    Inputs inputs = Inputs.of(List.of(folder)).measured(meter);
    for (Input input : inputs) {
      input.read();
    }
    assertThat(inputs.size()).isEqualTo(47);
    assertThat(meter.done()).isEqualTo(47);
  }
}
