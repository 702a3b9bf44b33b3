package org.skirmish.source;

import java.util.Objects;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once, whichever thread asks. */
public final class Lazy<T> {

  private Supplier<? extends T> maker;
  private T value;

  /**
   * @param maker makes the value, which must not be null; of what it throws nothing is kept
   */
  public Lazy(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  /** The value. */
  public synchronized T get() {
    if (maker != null) {
      value = Objects.requireNonNull(maker.get());
      maker = null;
    }
    return value;
  }
}
