package org.skirmish.cli.input;

import java.time.Duration;

/**
 * How fast a run must get on and how much it may have in hand.
 *
 * @param longest how long reading one article may take
 * @param inFlight how many bytes of articles may be read at once; one that is larger is read alone
 */
public record Pace(Duration longest, long inFlight) {

  /** The memory that reading an article takes, in bytes per character. */
  private static final int BYTES_A_CHARACTER = 50;

  /** Of a run in which the user asks for nothing else. */
  public static final Pace DEFAULT =
      new Pace(Duration.ofMinutes(10), Runtime.getRuntime().maxMemory() / BYTES_A_CHARACTER);
}
