package org.skirmish.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on several things at once, one a processor, and hands the results out in the order in which
 * the work was given. Only so many results wait that the memory does not grow with the work.
 */
final class Ahead<T> implements AutoCloseable {

  private static final int WAITING_A_PROCESSOR = 4;

  private final ExecutorService threads;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();
  private final int most;

  Ahead() {
    int processors = Runtime.getRuntime().availableProcessors();
    most = WAITING_A_PROCESSOR * processors;
    threads =
        Executors.newFixedThreadPool(
            processors,
            work -> {
              Thread thread = new Thread(work, "article");
              thread.setDaemon(true);
              return thread;
            });
  }

  void give(Callable<T> work) {
    waiting.add(threads.submit(work));
  }

  /** Whether a result should be taken before more work is given. */
  boolean isFull() {
    return waiting.size() >= most;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** The next result; waits until it is ready. What the work threw comes out of here. */
  T take() {
    try {
      return waiting.remove().get();
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

  /** Gives up what is not done. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
