package org.skirmish.table.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.skirmish.source.Xml;

/** A sheet of an OpenDocument workbook, all of which stand in one file. */
final class OdsSheet implements SheetReader {

  /** So often a row may be repeated that is not blank. */
  private static final int MOST_REPEATED = 10_000;

  private final Xml xml;
  private final boolean there;
  private boolean ended;
  private int number;
  private Optional<SheetRow> again = Optional.empty();
  private int times;

  /**
   * @param index of the sheet, from 0
   */
  OdsSheet(InputStream in, int index) throws IOException {
    xml = new Xml(in);
    int left = index;
    int kind = xml.next();
    while (kind != XMLStreamConstants.END_DOCUMENT) {
      if (kind == XMLStreamConstants.START_ELEMENT && xml.name().equals("table") && left-- == 0) {
        break;
      }
      kind = xml.next();
    }
    there = kind != XMLStreamConstants.END_DOCUMENT;
    ended = !there;
  }

  /** Whether there is a sheet of that number. */
  boolean isThere() {
    return there;
  }

  @Override
  public Optional<SheetRow> next() throws IOException {
    if (times > 0) {
      times--;
      number++;
      return again.map(row -> new SheetRow(number, row.cells(), row.tooLong()));
    }
    int kind = ended ? XMLStreamConstants.END_DOCUMENT : xml.next();
    while (kind != XMLStreamConstants.END_DOCUMENT
        && !(kind == XMLStreamConstants.END_ELEMENT && xml.name().equals("table"))) {
      if (kind == XMLStreamConstants.START_ELEMENT && xml.name().equals("table-row")) {
        int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
        SheetRow row = row();
        number++;
        if (!row.isBlank()) {
          if (repeated > MOST_REPEATED) {
            throw new IOException("a row of it is repeated more than 10,000 times");
          }
          again = Optional.of(row);
          times = repeated - 1;
          return Optional.of(new SheetRow(number, row.cells(), row.tooLong()));
        }
        number += repeated - 1;
      }
      kind = xml.next();
    }
    ended = true;
    return Optional.empty();
  }

  private SheetRow row() throws IOException {
    List<String> cells = new ArrayList<>();
    long length = 0;
    int blank = 0;
    int kind = xml.next();
    while (kind != XMLStreamConstants.END_DOCUMENT
        && !(kind == XMLStreamConstants.END_ELEMENT && xml.name().equals("table-row"))) {
      if (kind == XMLStreamConstants.START_ELEMENT
          && (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell"))) {
        int repeated = Math.min(MOST_COLUMNS, xml.number("number-columns-repeated", 1));
        String cell = cell(xml.name());
        if (cell.isEmpty()) {
          blank = Math.min(MOST_COLUMNS, blank + repeated);
        } else {
          // Empty cells count only where something stands behind them.
          for (int i = 0; i < blank && cells.size() < MOST_COLUMNS; i++) {
            cells.add("");
          }
          blank = 0;
          for (int i = 0; i < repeated && cells.size() < MOST_COLUMNS; i++) {
            cells.add(length > LONGEST_ROW ? "" : cell);
            length += cell.length();
          }
        }
      }
      kind = xml.next();
    }
    return new SheetRow(0, cells, length > LONGEST_ROW);
  }

  /** The value of a cell where it is a number or a date, and else its text. */
  private String cell(String element) throws IOException {
    String date = xml.attribute("date-value");
    String value = xml.attribute("value");
    StringBuilder text = new StringBuilder();
    int paragraphs = 0;
    int notes = 0;
    int kind = xml.next();
    while (kind != XMLStreamConstants.END_DOCUMENT
        && !(kind == XMLStreamConstants.END_ELEMENT && xml.name().equals(element))) {
      if (kind == XMLStreamConstants.START_ELEMENT) {
        notes += xml.name().equals("annotation") ? 1 : 0;
        if (xml.name().equals("p") && notes == 0 && paragraphs++ > 0) {
          text.append('\n');
        } else if (xml.name().equals("s") && notes == 0) {
          text.append(' ');
        }
      } else if (kind == XMLStreamConstants.END_ELEMENT) {
        notes -= xml.name().equals("annotation") ? 1 : 0;
      } else if (kind == XMLStreamConstants.CHARACTERS && notes == 0 && paragraphs > 0) {
        xml.addText(text, LONGEST_ROW + 1);
      }
      kind = xml.next();
    }
    return !date.isEmpty() ? date : !value.isEmpty() ? value : text.toString();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
