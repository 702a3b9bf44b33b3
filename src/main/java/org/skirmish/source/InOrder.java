package org.skirmish.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Does the same work on every item of a list, on all processors where there are many items. The
 * results stand in the order of the items, whichever was ready first.
 *
 * <p>The caller works through the list itself; whichever processors are idle help it. Where all are
 * busy with other articles nobody comes, and the caller waits for nothing but the items that a
 * helper has begun.
 */
public final class InOrder {

  /** Fewer items are done before other threads have woken up. */
  private static final int WORTH_SHARING = 256;

  private InOrder() {}

  /**
   * The results, one an item.
   *
   * @param work must depend on nothing but its item; the first thing that it throws is thrown here
   */
  public static <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
    if (items.size() < WORTH_SHARING) {
      List<R> results = new ArrayList<>(items.size());
      for (T item : items) {
        Deadline.check();
        results.add(work.apply(item));
      }
      return results;
    }
    return new Shared<T, R>(items, work).run();
  }

  /** A list that several threads work through, each taking the next item that nobody has. */
  private static final class Shared<T, R> {
    private final List<T> items;
    private final Function<? super T, ? extends R> work;
    private final Object[] results;
    private final AtomicInteger next = new AtomicInteger();
    private final Deadline deadline = Deadline.own();
    private final CountDownLatch left;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Shared(List<T> items, Function<? super T, ? extends R> work) {
      this.items = items;
      this.work = work;
      this.results = new Object[items.size()];
      this.left = new CountDownLatch(items.size());
    }

    @SuppressWarnings("unchecked")
    List<R> run() {
      for (int i = 1; i < Runtime.getRuntime().availableProcessors(); i++) {
        ForkJoinPool.commonPool().execute(this::help);
      }
      share();
      try {
        left.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while sentences were being read", e);
      }
      if (failure.get() instanceof Error error) {
        throw error;
      }
      if (failure.get() instanceof RuntimeException thrown) {
        throw thrown;
      }
      return (List<R>) Arrays.asList(results);
    }

    private void help() {
      Deadline.under(
          deadline,
          () -> {
            share();
            return null;
          });
    }

    private void share() {
      for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
        try {
          Deadline.check();
          results[i] = work.apply(items.get(i));
        } catch (RuntimeException | Error e) {
          failure.compareAndSet(null, e);
        } finally {
          left.countDown();
        }
      }
    }
  }
}
