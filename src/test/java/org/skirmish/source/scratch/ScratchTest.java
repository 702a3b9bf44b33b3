package org.skirmish.source.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

  @TempDir Path temporary;

  @Test
  void filesLieInAFolderOfTheProcess() throws IOException {
    Path file = Scratch.file(".part");

    assertThat(file).isEmptyFile().hasParent(Scratch.folder());
    assertThat(file.getFileName().toString()).endsWith(".part");
    Files.delete(file);
  }

  @Test
  void whatAProcessThatIsGoneLeftIsDeleted() throws IOException {
    Path left = Files.createDirectory(temporary.resolve("skirmish-1"));
    Files.createFile(left.resolve(".skirmish-scratch"));
    Files.createFile(Files.createDirectory(left.resolve("library")).resolve("sqlite.so"));

    Scratch.clear(temporary);

    assertThat(left).doesNotExist();
  }

  @Test
  void whatAnotherProcessUsesStays() throws IOException {
    Scratch.Own used = Scratch.make(temporary);
    Files.createFile(used.folder().resolve("file"));

    Scratch.clear(temporary);

    assertThat(used.folder().resolve("file")).exists();
    assertThat(used.lock().isOpen()).isTrue();
  }

  @Test
  void aFolderOfThatNameWithoutTheLockIsSomebodysOwn() throws IOException {
    Path own = Files.createDirectory(temporary.resolve("skirmish-results"));
    Files.createFile(own.resolve("events.csv"));
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.createFile(elsewhere.resolve(".skirmish-scratch"));
    Files.createSymbolicLink(temporary.resolve("skirmish-2"), elsewhere);

    Scratch.clear(temporary);

    assertThat(own.resolve("events.csv")).exists();
    assertThat(elsewhere.resolve(".skirmish-scratch")).exists();
  }
}
