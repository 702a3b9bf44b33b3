package org.skirmish.source.dump;

import java.io.Closeable;
import java.util.Optional;
import org.skirmish.source.Document;
import org.skirmish.source.Result;

/** The documents of an input that has many, one after the other. */
public interface DocumentStream extends Closeable {

  /** The next one, or why it cannot be read; empty at the end. */
  Optional<Result<Document>> next();
}
