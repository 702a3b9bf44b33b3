package org.skirmish.table.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.skirmish.source.Xml;

/** A sheet of an XLSX workbook. Of a formula the value counts that was last computed. */
final class XlsxSheet implements SheetReader {

  private final Xml xml;
  private final SharedStrings strings;
  private final DateStyles styles;
  private final boolean since1904;
  private int number;

  /**
   * @param since1904 whether days are counted from 1904, as old Macs did
   */
  XlsxSheet(InputStream in, SharedStrings strings, DateStyles styles, boolean since1904)
      throws IOException {
    xml = new Xml(in);
    this.strings = strings;
    this.styles = styles;
    this.since1904 = since1904;
  }

  @Override
  public Optional<SheetRow> next() throws IOException {
    for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
      if (kind == XMLStreamConstants.START_ELEMENT && xml.name().equals("row")) {
        number = xml.number("r", number + 1);
        SheetRow row = row();
        if (!row.isBlank()) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  private SheetRow row() throws IOException {
    List<String> cells = new ArrayList<>();
    long length = 0;
    int kind = xml.next();
    while (kind != XMLStreamConstants.END_DOCUMENT
        && !(kind == XMLStreamConstants.END_ELEMENT && xml.name().equals("row"))) {
      if (kind == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
        int column = column(xml.attribute("r"), cells.size());
        String cell = cell();
        if (column < MOST_COLUMNS) {
          while (cells.size() <= column) {
            cells.add("");
          }
          cells.set(column, length > LONGEST_ROW ? "" : cell);
          length += cell.length();
        }
      }
      kind = xml.next();
    }
    return new SheetRow(number, cells, length > LONGEST_ROW);
  }

  /** The column of "C5", from 0. */
  private static int column(String reference, int otherwise) {
    int column = 0;
    int i = 0;
    while (i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i))) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      i++;
    }
    return i == 0 || column < 1 ? otherwise : column - 1;
  }

  private String cell() throws IOException {
    String type = xml.attribute("t");
    int style = xml.number("s", -1);
    StringBuilder text = new StringBuilder();
    boolean value = false;
    int kind = xml.next();
    while (kind != XMLStreamConstants.END_DOCUMENT
        && !(kind == XMLStreamConstants.END_ELEMENT && xml.name().equals("c"))) {
      if (kind == XMLStreamConstants.START_ELEMENT) {
        value = xml.name().equals("v") || xml.name().equals("t");
      } else if (kind == XMLStreamConstants.END_ELEMENT) {
        value = false;
      } else if (value && kind == XMLStreamConstants.CHARACTERS) {
        xml.addText(text, LONGEST_ROW + 1);
      }
      kind = xml.next();
    }
    return switch (type) {
      case "s" -> strings.get(text.toString());
      case "", "n" -> number(text.toString(), style);
      default -> text.toString();
    };
  }

  /** A number as a spreadsheet shows it, or the day that it stands for. */
  private String number(String text, int style) {
    if (text.isBlank()) {
      return "";
    }
    double number;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return text;
    }
    if (styles.isDate(style) && DateUtil.isValidExcelDate(number)) {
      return SheetRow.day(DateUtil.getLocalDateTime(number, since1904));
    }
    // Fifteen digits: 1.5128 stands in the file as 1.5127999999999999.
    return NumberToTextConverter.toText(number);
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
