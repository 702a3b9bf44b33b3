package org.skirmish.export.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path temporary;

  @Test
  void filesAppearWithTheirNamesWhenPublished() throws IOException {
    Path path = temporary.resolve("a/b");
    try (OutputFolder folder = OutputFolder.open(path)) {
      write(folder, "events.csv", "new");
      assertThat(path.resolve("events.csv")).doesNotExist();
      folder.publish();
    }
    assertThat(path.resolve("events.csv")).hasContent("new");
    assertThat(names(path)).containsExactly("events.csv");
  }

  @Test
  void withoutPublishingTheOlderFileStays() throws IOException {
    Files.writeString(temporary.resolve("events.csv"), "old");
    try (OutputFolder folder = OutputFolder.open(temporary)) {
      write(folder, "events.csv", "new");
    }
    assertThat(temporary.resolve("events.csv")).hasContent("old");
    assertThat(names(temporary)).containsExactly("events.csv");
  }

  @Test
  void publishingReplacesTheOlderFile() throws IOException {
    Files.writeString(temporary.resolve("events.csv"), "old");
    try (OutputFolder folder = OutputFolder.open(temporary)) {
      write(folder, "events.csv", "new");
      folder.publish();
    }
    assertThat(temporary.resolve("events.csv")).hasContent("new");
  }

  @Test
  void aFileInTheWayIsNamed() throws IOException {
    Path file = Files.writeString(temporary.resolve("output"), "a file");
    assertThatThrownBy(() -> OutputFolder.open(file))
        .isInstanceOf(OutputFolderException.class)
        .hasMessageContaining("output folder " + file + ": cannot be made, there is a file")
        .hasMessageContaining("Name another folder");
    assertThatThrownBy(() -> OutputFolder.open(file.resolve("below")))
        .isInstanceOf(OutputFolderException.class)
        .hasMessageContaining(file.resolve("below").toString());
    assertThat(file).hasContent("a file");
  }

  @Test
  void aFolderWhereAFileShouldBeIsNamedBeforeAnyWork() throws IOException {
    Files.createDirectory(temporary.resolve("events.csv"));
    try (OutputFolder folder = OutputFolder.open(temporary)) {
      assertThatThrownBy(() -> folder.create("events.csv"))
          .isInstanceOf(OutputFolderException.class)
          .hasMessageContaining("events.csv is a folder there");
    }
  }

  @Test
  void aFolderBehindASymbolicLinkIsAFolder() throws IOException {
    Path link =
        Files.createSymbolicLink(
            temporary.resolve("link"), Files.createDirectory(temporary.resolve("real")));
    try (OutputFolder folder = OutputFolder.open(link)) {
      write(folder, "events.csv", "new");
      folder.publish();
    }
    assertThat(temporary.resolve("real/events.csv")).hasContent("new");
  }

  @Test
  void oneRunAtATimeWritesThere() throws IOException {
    try (OutputFolder first = OutputFolder.open(temporary)) {
      write(first, "events.csv", "first");
      assertThatThrownBy(() -> OutputFolder.open(temporary))
          .isInstanceOf(FolderInUseException.class)
          .hasMessageContaining("another run of Skirmish is writing to it");
      first.publish();
    }
    try (OutputFolder second = OutputFolder.open(temporary)) {
      second.publish();
    }
    assertThat(names(temporary)).containsExactly("events.csv");
    assertThat(temporary.resolve("events.csv")).hasContent("first");
  }

  @Test
  void whatAKilledRunLeftIsDeleted() throws IOException {
    Path left = Files.createDirectories(temporary.resolve(".skirmish-run-123/old")).getParent();
    Files.writeString(left.resolve("new-events.csv"), "half");

    OutputFolder.open(temporary).close();

    assertThat(names(temporary)).isEmpty();
  }

  @Test
  void whatAKilledRunWasPublishingIsFinished() throws IOException {
    Path left = Files.createDirectories(temporary.resolve(".skirmish-run-123/old")).getParent();
    Files.writeString(left.resolve("ready"), "-run.json\n-old.csv\n+a.csv\n+b.csv\n+run.json\n");
    Files.writeString(left.resolve("new-b.csv"), "new b");
    Files.writeString(left.resolve("new-run.json"), "new run");
    Files.writeString(temporary.resolve("a.csv"), "new a");
    Files.writeString(temporary.resolve("b.csv"), "old b");
    Files.writeString(temporary.resolve("old.csv"), "old");

    OutputFolder.open(temporary).close();

    assertThat(names(temporary)).containsExactly("a.csv", "b.csv", "run.json");
    assertThat(temporary.resolve("a.csv")).hasContent("new a");
    assertThat(temporary.resolve("b.csv")).hasContent("new b");
    assertThat(temporary.resolve("run.json")).hasContent("new run");
  }

  @Test
  void aRunThatWasKilledAtTheEndLosesNothing() throws IOException {
    Path left = Files.createDirectories(temporary.resolve(".skirmish-run-123"));
    Files.writeString(left.resolve("ready"), "-run.json\n+run.json\n");
    Files.writeString(temporary.resolve("run.json"), "new run");

    OutputFolder.open(temporary).close();

    assertThat(temporary.resolve("run.json")).hasContent("new run");
  }

  @Test
  void aListOfSomebodyElsesReachesNoOtherFolder() throws IOException {
    Path inside = Files.createDirectory(temporary.resolve("output"));
    Path precious = Files.writeString(temporary.resolve("precious"), "kept");
    Path left = Files.createDirectory(inside.resolve(".skirmish-run-1"));
    Files.writeString(left.resolve("ready"), "-../precious\n+..\n-.\n-\n\n+/\n");
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("file"), "kept");
    Files.createSymbolicLink(inside.resolve(".skirmish-run-2"), elsewhere);
    Files.createSymbolicLink(left.resolve("link"), elsewhere);

    OutputFolder.open(inside).close();

    assertThat(precious).hasContent("kept");
    assertThat(elsewhere.resolve("file")).hasContent("kept");
    assertThat(names(inside)).containsExactly(".skirmish-run-2");
  }

  @Test
  void aLinkInTheWayIsReplacedAndNotFollowed() throws IOException {
    Path precious = Files.writeString(temporary.resolve("precious"), "kept");
    Path inside = Files.createDirectory(temporary.resolve("output"));
    Files.createSymbolicLink(inside.resolve("events.csv"), precious);
    try (OutputFolder folder = OutputFolder.open(inside)) {
      write(folder, "events.csv", "new");
      folder.publish();
    }
    assertThat(precious).hasContent("kept");
    assertThat(inside.resolve("events.csv")).hasContent("new");
  }

  @Test
  void ifOneFileCannotBePutThereAllIsAsItWas() throws IOException {
    Files.writeString(temporary.resolve("a.csv"), "old a");
    Files.writeString(temporary.resolve("gone.csv"), "old");
    try (OutputFolder folder = OutputFolder.open(temporary)) {
      write(folder, "a.csv", "new a");
      write(folder, "b.csv", "new b");
      write(folder, "c.csv", "new c");
      folder.replaceByNone("gone.csv");
      Files.createDirectory(temporary.resolve("c.csv"));
      assertThatThrownBy(folder::publish)
          .isInstanceOf(OutputFolderException.class)
          .hasMessageContaining("c.csv cannot be put in its place");
    }
    assertThat(names(temporary)).containsExactly("a.csv", "c.csv", "gone.csv");
    assertThat(temporary.resolve("a.csv")).hasContent("old a");
    assertThat(temporary.resolve("gone.csv")).hasContent("old");
  }

  @Test
  void filesAreToldByTheirChecksums() throws IOException {
    try (OutputFolder folder = OutputFolder.open(temporary)) {
      write(folder, "b.csv", "abc");
      Files.writeString(folder.createPath("a.gpkg"), "abc");
      String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
      assertThat(folder.written())
          .containsExactly(new WrittenFile("a.gpkg", 3, abc), new WrittenFile("b.csv", 3, abc));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void write(OutputFolder folder, String name, String text) throws IOException {
    try (OutputStream out = folder.create(name)) {
      out.write(text.getBytes(UTF_8));
    }
  }
}
