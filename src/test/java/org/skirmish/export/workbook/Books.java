package org.skirmish.export.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.Layout;
import org.skirmish.export.Outputs;

/** Workbooks written by Skirmish and read by POI. */
final class Books {

  private Books() {}

  static byte[] bytes(CheckedEvent... events) throws IOException {
    return Outputs.bytes(out -> new Workbook(Layout.DEFAULT, out), events);
  }

  static XSSFWorkbook read(CheckedEvent... events) throws IOException {
    return open(bytes(events));
  }

  /** A workbook whose sheets hold so many rows, with the header. */
  static XSSFWorkbook small(int rows, CheckedEvent... events) throws IOException {
    TableSheets.Limits limits = new TableSheets.Limits(rows, Long.MAX_VALUE, 8);
    return open(Outputs.bytes(out -> new Workbook(Layout.DEFAULT, out, limits), events));
  }

  static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  /** A file of the package as it is. */
  static String part(byte[] bytes, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), "UTF-8");
        }
      }
    }
    throw new AssertionError("no " + name);
  }

  /** The cell of a column in a row, counted from 1 below the header; null if it is empty. */
  static Cell cell(XSSFSheet sheet, int row, String column) {
    for (Cell header : sheet.getRow(0)) {
      if (header.getStringCellValue().equals(column)) {
        return sheet.getRow(row).getCell(header.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + column);
  }

  /** The texts and numbers of a row, 0 being the header. */
  static List<String> row(XSSFSheet sheet, int row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : sheet.getRow(row)) {
      texts.add(
          cell.getCellType() == CellType.NUMERIC
              ? String.valueOf(cell.getNumericCellValue())
              : cell.getStringCellValue());
    }
    return texts;
  }

  /** All cells of a column below the header that are text. */
  static List<String> column(XSSFSheet sheet, String name) {
    List<String> texts = new ArrayList<>();
    for (int row = 1; row <= sheet.getLastRowNum(); row++) {
      texts.add(cell(sheet, row, name).getStringCellValue());
    }
    return texts;
  }
}
