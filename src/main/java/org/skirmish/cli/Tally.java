package org.skirmish.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.CheckedEvent;

/**
 * What came of a run, in numbers.
 *
 * @param articles all inputs, those rejected included
 * @param events what was written
 * @param rejects inputs that gave no event
 * @param flags all flags of all events
 * @param flagged events with at least one flag
 */
record Tally(int articles, int events, int rejects, int flags, int flagged) {

  /** Before the first article. */
  static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  /** With one more article, which gave these events. */
  Tally plus(List<CheckedEvent> found) {
    int newFlags = 0;
    int newFlagged = 0;
    for (CheckedEvent event : found) {
      newFlags += event.flags().size();
      newFlagged += event.flags().isEmpty() ? 0 : 1;
    }
    return new Tally(
        articles + 1, events + found.size(), rejects, flags + newFlags, flagged + newFlagged);
  }

  /** With one more article, which was rejected. */
  Tally plusReject() {
    return new Tally(articles + 1, events, rejects + 1, flags, flagged);
  }

  /** The last line of a run: the numbers, where the files are and which to open first. */
  String line(Path folder) {
    List<String> first = new ArrayList<>();
    if (rejects > 0) {
      first.add("at rejects.csv");
    }
    if (flagged > 0) {
      first.add("at the " + count(flagged, "flagged event"));
    }
    return count(articles, "article")
        + " read: "
        + count(events, "event")
        + ", "
        + count(rejects, "reject")
        + ", "
        + count(flags, "flag")
        + ". The files are in "
        + folder
        + (first.isEmpty() ? "." : "; look first " + String.join(" and ", first) + ".");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
