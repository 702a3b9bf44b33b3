package org.skirmish.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final byte[] SETTINGS = Key.ofSettings("of this run");

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void writeThreeEntries() throws IOException {
    file = folder.resolve("journal");
    try (Journal journal = Journal.create(file, SETTINGS)) {
      for (int i = 1; i <= 3; i++) {
        journal.add(new Key(i, -i), ("result " + i).getBytes(UTF_8));
      }
    }
  }

  @Test
  void whatWasWrittenIsFoundAgain() throws IOException {
    assertThat(results()).containsExactly("result 1", "result 2", "result 3");
  }

  @Test
  void cutOffAnywhereItHoldsTheEntriesThatAreWhole() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    int entry = Integer.BYTES + Key.LENGTH + Integer.BYTES + "result 1".length();
    int head = whole.length - 3 * entry;
    for (int length = head; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(results()).as("of %d bytes", length).hasSize((length - head) / entry);
      assertThat(Files.size(file)).isEqualTo(head + (length - head) / entry * (long) entry);
    }
  }

  @Test
  void behindADamagedEntryNothingCounts() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int at = whole.length - 1; at >= 8 + SETTINGS.length; at--) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 4;
      Files.write(file, damaged);
      assertThat(results()).as("damaged at %d", at).hasSizeLessThan(3);
    }
  }

  @Test
  void behindACutItGrowsOn() throws IOException {
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 1));
    try (Journal journal = Journal.open(file, SETTINGS).orElseThrow()) {
      assertThat(journal.count()).isEqualTo(2);
      journal.add(new Key(4, 4), "result 4".getBytes(UTF_8));
    }
    assertThat(results()).containsExactly("result 1", "result 2", "result 4");
  }

  @Test
  void ofARunWithOtherSettingsItIsNotOpened() throws IOException {
    assertThat(Journal.open(file, Key.ofSettings("of another"))).isEmpty();
    Files.writeString(file, "something else");
    assertThat(Journal.open(file, SETTINGS)).isEmpty();
  }

  private List<String> results() throws IOException {
    try (Journal journal = Journal.open(file, SETTINGS).orElseThrow()) {
      List<String> results = new ArrayList<>();
      Optional<Journal.Entry> entry = journal.after(Optional.empty());
      while (entry.isPresent()) {
        results.add(new String(journal.result(entry.get()), UTF_8));
        entry = journal.after(entry);
      }
      assertThat(results).hasSize((int) journal.count());
      return results;
    }
  }
}
