package org.skirmish.cli.screen;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far a long run is. A short run never shows it: it comes with
 * the fiftieth input or after two seconds, whichever is first, and is renewed ten times a second at
 * most.
 */
public final class Progress {

  private static final int FIRST_SHOWN = 50;
  private static final long FIRST_SHOWN_NANOS = 2_000_000_000L;
  private static final long RENEWAL_NANOS = 100_000_000L;

  /** Narrow enough for any terminal: a line that wraps cannot be overwritten. */
  private static final int NAME_WIDTH = 50;

  private final Optional<PrintWriter> terminal;
  private final LongSupplier nanos;
  private final long start;
  private long shownAt;
  private boolean shown;
  private int done;

  private Progress(Optional<PrintWriter> terminal, LongSupplier nanos) {
    this.terminal = terminal;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.shownAt = start;
  }

  /** Progress that nobody sees. */
  public static Progress silent() {
    return new Progress(Optional.empty(), () -> 0);
  }

  /**
   * Progress on a terminal.
   *
   * @param nanos a clock that never goes back, in nanoseconds
   */
  public static Progress on(PrintWriter terminal, LongSupplier nanos) {
    return new Progress(Optional.of(terminal), nanos);
  }

  /** The run has come to this input. */
  public void at(String name) {
    show(name, "");
    done++;
  }

  /** The run is within a table, so many rows of all tables behind it. */
  public void within(String name, long rows) {
    show(name, ", " + rows + " rows");
  }

  private void show(String name, String rest) {
    if (terminal.isPresent()) {
      long now = nanos.getAsLong();
      boolean due = done >= FIRST_SHOWN || now - start >= FIRST_SHOWN_NANOS;
      if (due && (!shown || now - shownAt >= RENEWAL_NANOS)) {
        terminal.get().print("\r\u001B[K" + done + " done, reading " + printable(name) + rest);
        terminal.get().flush();
        shown = true;
        shownAt = now;
      }
    }
  }

  /** The run is over, or something else is to be printed: the line goes. */
  public void clear() {
    if (shown) {
      terminal.get().print("\r\u001B[K");
      terminal.get().flush();
      shown = false;
    }
  }

  /** The end of a name, which tells files apart, without what a terminal would obey. */
  private static String printable(String name) {
    StringBuilder text = new StringBuilder();
    name.codePoints().forEach(c -> text.appendCodePoint(Character.isISOControl(c) ? '?' : c));
    return text.length() <= NAME_WIDTH
        ? text.toString()
        : "..." + text.substring(text.length() - NAME_WIDTH + 3);
  }
}
