package org.skirmish.source.office;

import java.io.IOException;
import org.skirmish.source.Reject.Reason;

/** A document from which no text is to be had; the message says why and what to do. */
public final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /**
   * @param message why, and what to do about it
   */
  public UnreadableException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
