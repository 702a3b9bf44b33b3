package org.skirmish.export.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.skirmish.export.PlainText;
import org.skirmish.table.text.FormulaGuard;

/**
 * A CSV file by RFC 4180: records end with CR LF, cells are quoted when they need it, UTF-8.
 *
 * <p>Text comes from articles that anyone may have written, and spreadsheets run a cell that starts
 * like a formula. Such text is guarded ({@link FormulaGuard}), unless the style wants it raw.
 * Numbers and dates stay as they are: a negative longitude is no formula.
 */
final class CsvRecords implements Closeable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVPrinter printer;
  private final boolean raw;

  CsvRecords(CsvStyle style, OutputStream out) throws IOException {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (style.bom()) {
      writer.write(BYTE_ORDER_MARK);
    }
    CSVFormat format = CSVFormat.RFC4180;
    printer =
        new CSVPrinter(
            writer,
            style.delimiter() == ','
                ? format
                : format.builder().setDelimiter(style.delimiter()).get());
    raw = style.raw();
  }

  /** Writes one record; {@code null} becomes an empty cell. */
  void write(List<?> cells) throws IOException {
    for (Object cell : cells) {
      cell(cell);
    }
    endRecord();
  }

  /** Writes one record of texts that are ours and may open with any character. */
  void writeRaw(List<String> cells) throws IOException {
    for (String cell : cells) {
      printer.print(cell);
    }
    endRecord();
  }

  /** Writes the next cell of a record. */
  void cell(Object cell) throws IOException {
    printer.print(cell == null ? null : written(cell));
  }

  void endRecord() throws IOException {
    printer.println();
  }

  void flush() throws IOException {
    printer.flush();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }

  private String written(Object cell) {
    if (cell instanceof String text) {
      String plain = PlainText.cell(text);
      return raw ? plain : FormulaGuard.guarded(plain);
    }
    if (cell instanceof Double number) {
      // Double's own notation of small numbers, 1.0E-5, is no number to many readers.
      return BigDecimal.valueOf(number).toPlainString();
    }
    return cell.toString();
  }
}
