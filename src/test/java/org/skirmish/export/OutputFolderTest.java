package org.skirmish.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path temporary;

  @Test
  void filesAppearWithTheirNamesWhenPublished() throws IOException {
    Path path = temporary.resolve("a/b");
    try (OutputFolder folder = OutputFolder.open(path)) {
      write(folder, "events.csv", "new");
      assertThat(path).isDirectoryContaining("glob:**.part");
      folder.publish();
    }
    assertThat(path.resolve("events.csv")).hasContent("new");
    assertThat(path).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void withoutPublishingTheOlderFileStays() throws IOException {
    Files.writeString(temporary.resolve("events.csv"), "old");
    try (OutputFolder folder = OutputFolder.open(temporary)) {
      write(folder, "events.csv", "new");
    }
    assertThat(temporary.resolve("events.csv")).hasContent("old");
    assertThat(temporary).isDirectoryNotContaining("glob:**.part");
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

  private static void write(OutputFolder folder, String name, String text) throws IOException {
    try (OutputStream out = folder.create(name)) {
      out.write(text.getBytes(UTF_8));
    }
  }
}
