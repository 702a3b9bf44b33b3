package org.skirmish.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.source.Reject.Reason;

@Timeout(20)
class InputsTest {

  @TempDir Path folder;

  @Test
  void foldersAreReadInCodePointOrder() throws Exception {
    for (String name : List.of("b.txt", "a.txt", "B.txt", "a/z.txt", "a/10.txt", "a/9.txt", "é")) {
      file(name, "text of " + name);
    }
    file("\uFF21", "full-width A");
    file("\uD83D\uDE00", "beyond the first plane");

    assertThat(names(Inputs.of(List.of(folder))))
        .containsExactly(
            "B.txt",
            "a/10.txt",
            "a/9.txt",
            "a/z.txt",
            "a.txt",
            "b.txt",
            "é",
            "\uFF21",
            "\uD83D\uDE00");
  }

  @Test
  void pathsAreReadInTheOrderGiven() throws Exception {
    Path second = file("b/x.txt", "text");
    file("c/y.txt", "text");
    Path last = file("a.txt", "text");

    Inputs inputs = Inputs.of(List.of(second, folder.resolve("c"), last));
    assertThat(names(inputs)).containsExactly("x.txt", "y.txt", "a.txt");
    assertThat(names(inputs)).as("a second pass").hasSize(3);
  }

  @Test
  void hiddenFilesAreLeftOutUnlessGiven() throws Exception {
    Path hidden = file(".hidden.txt", "text");
    file(".git/config", "text");
    file("README.md", "text");

    assertThat(names(Inputs.of(List.of(folder)))).containsExactly("README.md");
    assertThat(names(Inputs.of(List.of(hidden)))).containsExactly(".hidden.txt");
  }

  @Test
  void aFileIsDecodedWhenItIsReadAndNotBefore() throws Exception {
    Path file = file("a.txt", "before");
    Input input = Inputs.of(List.of(file)).iterator().next();
    Files.writeString(file, "after\r\n");

    assertThat(input.read()).isEqualTo(Result.of(new Document("a.txt", "text", "after\n")));
  }

  @Test
  void aMissingPathIsToldBeforeAnythingIsRead() throws Exception {
    Path there = file("a.txt", "text");
    Path missing = folder.resolve("missing.txt");

    assertThatThrownBy(() -> Inputs.of(List.of(there, missing)))
        .isInstanceOf(MissingPathException.class)
        .hasMessageContaining(missing.toString())
        .hasMessageContaining("Check how it is spelled");
    assertThatThrownBy(() -> Inputs.of(List.of(Path.of("nowhere"))))
        .hasMessageContaining("it is looked for in " + Path.of("").toAbsolutePath());
  }

  @Test
  void anEmptyFolderIsOneReject() throws Exception {
    Files.createDirectories(folder.resolve("empty/deeper"));
    file("empty/.hidden", "text");
    Path other = file("a.txt", "text");

    assertThat(rejects(Inputs.of(List.of(folder.resolve("empty"), other))))
        .containsExactly(new Reject("empty", Reason.EMPTY, "the folder holds no files"));
    assertThat(names(Inputs.of(List.of(folder)))).containsExactly("a.txt");
  }

