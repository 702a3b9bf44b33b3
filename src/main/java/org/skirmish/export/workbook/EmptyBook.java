package org.skirmish.export.workbook;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A workbook without sheets. The first of a run may be made ahead, on a thread of its own: loading
 * the library behind Excel takes half of a run with one article.
 */
public record EmptyBook(StreamedWorkbook book, WorkbookStyles styles) {

  private static final AtomicReference<FutureTask<EmptyBook>> AHEAD = new AtomicReference<>();

  /** Begins to make one ahead. It has no sheet yet, which would leave a temporary file. */
  public static void prepare() {
    FutureTask<EmptyBook> task = new FutureTask<>(EmptyBook::make);
    AHEAD.set(task);
    Thread thread = new Thread(task, "xlsx-start");
    thread.setDaemon(true);
    thread.start();
  }

  /** The one made ahead, or else a new one. */
  static EmptyBook take() {
    FutureTask<EmptyBook> task = AHEAD.getAndSet(null);
    if (task != null) {
      try {
        return task.get();
      } catch (ExecutionException e) {
        // What failed there fails here again, where the run can report it.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return make();
  }

  private static EmptyBook make() {
    StreamedWorkbook book = new StreamedWorkbook();
    return new EmptyBook(book, new WorkbookStyles(book.getXSSFWorkbook()));
  }
}
