package org.skirmish.cli.input;

/** What the user named cannot be read; the message says what to do. */
public final class WrongPathException extends Exception {

  private static final long serialVersionUID = 1;

  WrongPathException(String message) {
    super(message);
  }

  WrongPathException(String message, Throwable cause) {
    super(message, cause);
  }
}
