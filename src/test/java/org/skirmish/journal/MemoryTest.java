package org.skirmish.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.check.CheckedEvent;
import org.skirmish.source.Document;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

class MemoryTest {

  @TempDir Path folder;

  private final List<String> read = new ArrayList<>();

  @Test
  void ofAShortRunNothingComesToTheDisk() throws IOException {
    try (Memory memory = memory("")) {
      read(memory, documents(0, 60));
      assertThat(memory.isOnDisk()).isFalse();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void ofALongRunNoDocumentIsReadTwice() throws IOException {
    try (Memory memory = memory("")) {
      List<Result<List<CheckedEvent>>> first = read(memory, documents(0, 200));
      memory.again();
      assertThat(read(memory, documents(0, 200))).isEqualTo(first);
    }
    assertThat(read).hasSize(200);
    try (Memory memory = memory("")) {
      assertThat(memory.known()).isEqualTo(200);
      read(memory, documents(0, 250));
    }
    assertThat(read).hasSize(250);
  }

  @Test
  void aFewLongDocumentsAreALongRun() throws IOException {
    try (Memory memory = memory("")) {
      read(memory, List.of(new Document("a", Document.TEXT, "x".repeat(300_000))));
      assertThat(memory.isOnDisk()).isTrue();
    }
  }

  @Test
  void aDocumentThatHasChangedIsReadAnew() throws IOException {
    try (Memory memory = memory("")) {
      read(memory, documents(0, 100));
    }
    read.clear();
    List<Document> changed = documents(0, 100);
    changed.set(40, new Document("40", Document.TEXT, "other words"));
    changed.set(41, new Document("other name", Document.TEXT, changed.get(41).text()));
    changed.remove(60);
    changed.add(70, new Document("new", Document.TEXT, "new"));
    try (Memory memory = memory("")) {
      read(memory, changed);
    }
    assertThat(read).containsExactly("40", "other name", "new");
  }

  @Test
  void otherSettingsForgetAll() throws IOException {
    try (Memory memory = memory("--country Mali")) {
      read(memory, documents(0, 100));
    }
    try (Memory memory = memory("--country Niger")) {
      assertThat(memory.known()).isZero();
      assertThat(memory.isOnDisk()).isFalse();
    }
  }

  @Test
  void thousandsOfNewDocumentsInFrontHideNoneOfTheOld() throws IOException {
    try (Memory memory = memory("")) {
      read(memory, documents(0, 5_000));
    }
    read.clear();
    List<Document> more = documents(10_000, 15_000);
    more.addAll(documents(0, 5_000));
    try (Memory memory = memory("")) {
      read(memory, more);
    }
    assertThat(read).hasSize(5_000).doesNotContain("0", "4999");
  }

  @Test
  void theSameDocumentTwiceIsKnownTwice() throws IOException {
    List<Document> twice = documents(0, 100);
    twice.addAll(documents(0, 100));
    try (Memory memory = memory("")) {
      read(memory, twice);
    }
    read.clear();
    try (Memory memory = memory("")) {
      read(memory, twice);
    }
    assertThat(read).isEmpty();
  }

  @Test
  void aDiskThatTakesNoJournalCostsNothing() throws IOException {
    Path nowhere = folder.resolve("missing/journal");
    try (Memory memory = Memory.in(nowhere, () -> "")) {
      assertThat(read(memory, documents(0, 200))).hasSize(200);
      assertThat(memory.isOnDisk()).isFalse();
    }
    assertThat(Files.exists(nowhere)).isFalse();
  }

  private Memory memory(String settings) throws IOException {
    return Memory.in(folder.resolve("journal"), () -> settings);
  }

  private static List<Document> documents(int from, int to) {
    List<Document> documents = new ArrayList<>();
    for (int i = from; i < to; i++) {
      documents.add(new Document(Integer.toString(i), Document.TEXT, "text " + i));
    }
    return documents;
  }

  private List<Result<List<CheckedEvent>>> read(Memory memory, List<Document> documents) {
    List<Result<List<CheckedEvent>>> results = new ArrayList<>();
    for (Document document : documents) {
      Memory.Answer answer =
          memory.answer(
              memory.ticket(document),
              () -> {
                read.add(document.name());
                return new Result.Rejected<>(
                    new Reject(document.name(), Reason.NO_EVENT, document.text()));
              });
      memory.add(answer);
      results.add(answer.result());
    }
    return Collections.unmodifiableList(results);
  }
}
