package org.skirmish.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.skirmish.check.CheckedEvent;

/**
 * A writer that works on a thread of its own, behind a queue. {@link #begin} returns at once, so
 * that the library behind a format gets ready while the first article is still being read, and slow
 * formats do not hold up fast ones. The queue keeps the order, so the bytes are those of the writer
 * without it.
 *
 * <p>What goes wrong on the thread comes out of the next call, at the latest of {@link #end}.
 */
final class QueuedWriter implements EventWriter {

  /** Pieces of work that may wait. */
  private static final int PLACES = 4;

  /** Events that are handed over at once: to wake a thread for each would take longer than some. */
  private static final int BATCH = 32;

  private final EventWriter writer;
  private final Semaphore places = new Semaphore(PLACES);
  private List<CheckedEvent> batch = new ArrayList<>(BATCH);
  private final ExecutorService thread;
  private volatile Throwable failure;
  private volatile boolean abandoned;

  /** One step of the writer's work. */
  private interface Step {
    void run() throws IOException;
  }

  /**
   * @param name the thread's name
   */
  QueuedWriter(String name, EventWriter writer) {
    this.writer = writer;
    thread =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread worker = new Thread(work, name);
              worker.setDaemon(true);
              return worker;
            });
  }

  @Override
  public void begin() throws IOException {
    queue(writer::begin);
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    rethrow();
    batch.add(event);
    boolean idle = places.availablePermits() == PLACES;
    if (idle || batch.size() == BATCH) {
      queueBatch();
    }
  }

  private void queueBatch() throws IOException {
    List<CheckedEvent> events = batch;
    batch = new ArrayList<>(BATCH);
    queue(
        () -> {
          for (CheckedEvent event : events) {
            writer.write(event);
          }
        });
  }

  /** Lets the writer end on its thread and does not wait, so that several can end side by side. */
  void startEnd() throws IOException {
    queueBatch();
    queue(writer::end);
    thread.shutdown();
  }

  @Override
  public void end() throws IOException {
    if (!thread.isShutdown()) {
      startEnd();
    }
    awaitThread();
    rethrow();
  }

  /** Drops what still waits in the queue and closes the writer. */
  @Override
  public void close() throws IOException {
    abandoned = true;
    thread.shutdown();
    awaitThread();
    writer.close();
  }

  private void queue(Step step) throws IOException {
    rethrow();
    places.acquireUninterruptibly();
    thread.execute(
        () -> {
          try {
            if (failure == null && !abandoned) {
              step.run();
            }
          } catch (Throwable e) {
            failure = e;
          } finally {
            places.release();
          }
        });
  }

  private void awaitThread() throws IOException {
    try {
      thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the files were being written", e);
    }
  }

  private void rethrow() throws IOException {
    Throwable thrown = failure;
    if (thrown instanceof IOException io) {
      throw io;
    }
    if (thrown instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
  }
}
