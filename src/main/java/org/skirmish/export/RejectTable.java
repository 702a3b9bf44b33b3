package org.skirmish.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.skirmish.source.Reject;

/**
 * {@code rejects.csv}: every input that gave no event, and why. It is there also when nothing was
 * rejected, so that a user who looks for it finds the answer.
 */
final class RejectTable implements Closeable {

  private final CsvRecords records;

  RejectTable(CsvStyle style, OutputStream out) throws IOException {
    records = new CsvRecords(style, out);
  }

  void begin() throws IOException {
    records.write(List.of("file", "reason", "detail"));
  }

  void write(Reject reject) throws IOException {
    records.write(List.of(reject.file(), reject.reason().label(), reject.detail()));
  }

  void end() throws IOException {
    records.flush();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
