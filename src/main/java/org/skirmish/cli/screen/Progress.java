package org.skirmish.cli.screen;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.skirmish.source.Meter;

/**
 * Says how far a long run is: on a terminal one line that is renewed, elsewhere a line every half
 * minute. A short run never shows it: on a terminal it comes with the fiftieth input or after two
 * seconds, whichever is first, and is renewed ten times a second at most.
 */
public final class Progress {

  private static final int FIRST_SHOWN = 50;
  private static final long SECOND = 1_000_000_000L;
  private static final long FIRST_SHOWN_NANOS = 2 * SECOND;
  private static final long RENEWAL_NANOS = SECOND / 10;
  private static final long LINE_NANOS = 30 * SECOND;

  /** The rate is that of so long, so that what a run took over from another does not count. */
  private static final long RATE_NANOS = 30 * SECOND;

  private record Sample(long nanos, long bytes) {}

  private final Optional<PrintWriter> out;
  private final boolean terminal;
  private final LongSupplier nanos;
  private final long start;
  private final Deque<Sample> samples = new ArrayDeque<>();
  private Meter meter = new Meter();
  private LongSupplier total = () -> -1;
  private ProgressLine.Numbers numbers = ProgressLine.Numbers.NONE;
  private String name = "";
  private long shownAt;
  private boolean shown;
  private int inputs;

  private Progress(Optional<PrintWriter> out, boolean terminal, LongSupplier nanos) {
    this.out = out;
    this.terminal = terminal;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.shownAt = start;
  }

  /** Progress that nobody sees. */
  public static Progress silent() {
    return new Progress(Optional.empty(), false, () -> 0);
  }

  /**
   * Progress on a terminal.
   *
   * @param nanos a clock that never goes back, in nanoseconds
   */
  public static Progress on(PrintWriter terminal, LongSupplier nanos) {
    return new Progress(Optional.of(terminal), true, nanos);
  }

  /** Progress in a file, or for another program. */
  public static Progress inLines(PrintWriter out, LongSupplier nanos) {
    return new Progress(Optional.of(out), false, nanos);
  }

  /**
   * A pass through the inputs begins.
   *
   * @param through what tells how much of them was read
   * @param whole how many bytes they have; below 0 as long as that is not known
   * @param pass what is said of it, if it is one of several
   */
  public void begin(Meter through, LongSupplier whole, String pass) {
    meter = through;
    total = whole;
    numbers = new ProgressLine.Numbers(pass, 0, 0, 0, 0);
    samples.clear();
  }

  /** The run has come to this input. */
  public void at(String input) {
    name = input;
    tick();
    inputs++;
  }

  /** So much was written until now. */
  public void counted(long articles, long rows, long events, long rejects) {
    numbers = new ProgressLine.Numbers(numbers.pass(), articles, rows, events, rejects);
    tick();
  }

  /** Time has passed. */
  public void tick() {
    if (out.isEmpty()) {
      return;
    }
    long now = nanos.getAsLong();
    if (terminal) {
      boolean due = inputs >= FIRST_SHOWN || now - start >= FIRST_SHOWN_NANOS;
      if (due && (!shown || now - shownAt >= RENEWAL_NANOS)) {
        print(now, "\r\u001B[K" + line(now).onTerminal(name));
        shown = true;
      }
    } else if (now - shownAt >= LINE_NANOS) {
      print(now, line(now).alone() + System.lineSeparator());
    }
  }

  private void print(long now, String text) {
    out.get().print(text);
    out.get().flush();
    shownAt = now;
  }

  private ProgressLine line(long now) {
    long done = meter.done();
    samples.add(new Sample(now, done));
    while (samples.size() > 2 && now - samples.peek().nanos() > RATE_NANOS) {
      samples.remove();
    }
    long since = samples.size() == 1 ? start : samples.peek().nanos();
    long before = samples.size() == 1 ? 0 : samples.peek().bytes();
    double seconds = (now - since) / (double) SECOND;
    return new ProgressLine(
        numbers, done, total.getAsLong(), seconds <= 0 ? 0 : (done - before) / seconds);
  }

  /** The run is over, or something else is to be printed: the line goes. */
  public void clear() {
    if (shown) {
      out.get().print("\r\u001B[K");
      out.get().flush();
      shown = false;
    }
  }
}
