package org.skirmish.source;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Until when the work that this thread does must have ended. Whoever does the same thing many times
 * for one article asks each time ({@link #check}), so that one that takes too long can be given up.
 * The time counts while the computer is awake.
 */
public final class Deadline {

  private static final ThreadLocal<Deadline> OWN = new ThreadLocal<>();

  private final long end;
  private final LongSupplier nanos;

  /** The work took longer than it may. */
  public static final class PassedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PassedException() {
      super("it took longer than it may");
    }
  }

  private Deadline(long end, LongSupplier nanos) {
    this.end = end;
    this.nanos = nanos;
  }

  /**
   * Does some work within a time from now on.
   *
   * @throws PassedException if the time is over before the work is done and something asks
   */
  public static <T> T within(Duration longest, Supplier<T> work) {
    return within(longest, AwakeClock::nanos, work);
  }

  static <T> T within(Duration longest, LongSupplier nanos, Supplier<T> work) {
    return new Deadline(nanos.getAsLong() + longest.toNanos(), nanos).holds(work);
  }

  /** The deadline of this thread's work, for threads that help it; null if it has none. */
  static Deadline own() {
    return OWN.get();
  }

  /** Does some of another thread's work under its deadline. */
  static <T> T under(Deadline deadline, Supplier<T> work) {
    return deadline == null ? work.get() : deadline.holds(work);
  }

  private <T> T holds(Supplier<T> work) {
    Deadline before = OWN.get();
    OWN.set(this);
    try {
      return work.get();
    } finally {
      OWN.set(before);
    }
  }

  /**
   * Goes on only if there is time left.
   *
   * @throws PassedException if there is none
   */
  public static void check() {
    Deadline own = OWN.get();
    if (own != null && own.nanos.getAsLong() - own.end > 0) {
      throw new PassedException();
    }
  }
}
