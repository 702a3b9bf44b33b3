package org.skirmish.source;

/**
 * Why an input gave no event: one line of {@code rejects.csv}.
 *
 * @param file the input's name as in {@link Document#name}; for a row of a table with its line, as
 *     {@code acled.csv line 1234}
 * @param reason the kind of reason
 * @param detail one sentence for the user: what is wrong and what to do
 */
public record Reject(String file, Reason reason, String detail) {

  /** The kinds of reasons, written to {@code rejects.csv} by their {@link #label}. */
  public enum Reason {
    EMPTY("empty"),
    BINARY("binary"),
    UNREADABLE("unreadable"),
    TOO_LARGE("too large"),
    REDIRECT("redirect"),
    DISAMBIGUATION("disambiguation"),
    TALK_PAGE("talk page"),
    WIKITEXT("wikitext"),
    BIOGRAPHY("biography"),
    NO_EVENT("no event"),
    MISSING_COLUMNS("missing columns"),
    UNKNOWN_TABLE("unknown table"),
    BAD_ROW("bad row"),
    /** A reviewer marked the event as wrong. */
    MARKED_WRONG("marked wrong"),
    /** A line of a file of corrections whose event is not in the run. */
    NO_LONGER_FITS("no longer fits"),
    TIME_LIMIT("time limit"),
    FAILED("failed");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
