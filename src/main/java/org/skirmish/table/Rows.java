package org.skirmish.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Result;

/** The rows of a table, some hundred at a time. */
public interface Rows extends Closeable {

  /** Some rows that were found and are not yet read; any thread may read them. */
  interface Batch {

    /** The rows in order, each with its reject where it cannot be read. */
    List<Result<Row>> read();
  }

  /**
   * The next rows; empty at the end.
   *
   * @throws IOException if the file cannot be read on
   */
  Optional<Batch> next() throws IOException;
}
