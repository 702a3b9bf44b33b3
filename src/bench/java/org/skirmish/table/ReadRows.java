package org.skirmish.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.skirmish.check.Checker;
import org.skirmish.coding.CodedEvent;
import org.skirmish.source.Input;
import org.skirmish.source.Limits;
import org.skirmish.source.Opener;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/**
 * How many rows of a table are read and checked in a second, several times over, without writing
 * them:
 *
 * <pre>java -cp target/bench/test-classes:… org.skirmish.table.ReadRows acled.csv 5</pre>
 */
public final class ReadRows {

  private ReadRows() {}

  public static void main(String[] arguments) throws Exception {
    Input input = new Input.TextFile("table", Path.of(arguments[0]), Opener.FILES, Limits.DEFAULT);
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      long start = System.nanoTime();
      long rows = pass(input, threads);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("%d rows, %.2f s, %.0f rows/s%n", rows, seconds, rows / seconds);
    }
    threads.shutdown();
  }

  private static long pass(Input input, ExecutorService threads)
      throws IOException, ExecutionException, InterruptedException {
    Checker checker = new Checker();
    Deque<Future<Integer>> waiting = new ArrayDeque<>();
    long rows = 0;
    EventTable table = EventTable.find(input, TableSettings.DEFAULT).orElseThrow();
    try (TableReading<CodedEvent> reading = table.read(World.load())) {
      Optional<TableReading.Batch<CodedEvent>> batch = reading.next();
      while (batch.isPresent()) {
        TableReading.Batch<CodedEvent> some = batch.get();
        waiting.add(threads.submit(() -> checked(some.results(), checker)));
        if (waiting.size() >= 8) {
          rows += waiting.remove().get();
        }
        batch = reading.next();
      }
    }
    while (!waiting.isEmpty()) {
      rows += waiting.remove().get();
    }
    return rows;
  }

  private static int checked(List<Result<CodedEvent>> events, Checker checker) {
    int rows = 0;
    for (Result<CodedEvent> event : events) {
      if (event instanceof Result.Of<CodedEvent> read) {
        rows += checker.check(read.value()).coded() == null ? 0 : 1;
      }
    }
    return rows;
  }
}
