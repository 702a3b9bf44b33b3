package org.skirmish.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * POI's streaming workbook with three things changed: its files are packed as {@link WorkbookShell}
 * gives them, its zip entries carry a fixed time, and no font is measured.
 *
 * <p>POI measures the default font whenever a sheet is made, in case that a column's width is to
 * follow its text. That loads the desktop's font system, costs more than writing a small table, and
 * fails on servers without fonts. Our widths are fixed.
 */
final class StreamedWorkbook extends SXSSFWorkbook {

  private final WorkbookShell shell;

  /**
   * @param window rows of a sheet that stay in memory; older ones go to a temporary file
   */
  StreamedWorkbook(int window) {
    this(new WorkbookShell(), window);
  }

  private StreamedWorkbook(WorkbookShell shell, int window) {
    super(shell, window);
    this.shell = shell;
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

  /** The shell's files as POI wants them, which puts the rows in as it copies them. */
  private record Entries(Map<String, byte[]> files) implements ZipEntrySource {

    @Override
    public Enumeration<ZipArchiveEntry> getEntries() {
      return Collections.enumeration(files.keySet().stream().map(ZipArchiveEntry::new).toList());
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
