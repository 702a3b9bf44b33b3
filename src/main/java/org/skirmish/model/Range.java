package org.skirmish.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number of people as an article states it: exact, between two figures, "at least" (no upper
 * bound) or "up to" (no lower bound). At least one bound is there.
 */
public record Range(OptionalInt low, OptionalInt high) {

  public Range {
    if (low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("a range needs a bound");
    }
  }

  // Written out for the reason that Span gives.
  @Override
  public boolean equals(Object other) {
    return other instanceof Range range && low.equals(range.low) && high.equals(range.high);
  }

  @Override
  public int hashCode() {
    return 31 * low.hashCode() + high.hashCode();
  }

  public static Range exactly(int n) {
    return new Range(OptionalInt.of(n), OptionalInt.of(n));
  }

  /** Both figures, in either order. */
  public static Range between(int a, int b) {
    return new Range(OptionalInt.of(Math.min(a, b)), OptionalInt.of(Math.max(a, b)));
  }

  public static Range atLeast(int n) {
    return new Range(OptionalInt.of(n), OptionalInt.empty());
  }

  public static Range upTo(int n) {
    return new Range(OptionalInt.empty(), OptionalInt.of(n));
  }

  /** Sum of both bounds; a bound that one of the two lacks is lacking in the sum. */
  public Range plus(Range other) {
    OptionalInt newLow = sum(low, other.low);
    OptionalInt newHigh = sum(high, other.high);
    if (newLow.isEmpty() && newHigh.isEmpty()) {
      // "up to 5" and "at least 3": what is known for certain is the lower bound alone.
      return atLeast(low.orElse(0) + other.low.orElse(0));
    }
    return new Range(newLow, newHigh);
  }

  /** The smallest range that holds both. */
  public Range union(Range other) {
    OptionalInt newLow =
        low.isPresent() && other.low.isPresent()
            ? OptionalInt.of(Math.min(low.getAsInt(), other.low.getAsInt()))
            : OptionalInt.empty();
    OptionalInt newHigh =
        high.isPresent() && other.high.isPresent()
            ? OptionalInt.of(Math.max(high.getAsInt(), other.high.getAsInt()))
            : OptionalInt.empty();
    if (newLow.isEmpty() && newHigh.isEmpty()) {
      return atLeast(Math.max(low.orElse(0), other.low.orElse(0)));
    }
    return new Range(newLow, newHigh);
  }

  /**
   * How many of this whole are left without some of them; empty where none is or nobody can say.
   */
  public Optional<Range> beyond(Optional<Range> some) {
    if (some.isEmpty()) {
      return Optional.of(this);
    }
    boolean exact = isExact() && some.get().isExact();
    int rest = exact ? low.getAsInt() - some.get().low.getAsInt() : 0;
    return rest > 0 ? Optional.of(exactly(rest)) : Optional.empty();
  }

  public boolean isExact() {
    return low.isPresent() && low.equals(high);
  }

  private static OptionalInt sum(OptionalInt a, OptionalInt b) {
    return a.isPresent() && b.isPresent()
        ? OptionalInt.of(Math.addExact(a.getAsInt(), b.getAsInt()))
        : OptionalInt.empty();
  }

  @Override
  public String toString() {
    if (isExact()) {
      return Integer.toString(low.getAsInt());
    }
    if (high.isEmpty()) {
      return "at least " + low.getAsInt();
    }
    return low.isEmpty() ? "up to " + high.getAsInt() : low.getAsInt() + "–" + high.getAsInt();
  }
}
