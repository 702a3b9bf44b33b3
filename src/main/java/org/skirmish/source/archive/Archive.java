package org.skirmish.source.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.skirmish.source.Context;
import org.skirmish.source.Input;

/** What holds other inputs and is read once, from its first member to its last. */
public interface Archive extends Closeable {

  /**
   * The next member; what the one before held can no longer be read.
   *
   * @throws IOException if nothing can be read from here on; the message says why
   */
  Optional<Entry> next() throws IOException;

  /** Whether the members behind one that threw this can be read all the same. */
  boolean goesOnAfter(Exception failure);

  /** Whether a member threw this because it is encrypted. */
  default boolean isEncrypted(Exception failure) {
    return false;
  }

  /**
   * A member.
   *
   * @param name as the archive has it, which may be anything
   * @param kind what it is
   * @param content what it holds, to be opened once
   * @param context what the archive says of it
   */
  record Entry(String name, Kind kind, Input.Content content, Context context) {

    Entry(String name, Kind kind, Input.Content content) {
      this(name, kind, content, Context.NONE);
    }
  }

  /** What a member is. */
  enum Kind {
    FILE,
    /** A folder, a link, or whatever else holds no text. */
    OTHER,
    ENCRYPTED,
    /** Packed as nothing here unpacks. */
    UNKNOWN
  }
}