  @Test
  void loopsOfLinksEnd() throws Exception {
    file("a/x.txt", "text");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));

    Inputs inputs = Inputs.of(List.of(folder));
    assertThat(names(inputs)).containsExactly("a/up", "a/x.txt", "self");
    assertThat(rejects(inputs))
        .allSatisfy(reject -> assertThat(reject.reason()).isEqualTo(Reason.UNREADABLE))
        .extracting(Reject::file)
        .containsExactly("a/up", "self");
  }

  @Test
  void aLinkedFolderIsFollowedWhenItIsGiven() throws Exception {
    file("a/x.txt", "text");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));

    assertThat(names(Inputs.of(List.of(link)))).containsExactly("x.txt");
  }

  @Test
  void aLinkThatLeadsNowhereIsUnreadable() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone"));

    Reject reject = rejects(Inputs.of(List.of(link))).get(0);
    assertThat(reject.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(reject.detail()).contains("it does not exist").contains("check that it is there");
  }

  @Test
  void aFileThatVanishesIsUnreadable() throws Exception {
    Path file = file("a.txt", "text");
    Input input = Inputs.of(List.of(file)).iterator().next();
    Files.delete(file);

    assertThat(((Result.Rejected<Document>) input.read()).reject().reason())
        .isEqualTo(Reason.UNREADABLE);
  }

  @Test
  void aFileThatMayNotBeReadIsUnreadable() throws Exception {
    Path file = file("a.txt", "text");
    Opener locked =
        path -> {
          throw new AccessDeniedException(path.toString());
        };

    assertThat(rejects(Inputs.of(List.of(file), locked)))
        .containsExactly(
            new Reject(
                "a.txt",
                Reason.UNREADABLE,
                "the file cannot be read (permission denied):"
                    + " check that it is there and that you may read it"));
  }

  @Test
  void aFileThatFailsHalfwayIsUnreadable() throws Exception {
    Path file = file("a.txt", "text".repeat(1_000));
    Opener failing =
        path ->
            new FilterInputStream(InputStream.nullInputStream()) {
              @Override
              public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("Input/output error");
              }
            };

    assertThat(rejects(Inputs.of(List.of(file), failing)).get(0).detail())
        .contains("Input/output error");
  }

  @Test
  void pipesAndDevicesAreNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assertThat(made.waitFor(5, TimeUnit.SECONDS)).isTrue();

    assertThat(rejects(Inputs.of(List.of(pipe))).get(0).detail()).contains("not an ordinary file");
  }

  @Test
  void aLineOfFiftyMegabytesIsOneReject() throws Exception {
    Path large = folder.resolve("large.txt");
    byte[] megabyte = new byte[1_000_000];
    Arrays.fill(megabyte, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(large)) {
      for (int i = 0; i < 50; i++) {
        out.write(megabyte);
      }
    }

    Reject reject = rejects(Inputs.of(List.of(large))).get(0);
    assertThat(reject.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(reject.detail()).contains("16 MiB").contains("split it");
  }

  @Test
  void aFileOfTheLargestSizeIsRead() throws Exception {
    Path file = file("a.txt", "a line\n".repeat(Limits.DEFAULT.article() / 7) + "a");
    assertThat(Files.size(file)).isEqualTo(Limits.DEFAULT.article());
    assertThat(rejects(Inputs.of(List.of(file)))).isEmpty();

    Files.writeString(file, Files.readString(file) + "a");
    assertThat(rejects(Inputs.of(List.of(file))))
        .extracting(Reject::reason)
        .containsExactly(Reason.TOO_LARGE);
  }

  @Test
  void aLargeBinaryFileIsBinary() throws Exception {
    Path film = folder.resolve("film.mp4");
    byte[] bytes = new byte[Limits.DEFAULT.article() + 1];
    System.arraycopy("....ftyp".getBytes("US-ASCII"), 0, bytes, 0, 8);
    Files.write(film, bytes);

    assertThat(rejects(Inputs.of(List.of(film))))
        .extracting(Reject::reason)
        .containsExactly(Reason.BINARY);
  }

  @Test
  void theOutputFolderIsNoInput() throws Exception {
    file("a.txt", "text");
    file("output/events.json", "[]");

    assertThat(names(Inputs.of(List.of(folder)).except(folder.resolve("output"))))
        .containsExactly("a.txt");
    assertThat(names(Inputs.of(List.of(folder)).except(folder.resolve("none")))).hasSize(2);
  }

  /** Names by URI, so that the test also runs under a locale without these letters. */
  private Path file(String name, String text) throws Exception {
    String path = folder.toUri().getRawPath() + new URI(null, null, name, null).toASCIIString();
    Path file = Path.of(URI.create("file://" + path));
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> names(Inputs inputs) {
    List<String> names = new ArrayList<>();
    inputs.forEach(input -> names.add(input.name()));
    return names;
  }

  private static List<Reject> rejects(Inputs inputs) {
    List<Reject> rejects = new ArrayList<>();
    for (Input input : inputs) {
      if (input.read() instanceof Result.Rejected<Document> rejected) {
        rejects.add(rejected.reject());
      }
    }
    return rejects;
  }
}
