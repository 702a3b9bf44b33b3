package org.skirmish.review;

import java.util.Locale;
import org.skirmish.check.Flag;
import org.skirmish.check.Flag.Severity;

/** What a file of corrections says of an event. */
public enum ReviewRule {
  CONFIRMED(Severity.INFO, "A reviewer marked this row as right."),
  CORRECTED(Severity.INFO, "A reviewer corrected values of this row; the message says which."),
  READ_DIFFERS(
      Severity.INFO,
      "What is read now is not what the reviewer saw; the correction was applied all the same."),
  POINT_AS_READ(
      Severity.WARNING,
      "A reviewer corrected the place, but not its point, which may be that of the old place.");

  private final Severity severity;
  private final String sentence;

  ReviewRule(Severity severity, String sentence) {
    this.severity = severity;
    this.sentence = sentence;
  }

  /** The code of its flags. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  /** What a flag of this rule means, in one sentence. */
  public String sentence() {
    return sentence;
  }

  public Flag flag(String message) {
    return new Flag(code(), severity, message);
  }
}
