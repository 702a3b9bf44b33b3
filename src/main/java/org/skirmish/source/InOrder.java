package org.skirmish.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Does the same work on every item of a list, on all processors where there are many items. The
 * results stand in the order of the items, whichever was ready first.
 */
public final class InOrder {

  /** Fewer items are done before other threads have woken up. */
  private static final int WORTH_SHARING = 256;

  private InOrder() {}

  /**
   * The results, one an item.
   *
   * @param work must depend on nothing but its item
   */
  public static <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
    if (items.size() >= WORTH_SHARING) {
      return items.parallelStream().<R>map(work).toList();
    }
    List<R> results = new ArrayList<>(items.size());
    for (T item : items) {
      results.add(work.apply(item));
    }
    return results;
  }
}
