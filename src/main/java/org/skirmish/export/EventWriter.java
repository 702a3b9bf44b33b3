package org.skirmish.export;

import java.io.Closeable;
import java.io.IOException;
import org.skirmish.check.CheckedEvent;

/**
 * Writes a stream of events in one format: {@link #begin} once, {@link #write} for each event,
 * {@link #end} once. A writer holds no more than a bounded number of events. {@link #close} frees
 * what it holds open, also after a failure.
 */
public interface EventWriter extends Closeable {

  void begin() throws IOException;

  void write(CheckedEvent event) throws IOException;

  void end() throws IOException;
}
