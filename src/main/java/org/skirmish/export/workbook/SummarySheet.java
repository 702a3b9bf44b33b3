package org.skirmish.export.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.PlainText;
import org.skirmish.export.table.EventCount;
import org.skirmish.export.table.Rows;
import org.skirmish.export.table.SummaryTable;

/**
 * The sheet on which a workbook opens: events and dead by type, country and month, each a table
 * below the other with a chart beside it. The numbers are sums of the rows of {@code summary.csv}.
 */
final class SummarySheet {

  static final String TITLE = "Summary";

  private static final String UNKNOWN = "(not known)";

  /** Stands last, and in no chart. */
  private static final String UNDATED = "(no date)";

  /** The countries that a chart can show. */
  private static final int TOP = 10;

  /** Up to so many months, those without events are shown too. */
  private static final int WHOLE = 120;

  private static final Comparator<Line> MOST_FIRST =
      Comparator.comparingLong((Line line) -> line.count().events())
          .reversed()
          .thenComparing(Line::label);

  private final Rows<SummaryTable.Row> rows = SummaryTable.TABLE.rows().get();
  private final List<SheetTable> tables = new ArrayList<>();
  private final List<BarChart> charts = new ArrayList<>();
  private EmptyBook book;
  private SXSSFSheet sheet;
  private int next;

  /** A row of one of the tables; a month has its first day. */
  private record Line(String label, LocalDate month, EventCount count) {

    /** The month as spreadsheets count days, or 0 where they do not agree on it. */
    long date() {
      boolean agreed = month != null && !month.isBefore(TableSheets.FIRST_DATE);
      return agreed ? (long) DateUtil.getExcelDate(month) : 0;
    }
  }

  /** Counts an event. */
  void count(CheckedEvent event) {
    rows.of(event);
  }

  /**
   * Writes the sheet, and makes it the one that is seen first.
   *
   * @param tab its place among the sheets, from 0
   */
  void write(EmptyBook into, int tab) throws IOException {
    book = into;
    sheet = book.book().createSheet(TITLE);
    layOut();
    List<SummaryTable.Row> counted = rows.atEnd();
    EventCount all = new EventCount();
    counted.forEach(row -> all.add(row.count()));
    heading(all);
    table("event_type", lines(counted, SummaryTable.Row::eventType), "Event type", "event type");
    List<Line> countries = lines(counted, SummaryTable.Row::country);
    if (countries.size() > TOP) {
      table("country", countries, null, null);
      table("top_country", top(countries), "Country", "country, the ten with most events");
    } else {
      table("country", countries, "Country", "country");
    }
    table("month", months(counted), "Month", "month");
    StreamedWorkbook workbook = book.book();
    workbook.setSheetOrder(TITLE, tab);
    workbook.getXSSFWorkbook().getSheetAt(0).setSelected(false);
    workbook.setActiveSheet(tab);
    sheet.setSelected(true);
    workbook
        .getXSSFWorkbook()
        .getSheet(TITLE)
        .setDimensionOverride(new CellRangeAddress(0, next - 1, 0, 4));
    workbook.add(new SheetParts(TITLE, List.copyOf(tables), List.copyOf(charts)));
  }

  private void layOut() {
    int[] widths = {30, 12, 14, 17, 17, 3};
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setMargin(PageMargin.TOP, 0.4);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("Page &P of &N");
  }

  private void heading(EventCount all) throws IOException {
    SXSSFRow row = sheet.createRow(next++);
    row.setHeightInPoints(24);
    text(
        row,
        0,
        book.styles().title,
        String.format(
            Locale.ROOT,
            "Events: %,d. Fatalities: %,d (%,d to %,d)",
            all.events(),
            all.fatalities(),
            all.low(),
            all.high()));
    text(
        sheet.createRow(next++),
        0,
        book.styles().plain,
        "Low and high are the fewest and the most that the articles report.");
    sheet.flushRows(0);
    next++;
  }

