package org.skirmish.cli.screen;

import java.util.Map;
import org.skirmish.explain.Look;
import picocli.CommandLine.Help.Ansi;

/**
 * What the output is shown on.
 *
 * @param colour whether it shows colours and the user has not asked for none
 * @param width its columns
 */
public record Terminal(boolean colour, int width) {

  /** A file or a pipe. */
  public static final Terminal NONE = new Terminal(false, Look.WIDTH);

  /** The terminal that the program was started from, if it was. */
  public static Terminal current() {
    return of(Ansi.AUTO.enabled(), System.getenv());
  }

  /**
   * @param ansi whether the platform takes ANSI codes
   * @param environment of which {@code NO_COLOR}, {@code TERM} and {@code COLUMNS} count
   */
  public static Terminal of(boolean ansi, Map<String, String> environment) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    String columns = environment.getOrDefault("COLUMNS", "");
    boolean known = columns.matches("[1-9][0-9]{0,4}");
    return new Terminal(ansi && !plain, known ? Integer.parseInt(columns) : Look.WIDTH);
  }
}
