package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skirmish.table.text.FormulaGuard;

/**
 * A CSV table as its cells' texts.
 *
 * @param columns the header
 * @param rows the other records, with an empty text for an empty cell
 */
record Csv(List<String> columns, List<List<String>> rows) {

  static Csv of(Path file) {
    return of(file, ',');
  }

  static Csv of(Path file, char delimiter) {
    try {
      String text = Files.readString(file);
      return of(text.startsWith("\uFEFF") ? text.substring(1) : text, delimiter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Csv of(String text, char delimiter) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      List<List<String>> all = parser.stream().map(CSVRecord::toList).toList();
      return new Csv(all.get(0), all.subList(1, all.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of one column, from the top. */
  List<String> column(String name) {
    int index = columns.indexOf(name);
    assertThat(index).as("column %s of %s", name, columns).isNotNegative();
    return rows.stream().map(row -> row.get(index)).toList();
  }

  /** The same without the apostrophes that keep spreadsheets from running texts. */
  Csv unguarded() {
    return new Csv(columns, rows.stream().map(Csv::unguarded).toList());
  }

  private static List<String> unguarded(List<String> row) {
    return row.stream().map(FormulaGuard::unguarded).toList();
  }
}
