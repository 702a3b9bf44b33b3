package org.skirmish.link;

import java.util.Locale;
import org.skirmish.check.Flag;
import org.skirmish.check.Flag.Severity;

/** What can be said of an event only beside the others of a run. */
public enum RunRule {
  SAME_EVENT(Severity.WARNING, "An earlier article of the run seems to tell of the same event."),
  MERGED_EVENT(Severity.INFO, "The row stands for the same event in several articles (--merge)."),
  REPEATED_ID(
      Severity.WARNING,
      "An earlier event of the run has the same identifier, so that it is not unique.");

  private final Severity severity;
  private final String sentence;

  RunRule(Severity severity, String sentence) {
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

  Flag flag(String message) {
    return new Flag(code(), severity, message);
  }
}
