package org.skirmish.export.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * POI's streaming workbook with four things changed: its files are packed as {@link WorkbookShell}
 * gives them, its zip entries carry a fixed time, rows wait in {@link SheetRows}, and no font is
 * measured.
 *
 * <p>POI measures the default font whenever a sheet is made, in case that a column's width is to
 * follow its text. That loads the desktop's font system, costs more than writing a small table, and
 * fails on servers without fonts. Our widths are fixed.
 */
final class StreamedWorkbook extends SXSSFWorkbook {

  private static final String NO_ROWS = "<sheetData/>";

  private final WorkbookShell shell;
  private final List<SheetRows> rows = new ArrayList<>();

  StreamedWorkbook() {
    this(new WorkbookShell());
  }

  private StreamedWorkbook(WorkbookShell shell) {
    // One row in memory: a sheet's rows are ended one by one.
    super(shell, 1);
    this.shell = shell;
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    SheetRows writer = new SheetRows();
    rows.add(writer);
    return writer;
  }

  /** Adds what a sheet has beside its cells; call it once for each, in the order of the tabs. */
  void add(SheetParts parts) {
    shell.add(parts);
  }

  /** The rows of the sheet that was made last. */
  SheetRows newestRows() {
    return rows.get(rows.size() - 1);
  }

  /**
   * Tells POI that there are no fonts, which makes it skip the measuring. It asks for the first
   * font for no other purpose, and knows a system without fonts by an error with this word in it.
   */
  @Override
  public Font getFontAt(int index) {
    throw new IndexOutOfBoundsException("X11FontManager: fonts are not measured");
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (DatedZip zip = new DatedZip(out)) {
      for (Map.Entry<String, byte[]> file : shell.entries().entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
        XSSFSheet sheet = getSheetFromZipEntryName(file.getKey());
        if (sheet == null) {
          zip.write(file.getValue());
        } else {
          write(sheet, new String(file.getValue(), UTF_8), zip);
        }
        zip.closeArchiveEntry();
      }
    }
  }

  /** Puts a sheet's rows where its file says that it has none. */
  private void write(XSSFSheet sheet, String file, OutputStream out) throws IOException {
    int empty = file.indexOf(NO_ROWS);
    out.write(file.substring(0, empty).getBytes(UTF_8));
    out.write("<sheetData>".getBytes(UTF_8));
    try (InputStream rows = getSheet(sheet.getSheetName()).getWorksheetXMLInputStream()) {
      rows.transferTo(out);
    }
    out.write("</sheetData>".getBytes(UTF_8));
    out.write(file.substring(empty + NO_ROWS.length()).getBytes(UTF_8));
  }

  /** Drops the rows of every sheet, also when one of them fails: each may have a temporary file. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (SheetRows one : rows) {
      try {
        one.delete();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
