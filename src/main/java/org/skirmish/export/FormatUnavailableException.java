package org.skirmish.export;

import java.io.IOException;

/** A format that cannot be written on this computer; the message is for the user. */
public final class FormatUnavailableException extends IOException {

  private static final long serialVersionUID = 1;

  public FormatUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
