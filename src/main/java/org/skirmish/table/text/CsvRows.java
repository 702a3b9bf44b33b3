package org.skirmish.table.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.table.Columns;
import org.skirmish.table.MissingColumnsException;
import org.skirmish.table.Row;
import org.skirmish.table.Rows;
import org.skirmish.table.TableFormat;

/** The rows of a CSV file. Columns are found by the header's names, in whatever order. */
public final class CsvRows implements Rows {

  /** What an HXL hashtag opens with. */
  private static final String HASH = "#";

  private final String file;
  private final Columns columns;
  private final Reader in;
  private final RowCutter cutter;
  private final CSVFormat format;
  private final boolean shortRows;

  /** For each cell of a row the place of its column, or −1 for a column that is not read. */
  private int[] places = {};

  public CsvRows(String file, TableFormat table, Columns columns, Reader in) {
    this(file, table, columns, in, false);
  }

  /**
   * @param shortRows whether cells may be missing at the end of a row, as Excel leaves empty ones
   *     out
   */
  public CsvRows(String file, TableFormat table, Columns columns, Reader in, boolean shortRows) {
    this.shortRows = shortRows;
    this.file = file;
    this.in = in;
    this.columns = columns;
    cutter = new RowCutter(in, table.delimiter(), table.above());
    format =
        CSVFormat.DEFAULT.builder().setDelimiter(table.delimiter()).setIgnoreEmptyLines(true).get();
  }

  /** The first piece of the file is read for its header, and then for the rows below it. */
  @Override
  public Optional<Batch> next() throws IOException {
    Optional<RowCutter.Cut> cut = cutter.next();
    if (cut.isEmpty()) {
      return Optional.empty();
    }
    if (cut.get() instanceof RowCutter.Fault fault) {
      Result<Row> reject = rejected(fault.line(), fault.reason());
      return Optional.of(() -> List.of(reject));
    }
    RowCutter.Piece piece = (RowCutter.Piece) cut.get();
    int from = 0;
    if (places.length == 0) {
      readHeader(piece);
      from = piece.starts().length > 1 && isHashtags(piece) ? 2 : 1;
      if (piece.starts().length == from) {
        return next();
      }
    }
    int start = from;
    return Optional.of(() -> rows(piece, start));
  }

  /** Whether the row below the names is HXL's: a hashtag in each cell that is not empty. */
  private boolean isHashtags(RowCutter.Piece piece) throws IOException {
    int end = piece.starts().length > 2 ? piece.starts()[2] : piece.text().length();
    int tags = 0;
    try (CSVParser parser =
        CSVParser.parse(piece.text().substring(piece.starts()[1], end), format)) {
      for (CSVRecord record : parser) {
        for (String cell : record) {
          if (!cell.isBlank() && !cell.startsWith(HASH)) {
            return false;
          }
          tags += cell.startsWith(HASH) ? 1 : 0;
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
    return tags > 0;
  }

  private void readHeader(RowCutter.Piece piece) throws IOException {
    int end = piece.starts().length > 1 ? piece.starts()[1] : piece.text().length();
    try (CSVParser parser =
        CSVParser.parse(piece.text().substring(piece.starts()[0], end), format)) {
      String[] names = parser.iterator().next().values();
      boolean[] there = new boolean[columns.size()];
      places = new int[names.length];
      for (int i = 0; i < names.length; i++) {
        int place = columns.find(names[i]);
        // Of two columns of one name the first counts.
        places[i] = place >= 0 && !there[place] ? place : -1;
        if (place >= 0) {
          there[place] = true;
        }
      }
      MissingColumnsException.check(columns, there);
    }
  }

  private List<Result<Row>> rows(RowCutter.Piece piece, int from) {
    int[] starts = piece.starts();
    List<Result<Row>> rows = new ArrayList<>(starts.length);
    int first = starts.length > from ? starts[from] : piece.text().length();
    try (CSVParser parser = CSVParser.parse(piece.text().substring(first), format)) {
      for (CSVRecord record : parser) {
        if (from + rows.size() == starts.length) {
          return rowByRow(piece, from);
        }
        rows.add(row(record, piece.lines()[from + rows.size()]));
      }
    } catch (IOException | UncheckedIOException e) {
      return rowByRow(piece, from);
    }
    return rows.size() == starts.length - from ? rows : rowByRow(piece, from);
  }

  /** Where the library sees other rows than the cutter did: each by itself, at its own risk. */
  private List<Result<Row>> rowByRow(RowCutter.Piece piece, int from) {
    int[] starts = piece.starts();
    List<Result<Row>> rows = new ArrayList<>(starts.length);
    for (int i = from; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : piece.text().length();
      int line = piece.lines()[i];
      try (CSVParser parser = CSVParser.parse(piece.text().substring(starts[i], end), format)) {
        List<CSVRecord> records = parser.getRecords();
        rows.add(
            records.size() == 1
                ? row(records.get(0), line)
                : rejected(line, "its quotes do not match: quote its cells again"));
      } catch (IOException | UncheckedIOException e) {
        rows.add(rejected(line, "its quotes do not match: quote its cells again"));
      }
    }
    return rows;
  }

  private Result<Row> row(CSVRecord record, int line) {
    int size = record.size();
    // Spreadsheets leave empty cells behind the last column.
    for (int i = places.length; i < size; i++) {
      if (!record.get(i).isEmpty()) {
        return wrongSize(size, line);
      }
    }
    if (size < places.length && !shortRows) {
      return wrongSize(size, line);
    }
    String[] cells = new String[columns.size()];
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        String cell = i < size ? record.get(i) : "";
        cells[places[i]] = FormulaGuard.unguarded(Row.lines(cell));
      }
    }
    return Result.of(new Row(columns, "line " + line, cells));
  }

  private Result<Row> wrongSize(int size, int line) {
    return rejected(
        line,
        "the row has "
            + size
            + (size == 1 ? " cell" : " cells")
            + " and the header "
            + places.length
            + ": quote cells that hold a comma, or fill the row up");
  }

  private Result<Row> rejected(int line, String detail) {
    return Result.rejected(file + " line " + line, Reject.Reason.BAD_ROW, detail);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
