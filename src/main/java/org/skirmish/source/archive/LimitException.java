package org.skirmish.source.archive;

import java.io.IOException;

/** An archive has more than is read of one; the message says what and names the option. */
final class LimitException extends IOException {

  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
