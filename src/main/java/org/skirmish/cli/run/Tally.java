package org.skirmish.cli.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skirmish.check.CheckedEvent;
import org.skirmish.review.Followed;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

/**
 * What came of a run, in numbers.
 *
 * @param articles all articles, those rejected included
 * @param tables all tables of events
 * @param rows rows of the tables that gave an event or a reject
 * @param events what was written
 * @param rejects lines of {@code rejects.csv}: articles and rows that gave no event, events that a
 *     reviewer marked as wrong, and corrections that were not followed
 * @param flags all flags of all events
 * @param flagged events with at least one flag
 * @param wrong events that a reviewer marked as wrong
 * @param corrections what became of the lines of a file of corrections
 */
public record Tally(
    int articles,
    int tables,
    long rows,
    long events,
    long rejects,
    long flags,
    long flagged,
    long wrong,
    Followed.Counts corrections) {

  /** Without corrections. */
  public Tally(
      int articles, int tables, long rows, long events, long rejects, long flags, long flagged) {
    this(articles, tables, rows, events, rejects, flags, flagged, 0, Followed.Counts.NONE);
  }

  /** Before the first article. */
  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

  /** With one more table, whose rows are still to come. */
  Tally plusTable() {
    return new Tally(
        articles, tables + 1, rows, events, rejects, flags, flagged, wrong, corrections);
  }

  /** With an event that was held back when its article was counted. */
  Tally plusLate(CheckedEvent event) {
    int own = event.flags().size();
    return new Tally(
        articles,
        tables,
        rows,
        events + 1,
        rejects,
        flags + own,
        flagged + (own == 0 ? 0 : 1),
        wrong,
        corrections);
  }

  /** With what became of all corrections; those that were not followed are rejects. */
  Tally with(Followed.Counts all) {
    return new Tally(
        articles,
        tables,
        rows,
        events,
        rejects + all.unfit() + all.unusable(),
        flags,
        flagged,
        wrong,
        all);
  }

  /** With one more article, or some more rows of a table. */
  Tally plus(Outcome outcome) {
    int found = 0;
    int newFlags = 0;
    int newFlagged = 0;
    int newWrong = 0;
    for (Result<CheckedEvent> result : outcome.results()) {
      if (result instanceof Result.Of<CheckedEvent> event) {
        found++;
        newFlags += event.value().flags().size();
        newFlagged += event.value().flags().isEmpty() ? 0 : 1;
      } else if (result instanceof Result.Rejected<CheckedEvent> rejected) {
        newWrong += rejected.reject().reason() == Reason.MARKED_WRONG ? 1 : 0;
      }
    }
    int all = outcome.results().size();
    return new Tally(
        articles + (outcome.article() ? 1 : 0),
        tables,
        rows + (outcome.article() ? 0 : all),
        events + found,
        rejects + all - found,
        flags + newFlags,
        flagged + newFlagged,
        wrong + newWrong,
        corrections);
  }

  /** Whether there were inputs and none of them gave an event, not even one that is left out. */
  public boolean isNothing() {
    return events == 0 && wrong == 0 && rejects > corrections.unfit() + corrections.unusable();
  }

  /** Whether something could not be used; what a reviewer wants left out is as it should be. */
  public boolean isIncomplete() {
    return rejects > wrong;
  }

  /** "Corrections: 12 applied, 1 no longer fits." */
  public String correctionsLine() {
    StringBuilder line = new StringBuilder("Corrections: ").append(corrections.applied());
    line.append(" applied");
    if (corrections.unfit() > 0) {
      line.append(", ").append(corrections.unfit());
      line.append(corrections.unfit() == 1 ? " no longer fits" : " no longer fit");
    }
    if (corrections.unusable() > 0) {
      line.append(", ").append(corrections.unusable()).append(" cannot be used");
    }
    return line.append(
            corrections.applied() == corrections.lines() ? "." : "; the rejects say why.")
        .toString();
  }

  /** What was read, by the names that {@code run.json} has for it. */
  Map<String, Long> inputs() {
    Map<String, Long> inputs = new LinkedHashMap<>();
    inputs.put("articles", (long) articles);
    inputs.put("tables", (long) tables);
    inputs.put("rows", rows);
    if (corrections.lines() > 0) {
      inputs.put("corrections", corrections.lines());
    }
    return inputs;
  }

  /** The last line of a run: the numbers, where the files are and which to open first. */
  public String line(Path folder) {
    List<String> first = new ArrayList<>();
    if (rejects > 0) {
      first.add("at rejects.csv");
    }
    if (flagged > 0) {
      first.add("at the " + count(flagged, "flagged event"));
    }
    return numbers()
        + " The files are in "
        + folder
        + (first.isEmpty() ? "." : "; look first " + String.join(" and ", first) + ".");
  }

  /** "2 articles read: 3 events, 0 rejects, 1 flag." */
  public String numbers() {
    return read()
        + " read: "
        + count(events, "event")
        + ", "
        + count(rejects, "reject")
        + ", "
        + count(flags, "flag")
        + ".";
  }

  /** "2 articles and 1 table with 300 rows". */
  private String read() {
    if (tables == 0) {
      return count(articles, "article");
    }
    String rowsRead = count(tables, "table") + " with " + count(rows, "row");
    return articles == 0 ? rowsRead : count(articles, "article") + " and " + rowsRead;
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
