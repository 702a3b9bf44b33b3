package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in a Java of its own: what only there can be seen. */
@Timeout(60)
class MainTest {

  @TempDir Path folder;

  private record Ended(int status, String output) {}

  @Test
  void withoutArgumentsInputBecomesOutput() throws Exception {
    Files.writeString(
        Files.createDirectory(folder.resolve("input")).resolve("a.txt"), "Six were killed.");

    Ended ended = skirmish();

    assertThat(ended.output()).contains("1 article read: ").contains("The files are in output");
    assertThat(ended.status()).isZero();
    assertThat(folder.resolve("output")).isDirectory();
  }

  @Test
  void withoutArgumentsAndWithoutInputItSaysWhereItLooked() throws Exception {
    Ended ended = skirmish();

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.output())
        .contains("input: there is no such file or folder")
        .contains("Without arguments the articles are read from the folder input.");
  }

  @Test
  void hugeFilesAreRejectsInASmallHeap() throws Exception {
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'x');
    Path fifty = folder.resolve("fifty.txt");
    try (OutputStream out = Files.newOutputStream(fifty)) {
      for (int i = 0; i < 50; i++) {
        out.write(megabyte);
      }
    }
    // The largest that is read whole, as one line, in the character set that takes most room.
    byte[] sixteen = new byte[16 << 20];
    Arrays.fill(sixteen, (byte) 0xE9);
    Files.write(folder.resolve("sixteen.txt"), sixteen);

    Ended ended = skirmish("convert", "fifty.txt", "sixteen.txt");

    assertThat(ended.output()).contains("2 articles read: 0 events, 2 rejects");
    assertThat(ended.status()).isEqualTo(3);
  }

  @Test
  void aReaderThatLeavesIsNoError() throws Exception {
    Path many = folder.resolve("many.txt");
    Files.writeString(
        many, "On 4 March 2018, JNIM militants attacked an army post at Soumpi.\n".repeat(2_000));
    for (List<String> args : List.of(List.of("explain", "many.txt"), List.of("schema"))) {
      Path log = folder.resolve(".err");
      Process java =
          new ProcessBuilder(command(args))
              .directory(folder.toFile())
              .redirectError(log.toFile())
              .start();
      assertThat(java.getInputStream().read()).isPositive();
      java.getInputStream().close();
      assertThat(java.waitFor()).as("%s", args).isZero();
      assertThat(log).isEmptyFile();
    }
  }

  @Test
  void standardInputIsAnInput() throws Exception {
    Path notes = Files.writeString(folder.resolve("notes"), "The river is long.");
    Process java =
        new ProcessBuilder(command(List.of("-", "--formats", "csv")))
            .directory(folder.toFile())
            .redirectInput(notes.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(".log").toFile())
            .start();
    assertThat(java.waitFor()).as("everything was rejected").isEqualTo(3);
    assertThat(folder.resolve(".log")).content().startsWith("1 article read: ");
    assertThat(folder.resolve("output/rejects.csv")).content().contains("stdin,");
  }

  @Test
  void theFilesAreTheSameOnASystemWithOtherLineEnds() throws Exception {
    Path note = folder.resolve("note.txt");
    Files.writeString(
        note, "On 4 March 2018, JNIM militants attacked an army post at Soumpi, Mali.");

    assertThat(skirmish("note.txt", "-o", "here").status()).isZero();
    List<String> elsewhere = command(List.of("note.txt", "-o", "there"));
    elsewhere.add(1, "-Dline.separator=\r\n");
    assertThat(started(elsewhere).status()).isZero();

    try (Stream<Path> files = Files.list(folder.resolve("here"))) {
      assertThat(files.toList())
          .hasSizeGreaterThan(10)
          .allSatisfy(
              file ->
                  assertThat(folder.resolve("there").resolve(file.getFileName()))
                      .hasSameBinaryContentAs(file));
    }
  }

  private Ended skirmish(String... args) throws Exception {
    return started(command(List.of(args)));
  }

  private Ended started(List<String> command) throws Exception {
    Path log = folder.resolve(".log");
    Process java =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new Ended(java.waitFor(), Files.readString(log));
  }

  private static List<String> command(List<String> args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.add(Skirmish.class.getName());
    command.addAll(args);
    return command;
  }
}
