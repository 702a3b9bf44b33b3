package org.skirmish.export;

import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * POI's streaming workbook with two things changed: its zip entries carry a fixed time, and no font
 * is measured.
 *
 * <p>POI measures the default font whenever a sheet is made, in case that a column's width is to
 * follow its text. That loads the desktop's font system, costs more than writing a small table, and
 * fails on servers without fonts. Our widths are fixed.
 */
final class StreamedWorkbook extends SXSSFWorkbook {

  /**
   * @param window rows of a sheet that stay in memory; older ones go to a temporary file
   */
  StreamedWorkbook(int window) {
    super(window);
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
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return new DatedZip(out);
  }
}
