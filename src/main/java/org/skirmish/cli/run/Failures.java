package org.skirmish.cli.run;

import java.time.Duration;
import java.util.Arrays;
import org.skirmish.source.Document;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

/** Rejects of what the program itself did not manage. */
final class Failures {

  /** Longer messages of a failure say no more. */
  private static final int MESSAGE_LENGTH = 200;

  private Failures() {}

  /** Of an article that took longer than it may. */
  static Reject tooLong(Document document, Duration longest) {
    return new Reject(
        document.name(),
        Reason.TIME_LIMIT,
        "it takes longer than "
            + longest.toSeconds()
            + " seconds to read: split it into its sections, or raise --max-time");
  }

  /** Of something at which the program itself is at fault. */
  static <T> Result<T> failed(String name, Throwable failure) {
    return Result.rejected(
        name,
        Reason.FAILED,
        "Skirmish failed on it ("
            + described(failure)
            + "): please report this line together with the article");
  }

  /** "IllegalStateException: no such row, at Infobox.java:12", on one line. */
  private static String described(Throwable failure) {
    String message = failure.getMessage() == null ? "" : ": " + failure.getMessage().strip();
    String text = failure.getClass().getSimpleName() + message.replaceAll("\\s", " ");
    return (text.length() > MESSAGE_LENGTH ? text.substring(0, MESSAGE_LENGTH) + "..." : text)
        + place(failure);
  }

  private static String place(Throwable failure) {
    if (failure instanceof StackOverflowError) {
      // Where the stack ends differs from run to run, and the reject would with it.
      return "";
    }
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.skirmish."))
        .findFirst()
        .map(frame -> ", at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
