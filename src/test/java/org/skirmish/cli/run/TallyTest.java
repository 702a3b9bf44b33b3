package org.skirmish.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void theLastLineSaysWhatCameOutAndWhatToOpenFirst() {
    assertThat(new Tally(15, 0, 0, 14, 3, 4, 2).line(Path.of("output")))
        .isEqualTo(
            "15 articles read: 14 events, 3 rejects, 4 flags. The files are in output;"
                + " look first at rejects.csv and at the 2 flagged events.");
    assertThat(new Tally(1, 0, 0, 1, 0, 1, 1).line(Path.of("a", "b")))
        .isEqualTo(
            "1 article read: 1 event, 0 rejects, 1 flag. The files are in "
                + Path.of("a", "b")
                + "; look first at the 1 flagged event.");
    assertThat(new Tally(2, 0, 0, 2, 0, 0, 0).line(Path.of("output")))
        .isEqualTo("2 articles read: 2 events, 0 rejects, 0 flags. The files are in output.");
  }

  @Test
  void itCountsTheRowsOfTables() {
    assertThat(new Tally(0, 1, 300, 299, 1, 0, 0).line(Path.of("output")))
        .startsWith("1 table with 300 rows read: 299 events, 1 reject, 0 flags.");
    assertThat(new Tally(2, 2, 1, 3, 0, 0, 0).line(Path.of("output")))
        .startsWith("2 articles and 2 tables with 1 row read: 3 events, 0 rejects, 0 flags.");
  }
}
