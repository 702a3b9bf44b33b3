package org.skirmish.event;

import java.util.OptionalInt;

/**
 * The dead of all sides and civilians together. With every figure known, {@code low} and {@code
 * high} bound the sum and {@code best} is the sum when it is exact, else the lower bound; with some
 * figure unknown, {@code low} holds what is known and the other two are empty.
 */
public record Fatalities(OptionalInt best, OptionalInt low, OptionalInt high) {

  public static final Fatalities UNKNOWN =
      new Fatalities(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
}
