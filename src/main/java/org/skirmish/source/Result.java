package org.skirmish.source;

import java.util.function.Function;

/**
 * What a stage made of one input: a value, or the reason why there is none. Stages chain with
 * {@link #then}, so that a reject passes through untouched.
 */
public sealed interface Result<T> {

  /** The stage gave a value. */
  record Of<T>(T value) implements Result<T> {}

  /** The input ends here. */
  record Rejected<T>(Reject reject) implements Result<T> {}

  static <T> Result<T> of(T value) {
    return new Of<>(value);
  }

  static <T> Result<T> rejected(String file, Reject.Reason reason, String detail) {
    return new Rejected<>(new Reject(file, reason, detail));
  }

  /** Hands the value to the next stage; a reject stays what it is. */
  default <R> Result<R> then(Function<? super T, Result<R>> next) {
    if (this instanceof Of<T> some) {
      return next.apply(some.value());
    }
    return new Rejected<>(((Rejected<T>) this).reject());
  }
}
