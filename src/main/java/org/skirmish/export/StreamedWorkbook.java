package org.skirmish.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

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
    flushSheets();
    injectData(new Entries(shell.entries()), out);
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return new DatedZip(out);
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

  /** The shell's files as POI wants them, which puts the rows in as it copies them. */
  private record Entries(Map<String, byte[]> files) implements ZipEntrySource {

    @Override
    public Enumeration<ZipArchiveEntry> getEntries() {
      List<ZipArchiveEntry> entries = new ArrayList<>();
      for (String name : files.keySet()) {
        entries.add(new ZipArchiveEntry(name));
      }
      return Collections.enumeration(entries);
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
      return files.containsKey(path) ? new ZipArchiveEntry(path) : null;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) {
      return new ByteArrayInputStream(files.get(entry.getName()));
    }

    @Override
    public void close() {
      // Nothing is open.
    }

    @Override
    public boolean isClosed() {
      return false;
    }
  }
}
