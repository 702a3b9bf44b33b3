package org.skirmish.source;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/**
 * A value that is made when it is asked for, and made again where it had to go because memory ran
 * short. Any number of threads may ask.
 */
public final class Remade<T> {

  private final Supplier<? extends T> maker;
  private SoftReference<T> kept = new SoftReference<>(null);

  /**
   * @param maker makes the value, the same each time
   */
  public Remade(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  /** The value. */
  public synchronized T get() {
    T value = kept.get();
    if (value == null) {
      value = maker.get();
      kept = new SoftReference<>(value);
    }
    return value;
  }
}
