package org.skirmish.export;

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

/**
 * A CSV file by RFC 4180: records end with CR LF, cells are quoted when they need it, UTF-8 without
 * a byte order mark.
 *
 * <p>Text comes from articles that anyone may have written, and spreadsheets run a cell that starts
 * like a formula. Such text gets a leading apostrophe (OWASP, "CSV Injection"). Numbers and dates
 * stay as they are: a negative longitude is no formula.
 */
final class CsvRecords implements Closeable {

  private static final String FORMULA_STARTS = "=+-@\t\n";

  private final CSVPrinter printer;

  CsvRecords(OutputStream out) throws IOException {
    printer =
        new CSVPrinter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
            CSVFormat.RFC4180);
  }

  /** Writes one record; {@code null} becomes an empty cell. */
  void write(List<?> cells) throws IOException {
    for (Object cell : cells) {
      printer.print(cell == null ? null : written(cell));
    }
    printer.println();
  }

  void flush() throws IOException {
    printer.flush();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }

  private static String written(Object cell) {
    if (cell instanceof String text) {
      return harmless(PlainText.cell(text));
    }
    if (cell instanceof Double number) {
      // Double's own notation of small numbers, 1.0E-5, is no number to many readers.
      return BigDecimal.valueOf(number).toPlainString();
    }
    return cell.toString();
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
