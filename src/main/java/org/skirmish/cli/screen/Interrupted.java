package org.skirmish.cli.screen;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** Says what a run leaves behind that the user stops before its end, as with Ctrl-C. */
public final class Interrupted implements AutoCloseable {

  private final Thread hook;

  /**
   * @param folder the run's output
   * @param resumable tells when the run is stopped whether another could go on from there
   */
  public Interrupted(PrintWriter err, Path folder, BooleanSupplier resumable) {
    hook =
        new Thread(
            () -> {
              err.println();
              err.println(
                  "skirmish: stopped before the end. What was in "
                      + folder
                      + " before is there as it was."
                      + (resumable.getAsBoolean()
                          ? " To go on from here give the same command with --resume."
                          : " What this run began goes with the next one."));
            });
  }

  /** From now on, until it is closed, the run is under way. */
  public void begin() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, and has said so.
    }
  }
}
