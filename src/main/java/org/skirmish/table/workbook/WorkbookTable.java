package org.skirmish.table.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skirmish.source.Input;
import org.skirmish.table.Columns;
import org.skirmish.table.Rows;
import org.skirmish.table.Scheme;
import org.skirmish.table.TableFormat;

/**
 * The table in a workbook: the first sheet whose columns are known, or the first one that has any.
 *
 * @param format how it is written; {@code above} is the number of the row of names, less one
 * @param sheet its number, from 0
 */
public record WorkbookTable(Input input, TableFormat format, int sheet) {

  /** The number of sheets that are searched. */
  private static final int MOST_SHEETS = 30;

  /** Rows among which the names of the columns stand. */
  private static final int ROWS = 6;

  /** Whether these bytes may be the first ones of a workbook. */
  public static boolean mayBe(byte[] head) {
    return Workbook.mayBe(head);
  }

  /** A workbook that cannot be read; the message says why. */
  public static final class BrokenException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenException(Exception cause) {
      super(cause.getMessage() == null ? "it is damaged" : cause.getMessage(), cause);
    }

    BrokenException(String message) {
      super(message);
    }
  }

  /**
   * The table; empty where the input is no workbook.
   *
   * @param head its first bytes
   * @param schemes tells whose columns those of some names are
   * @throws BrokenException if it is a workbook and cannot be read
   * @throws IOException if it cannot be told what it is
   */
  public static Optional<WorkbookTable> find(
      Input input, byte[] head, Function<List<String>, Optional<Scheme>> schemes)
      throws IOException {
    Optional<Workbook> opened = Workbook.open(input, OldWorkbook.isCompound(head));
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (Workbook workbook = opened.get()) {
      return find(input, workbook, schemes);
    }
  }

  private static Optional<WorkbookTable> find(
      Input input, Workbook workbook, Function<List<String>, Optional<Scheme>> schemes)
      throws BrokenException {
    Optional<WorkbookTable> unknown = Optional.empty();
    try {
      for (int i = 0; i < MOST_SHEETS; i++) {
        Optional<SheetReader> sheet = workbook.sheet(i);
        if (sheet.isEmpty()) {
          break;
        }
        for (SheetRow row : beginning(sheet.get())) {
          Optional<Scheme> scheme = schemes.apply(row.cells());
          WorkbookTable table = of(input, workbook, row, scheme.orElse(Scheme.UNKNOWN), i);
          if (scheme.isPresent()) {
            return Optional.of(table);
          }
          boolean names = unknown.isEmpty() && filled(row) > 1;
          unknown = names ? Optional.of(table) : unknown;
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new BrokenException(e);
    }
    return unknown;
  }

  private static WorkbookTable of(
      Input input, Workbook workbook, SheetRow row, Scheme scheme, int sheet) {
    TableFormat format =
        new TableFormat(scheme, workbook.form(), ',', row.number() - 1, row.cells());
    return new WorkbookTable(input, format, sheet);
  }

  private static int filled(SheetRow row) {
    int filled = 0;
    for (String cell : row.cells()) {
      filled += cell.isBlank() ? 0 : 1;
    }
    return filled;
  }

  private static List<SheetRow> beginning(SheetReader sheet) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    try (sheet) {
      Optional<SheetRow> row = sheet.next();
      while (row.isPresent() && rows.size() < ROWS) {
        rows.add(row.get());
        row = sheet.next();
      }
    }
    return rows;
  }

  /** Its rows. */
  public Rows open(Columns columns) throws IOException {
    Workbook workbook =
        Workbook.open(input, format.form() == TableFormat.Form.XLS)
            .orElseThrow(() -> new IOException("the workbook is no longer there"));
    try {
      SheetReader reader =
          workbook.sheet(sheet).orElseThrow(() -> new IOException("the sheet is no longer there"));
      return new SheetRows(input.name(), workbook, reader, columns, format.above() + 1);
    } catch (IOException | RuntimeException e) {
      workbook.close();
      throw e;
    }
  }
}
