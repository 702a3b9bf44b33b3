package org.skirmish.interop;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table of ACLED's columns whose names and notes are what files find hard to hold. */
final class HardTable {

  /** More than a cell of Excel's holds; an emoji stands across the place where it is cut. */
  static final String LONG = "x".repeat(32_765) + "🕊" + "y".repeat(40_000 - 32_767);

  static final String CONTROL = "a\u0001b\u0007c\u000Bd\u001Be\u007Ff\u0085g\uFFFEh";

  /** What is left of {@link #CONTROL} in tables. */
  static final String CONTROL_LEFT = "abcdefg\uFFFDh";

  static final List<String> NAMES =
      List.of(
          "جبهة النور الجديدة (مالي)",
          "新山民兵: 𠮷野",
          "Фронт «Нова Ріка»",
          "🔥 Fire 👩‍👩‍👧 Front",
          "O'Brien's \"Sons, of\" the River",
          "<b>Bold & Brave</b>",
          "=1+1",
          "-Minus Front",
          "@cmd Militia",
          "_x0041_ Brigade");

  static final List<String> NOTES =
      List.of(
          LONG,
          CONTROL,
          "قال الشاهد: «انسحبنا»، 战斗结束了, бой окончен 🕊",
          "He said: \"We left\"; 'they', \"too\".",
          "one line\nanother line\n\nthe last\twith a tab",
          "=HYPERLINK(\"http://example.invalid/?a=1,2\",\"click\")",
          "+49 123; -2+3; @SUM(1+1)*cmd|' /C calc'!A0",
          "<script>alert('&amp;')</script> ]]> &lt;",
          " spaces before and after, a non-breaking\u00A0one ",
          "_x000D_ and _x0041_ are no escapes; nor are \\n, \\u0041, %41, $name, #N/A");

  private HardTable() {}

  /** Writes a row for each of the notes, and one with a day that is none; gives the file. */
  static Path write(Path folder) {
    Path file = folder.resolve("hard.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(Csv.of(Conversion.ordinaryTable()).columns());
      for (int i = 0; i < NOTES.size(); i++) {
        printer.printRecord(row("MLI9" + i, "2021-03-0" + (i % 9 + 1), NAMES.get(i), NOTES.get(i)));
      }
      printer.printRecord(row("MLI99", "2021-02-31", "JNIM", "There is no such day."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static List<String> row(String id, String day, String name, String notes) {
    Csv ordinary = Csv.of(Conversion.ordinaryTable());
    List<String> row = new ArrayList<>(ordinary.rows().get(0));
    row.set(ordinary.columns().indexOf("event_id_cnty"), id);
    row.set(ordinary.columns().indexOf("event_date"), day);
    row.set(ordinary.columns().indexOf("year"), "2021");
    row.set(ordinary.columns().indexOf("actor1"), name);
    row.set(ordinary.columns().indexOf("location"), name);
    row.set(ordinary.columns().indexOf("notes"), notes);
    return row;
  }
}
