package org.skirmish.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.skirmish.cli.screen.Interrupted;
import org.skirmish.journal.Memory;

/**
 * What a run has of one that was stopped before it, what it leaves itself should it be stopped, and
 * what the user is told of both.
 */
final class StoppedRun implements Closeable {

  private final PrintWriter err;
  private final Path folder;
  private final Interrupted interrupted;
  private Memory memory = Memory.NONE;
  private boolean ended;

  /**
   * @param folder the output
   */
  StoppedRun(PrintWriter err, Path folder) {
    this.err = err;
    this.folder = folder;
    interrupted = new Interrupted(err, folder, () -> memory.isOnDisk());
  }

  /** From now on the run may be stopped by a signal. */
  void begin() {
    interrupted.begin();
  }

  /**
   * What the run remembers.
   *
   * @param basis all on which results depend, see {@link Basis}
   * @param resume whether it goes on with an earlier run
   * @param quiet whether only errors are told
   */
  Memory memory(Sink sink, Supplier<String> basis, boolean resume, boolean quiet)
      throws IOException {
    if (sink.journal().isEmpty()) {
      return memory;
    }
    memory = Memory.in(sink.journal().get(), basis);
    if (!quiet && resume) {
      long known = memory.known();
      err.println(
          known == 0
              ? "skirmish: no earlier run was stopped in "
                  + folder
                  + " with these options and this version; everything is read."
              : "skirmish: going on; " + known + " texts were read by the earlier run.");
    } else if (!quiet && sink.isBegunAnew()) {
      err.println(
          "skirmish: an earlier run was stopped in "
              + folder
              + "; without --resume everything is read anew.");
    }
    return memory;
  }

  /** The run has come to its end. */
  void end() {
    ended = true;
  }

  @Override
  public void close() {
    interrupted.close();
    if (!ended && memory.isOnDisk()) {
      err.println(
          "skirmish: what was read until then is kept: the same command with --resume goes on"
              + " from there.");
    }
  }
}
