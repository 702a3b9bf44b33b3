package org.skirmish.source;

/**
 * A stretch of a document's decoded text, from {@code start} (inclusive) to {@code end}
 * (exclusive), in UTF-16 units.
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + " to " + end);
    }
  }

  // A record's own two methods are put together at run time, on their first call. Spans are keys of
  // maps in every run.
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** The smallest span that covers both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Whether {@code other} lies within this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  public int length() {
    return end - start;
  }
}
