package org.skirmish.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skirmish.export.RunCounts;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;

class CountLinesTest {

  private static RunCounts rejects(Reason... reasons) {
    RunCounts counts = new RunCounts();
    for (Reason reason : reasons) {
      counts.add(new Reject("file", reason, "detail"));
    }
    return counts;
  }

  @Test
  void theMostFrequentComesFirst() {
    assertThat(
            CountLines.of(rejects(Reason.EMPTY, Reason.NO_EVENT, Reason.BINARY, Reason.NO_EVENT)))
        .containsExactly("Rejects: 2 no event, 1 binary, 1 empty.");
  }

  @Test
  void ofManyKindsTheLastAreCountedTogether() {
    assertThat(CountLines.of(rejects(Reason.values())))
        .containsExactly(
            "Rejects: 1 bad row, 1 binary, 1 biography, 1 disambiguation, 1 empty, 1 failed,"
                + " 11 others.");
  }

  @Test
  void nothingIsNoLine() {
    assertThat(CountLines.of(new RunCounts())).isEmpty();
  }
}
