package org.skirmish.cli.own;

/** A user's own table cannot be used; the message names the option, the file and what to do. */
public final class OwnTableException extends Exception {

  private static final long serialVersionUID = 1;

  public OwnTableException(String message, Throwable cause) {
    super(message, cause);
  }
}
