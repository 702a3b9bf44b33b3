package org.skirmish.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.RunCounts;
import org.skirmish.source.Reject;

/**
 * Where the results of a run go. Nothing of them is to be seen before {@link #end}; {@link #close}
 * without it drops them all.
 */
public interface Sink extends Closeable {

  /** Keeps nothing, for a run that only looks. */
  Sink NOWHERE =
      new Sink() {
        @Override
        public void write(CheckedEvent event) {}

        @Override
        public void reject(Reject reject) {}

        @Override
        public void end() {}

        @Override
        public void close() {}
      };

  void write(CheckedEvent event) throws IOException;

  void reject(Reject reject) throws IOException;

  /**
   * Says what was read, before {@link #end}.
   *
   * @param read numbers by what they count
   */
  default void read(Map<String, Long> read) {}

  /** How many events of which kind came, where the sink counts them. */
  default Optional<RunCounts> counts() {
    return Optional.empty();
  }

  /**
   * Where a journal of the run may lie, which stays when the run does not come to its end; the one
   * of an earlier run lies there already if this one goes on with it.
   */
  default Optional<Path> journal() {
    return Optional.empty();
  }

  /** Whether a journal of an earlier run was there, with which this one does not go on. */
  default boolean isBegunAnew() {
    return false;
  }

  /** Everything was written: the files take their places. */
  void end() throws IOException;
}
