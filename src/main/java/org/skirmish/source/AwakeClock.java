package org.skirmish.source;

/**
 * The time for which the computer was awake, to a tenth of a second. {@link System#nanoTime} goes
 * on on some systems while a laptop sleeps, and what was being read then would have taken all
 * night.
 */
public final class AwakeClock {

  private static final long TICK_MILLIS = 100;

  /** A tick that took longer was a sleep. */
  private static final long LONGEST_TICK_NANOS = 2_000_000_000L;

  private static volatile long nanos;

  static {
    Thread ticking = new Thread(AwakeClock::tick, "clock");
    ticking.setDaemon(true);
    ticking.start();
  }

  private AwakeClock() {}

  /** Nanoseconds since some moment, of which only differences tell anything. */
  public static long nanos() {
    return nanos;
  }

  private static void tick() {
    long before = System.nanoTime();
    while (true) {
      try {
        Thread.sleep(TICK_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
      long now = System.nanoTime();
      nanos += awake(now - before);
      before = now;
    }
  }

  /** What a tick counts that took so long. */
  static long awake(long tickNanos) {
    return Math.min(tickNanos, LONGEST_TICK_NANOS);
  }
}
