package org.skirmish.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.workbook.Workbook;

/** Events a second that a workbook takes on one core, with the rows of its long tables. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx128m")
public class WorkbookBenchmark {

  private static final int EVENTS = 10_000;

  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void events() throws IOException {
    CheckedEvent event = SampleEvents.indelimane();
    try (Workbook book = new Workbook(Layout.DEFAULT, OutputStream.nullOutputStream())) {
      book.begin();
      for (int i = 0; i < EVENTS; i++) {
        // Points make rows differ, as those of a run do.
        book.write(SampleEvents.at(i / 1000.0, -i / 777.0, event));
      }
      book.end();
    }
  }
}
