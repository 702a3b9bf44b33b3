package org.skirmish.table.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.skirmish.source.Input;
import org.skirmish.table.TableFormat.Form;

/**
 * A workbook of Excel 97 to 2003, by POI, which holds all of it in memory. It has 65,536 rows a
 * sheet at most.
 */
final class OldWorkbook implements Workbook {

  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** Of files, in bytes: in memory they are some ten times as large. */
  private static final int LARGEST = 24 << 20;

  private final HSSFWorkbook workbook;

  private OldWorkbook(HSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Whether these are the first bytes of a compound file, which old documents of all kinds are. */
  static boolean isCompound(byte[] head) {
    for (int i = 0; i < COMPOUND.length; i++) {
      if (head.length <= i || head[i] != COMPOUND[i]) {
        return false;
      }
    }
    return true;
  }

  /** Opens it; empty where it is a document of another kind. */
  static Optional<Workbook> open(Input input) throws IOException {
    byte[] bytes;
    try (InputStream in = input.open()) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
    boolean sheets = files.getRoot().hasEntry("Workbook") || files.getRoot().hasEntry("Book");
    if (!sheets) {
      files.close();
      return Optional.empty();
    }
    if (bytes.length > LARGEST) {
      files.close();
      throw new WorkbookTable.BrokenException(
          "the workbook is larger than 24 MiB: save it as XLSX");
    }
    try {
      return Optional.of(new OldWorkbook(new HSSFWorkbook(files, false)));
    } catch (RuntimeException e) {
      files.close();
      throw new WorkbookTable.BrokenException(e);
    }
  }

  @Override
  public Form form() {
    return Form.XLS;
  }

  @Override
  public Optional<SheetReader> sheet(int index) {
    return index < workbook.getNumberOfSheets()
        ? Optional.of(new Sheet(workbook.getSheetAt(index)))
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  /** A sheet of it. Of a formula the value counts that was last computed. */
  private static final class Sheet implements SheetReader {

    private final Iterator<Row> rows;

    Sheet(HSSFSheet sheet) {
      rows = sheet.rowIterator();
    }

    @Override
    public Optional<SheetRow> next() {
      while (rows.hasNext()) {
        SheetRow row = row(rows.next());
        if (!row.isBlank()) {
          return Optional.of(row);
        }
      }
      return Optional.empty();
    }

    private static SheetRow row(Row row) {
      List<String> cells = new ArrayList<>();
      long length = 0;
      for (int i = 0; i < row.getLastCellNum(); i++) {
        Cell cell = row.getCell(i);
        String text = cell == null || length > LONGEST_ROW ? "" : text(cell);
        cells.add(text);
        length += text.length();
      }
      return new SheetRow(row.getRowNum() + 1, cells, length > LONGEST_ROW);
    }

    private static String text(Cell cell) {
      CellType type =
          cell.getCellType() == CellType.FORMULA
              ? cell.getCachedFormulaResultType()
              : cell.getCellType();
      return switch (type) {
        case STRING -> cell.getStringCellValue();
        case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
        case NUMERIC ->
            DateUtil.isCellDateFormatted(cell)
                ? SheetRow.day(cell.getLocalDateTimeCellValue())
                : NumberToTextConverter.toText(cell.getNumericCellValue());
        default -> "";
      };
    }

    @Override
    public void close() {
      // The workbook is closed as a whole.
    }
  }
}
