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
 * the work was given. Only so many results wait, of work that is only so large together, that the
 * memory does not grow with the work; something larger waits until it is alone.
 */
final class Ahead<T> implements AutoCloseable {

  private static final int WAITING_A_PROCESSOR = 4;

  /** The memory that reading an article takes, in bytes per character. */
  private static final int BYTES_A_CHARACTER = 50;

  private final ExecutorService threads;
  private final Deque<Waiting<T>> waiting = new ArrayDeque<>();
  private final int most;
  private final long largest;
  private long size;

  private record Waiting<T>(Future<T> result, long size) {}

  Ahead() {
    this(Runtime.getRuntime().maxMemory() / BYTES_A_CHARACTER);
  }

  /**
   * @param largest how large the work may be together
   */
  Ahead(long largest) {
    this.largest = largest;
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

  /**
   * Begins a piece of work.
   *
   * @param large how large it is; characters of an article
   */
  void give(Callable<T> work, long large) {
    waiting.add(new Waiting<>(threads.submit(work), large));
    size += large;
  }

  /** Whether work so large may be given now; if not, a result must be taken before. */
  boolean hasRoom(long large) {
    return waiting.isEmpty() || waiting.size() < most && size + large <= largest;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** The next result; waits until it is ready. What the work threw comes out of here. */
  T take() {
    Waiting<T> first = waiting.remove();
    size -= first.size();
    try {
      return first.result().get();
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
