package org.skirmish.export.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * POI's writer of a sheet's rows, with its cells written straight to bytes and kept packed. POI's
 * own leaves {@code _x0041_} as it is, which Excel reads as A.
 */
final class SheetRows extends SheetDataWriter {

  private static final byte[] CELL = bytes("<c r=\"");
  private static final byte[] STYLE = bytes("\" s=\"");
  private static final byte[] NUMBER = bytes("\"><v>");
  private static final byte[] NUMBER_END = bytes("</v></c>");
  private static final byte[] TEXT = bytes("\" t=\"inlineStr\"><is><t>");
  private static final byte[] SPACED_TEXT =
      bytes("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] TEXT_END = bytes("</t></is></c>");

  private final RowSpool spool;
  private final List<byte[]> letters = new ArrayList<>();

  /** The row's number as its cells have it. */
  private byte[] number;

  SheetRows() throws IOException {
    this(new RowSpool());
  }

  private SheetRows(RowSpool spool) throws IOException {
    super(spool);
    this.spool = spool;
  }

  /** Bytes of XML until now. */
  long size() {
    return spool.size();
  }

  @Override
  public void writeRow(int index, SXSSFRow row) throws IOException {
    number = bytes(Integer.toString(index + 1));
    super.writeRow(index, row);
  }

  @Override
  public void writeCell(int column, Cell cell) throws IOException {
    if (cell == null) {
      return;
    }
    spool.markup(CELL);
    spool.markup(letters(column));
    spool.markup(number);
    int style = cell.getCellStyle().getIndex();
    if (style != 0) {
      spool.markup(STYLE);
      spool.write(Integer.toString(style));
    }
    if (cell.getCellType() == CellType.STRING) {
      text(cell.getStringCellValue());
    } else {
      spool.markup(NUMBER);
      spool.write(number(cell.getNumericCellValue()));
      spool.markup(NUMBER_END);
    }
  }

  private void text(String text) throws IOException {
    boolean spaced =
        Character.isWhitespace(text.charAt(0))
            || Character.isWhitespace(text.charAt(text.length() - 1));
    spool.markup(spaced ? SPACED_TEXT : TEXT);
    spool.text(text);
    spool.markup(TEXT_END);
  }

  private static String number(double number) {
    long whole = (long) number;
    return whole == number ? Long.toString(whole) : Double.toString(number);
  }

  private byte[] letters(int column) {
    while (letters.size() <= column) {
      letters.add(bytes(CellReference.convertNumToColString(letters.size())));
    }
    return letters.get(column);
  }

  @Override
  public InputStream getWorksheetXMLInputStream() throws IOException {
    return spool.read();
  }

  /** Drops the rows. */
  void delete() throws IOException {
    spool.delete();
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(ISO_8859_1);
  }
}
