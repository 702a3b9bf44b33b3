package org.skirmish.cli.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.skirmish.cli.input.Pace;
import org.skirmish.source.AwakeClock;

/**
 * Works on several things at once, one a processor, and hands the results out in the order in which
 * the work was given. Only so many results wait, of work that is only so large together, that the
 * memory does not grow with the work; something larger waits until it is alone.
 */
final class Ahead<T> implements AutoCloseable {

  private static final int WAITING_A_PROCESSOR = 4;

  /** How often somebody who waits looks up. */
  private static final long LOOK_NANOS = 250_000_000L;

  private final ThreadPoolExecutor threads;
  private final Deque<Waiting<T>> waiting = new ArrayDeque<>();
  private final int most;
  private final long largest;
  private long size;

  private final long longest;

  /** A piece of work that was given; its start is known once a thread has begun it. */
  private static final class Waiting<T> implements Callable<T> {
    private final Callable<T> work;
    private final long size;
    private final Supplier<T> instead; // null if it may take as long as it will
    private volatile long start;
    private volatile boolean begun;
    private Future<T> result;

    Waiting(Callable<T> work, long size, Supplier<T> instead) {
      this.work = work;
      this.size = size;
      this.instead = instead;
    }

    @Override
    public T call() throws Exception {
      start = AwakeClock.nanos();
      begun = true;
      return work.call();
    }

    boolean isOver(long longest) {
      return instead != null && begun && AwakeClock.nanos() - start > longest;
    }
  }

  /** With nothing that takes too long, and as much at once as the memory allows. */
  Ahead() {
    this(Pace.DEFAULT);
  }

  /**
   * @param pace how large the work may be together; work that takes half as long again as it may,
   *     though it should have noticed itself, is left to itself
   */
  Ahead(Pace pace) {
    largest = pace.inFlight();
    longest = pace.longest().toNanos() / 2 * 3;
    int processors = Runtime.getRuntime().availableProcessors();
    most = WAITING_A_PROCESSOR * processors;
    threads =
        new ThreadPoolExecutor(
            processors,
            processors,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "article");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Begins a piece of work that may take as long as it will. */
  void give(Callable<T> work, long large) {
    give(work, large, null);
  }

  /**
   * Begins a piece of work.
   *
   * @param large how large it is; characters of an article
   * @param instead what is taken for its result if it does not come in time
   */
  void give(Callable<T> work, long large, Supplier<T> instead) {
    Waiting<T> one = new Waiting<>(work, large, instead);
    one.result = threads.submit(one);
    waiting.add(one);
    size += large;
  }

  /** Whether work so large may be given now; if not, a result must be taken before. */
  boolean hasRoom(long large) {
    return waiting.isEmpty() || waiting.size() < most && size + large <= largest;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /**
   * The next result; waits until it is ready. What the work threw comes out of here.
   *
   * @param meanwhile done now and then while it waits
   */
  T take(Runnable meanwhile) {
    Waiting<T> first = waiting.remove();
    size -= first.size;
    while (true) {
      try {
        return first.result.get(LOOK_NANOS, TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        meanwhile.run();
        if (first.isOver(longest)) {
          // Its thread may never come back.
          threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
          threads.setCorePoolSize(threads.getCorePoolSize() + 1);
          return first.instead.get();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while articles were being read", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw e.getCause() instanceof RuntimeException unchecked
            ? unchecked
            : new IllegalStateException(e.getCause());
      }
    }
  }

  /** Gives up what is not done. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
