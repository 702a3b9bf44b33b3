package org.skirmish.cli;

/** A user's own table cannot be used; the message names the option, the file and what to do. */
final class OwnTableException extends Exception {

  private static final long serialVersionUID = 1;

  OwnTableException(String message, Throwable cause) {
    super(message, cause);
  }
}
