package org.skirmish.review;

/** A file of corrections cannot be used at all; the message says why and what to do. */
public final class CorrectionsException extends Exception {

  private static final long serialVersionUID = 1L;

  CorrectionsException(String message) {
    super(message);
  }
}