  private void table(String column, List<Line> lines, String axis, String by) throws IOException {
    List<String> names =
        List.of(column, "events", "fatalities", "fatalities_low", "fatalities_high");
    int top = next;
    SXSSFRow header = sheet.createRow(next++);
    header.setHeightInPoints(21);
    for (int i = 0; i < names.size(); i++) {
      CellStyle style = i == 0 ? book.styles().header : book.styles().countHeader;
      text(header, i, style, names.get(i));
    }
    for (Line line : lines) {
      write(line);
    }
    sheet.flushRows(0);
    List<Line> drawn = lines.stream().filter(line -> !line.label().equals(UNDATED)).toList();
    if (lines.isEmpty()) {
      next++; // Excel asks for a row.
    } else if (axis != null && !drawn.isEmpty()) {
      charts.add(
          new BarChart(
              "Events and fatalities by " + by,
              axis,
              TITLE,
              top + 2,
              3 + charts.size() * BarChart.ROWS,
              drawn.stream().map(SummarySheet::bar).toList()));
    }
    String area = new CellRangeAddress(top, next - 1, 0, names.size() - 1).formatAsString();
    tables.add(new SheetTable("Summary_by_" + column, area, names, ""));
    next++;
  }

  private void write(Line line) throws IOException {
    SXSSFRow row = sheet.createRow(next++);
    if (line.date() > 0) {
      number(row, 0, book.styles().month, line.date());
    } else {
      text(row, 0, book.styles().plain, PlainText.cell(line.label()));
    }
    EventCount count = line.count();
    long[] numbers = {count.events(), count.fatalities(), count.low(), count.high()};
    for (int i = 0; i < numbers.length; i++) {
      number(row, i + 1, book.styles().count, numbers[i]);
    }
    sheet.flushRows(0);
  }

  private static BarChart.Bar bar(Line line) {
    EventCount count = line.count();
    return new BarChart.Bar(line.label(), line.date(), count.events(), count.low(), count.high());
  }

  private static List<Line> lines(
      List<SummaryTable.Row> counted, Function<SummaryTable.Row, String> by) {
    List<Line> lines = new ArrayList<>();
    sums(counted, by)
        .forEach((label, sum) -> lines.add(new Line(label.isEmpty() ? UNKNOWN : label, null, sum)));
    lines.sort(MOST_FIRST);
    return lines;
  }

  private static <K> Map<K, EventCount> sums(
      List<SummaryTable.Row> counted, Function<SummaryTable.Row, K> by) {
    Map<K, EventCount> sums = new HashMap<>();
    for (SummaryTable.Row row : counted) {
      sums.computeIfAbsent(by.apply(row), key -> new EventCount()).add(row.count());
    }
    return sums;
  }

  private static List<Line> top(List<Line> countries) {
    List<Line> top = new ArrayList<>(countries.subList(0, TOP));
    EventCount others = new EventCount();
    countries.subList(TOP, countries.size()).forEach(line -> others.add(line.count()));
    top.add(new Line("other countries", null, others));
    return top;
  }

  private static List<Line> months(List<SummaryTable.Row> counted) {
    Map<LocalDate, EventCount> sums = sums(counted, SummaryTable.Row::month);
    EventCount undated = sums.remove(null);
    if (!sums.isEmpty()) {
      LocalDate first = sums.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
      LocalDate last = sums.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
      if (first.plusMonths(WHOLE).isAfter(last)) {
        for (LocalDate month = first; month.isBefore(last); month = month.plusMonths(1)) {
          sums.putIfAbsent(month, new EventCount());
        }
      }
    }
    List<Line> lines = new ArrayList<>();
    sums.keySet().stream()
        .sorted()
        .forEach(day -> lines.add(new Line(YearMonth.from(day).toString(), day, sums.get(day))));
    if (undated != null) {
      lines.add(new Line(UNDATED, null, undated));
    }
    return lines;
  }

  private static void text(SXSSFRow row, int column, CellStyle style, String text) {
    SXSSFCell cell = row.createCell(column, CellType.STRING);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private static void number(SXSSFRow row, int column, CellStyle style, double number) {
    SXSSFCell cell = row.createCell(column, CellType.NUMERIC);
    cell.setCellValue(number);
    cell.setCellStyle(style);
  }
}
