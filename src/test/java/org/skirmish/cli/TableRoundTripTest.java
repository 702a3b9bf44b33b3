package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.skirmish.coding.DisorderType;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.shapes.ManyRows;
import org.skirmish.table.text.FormulaGuard;
import org.skirmish.world.ActorType;

/** A table of ACLED's that is read and written again has the same cells. */
class TableRoundTripTest {

  private static final List<String> COLUMNS = List.of(ManyRows.HEADER.split(","));
  private static final List<String> NUMBERS =
      List.of("latitude", "longitude", "iso", "fatalities", "timestamp", "inter1", "interaction");

  /** What an empty iso becomes beside a country that is known. */
  private static final Map<String, String> NUMBER_OF =
      Map.of("Mali", "466", "eSwatini", "748", "Democratic Republic of Congo", "180");

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("round-trip");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Property(tries = 60)
  void rowsWithLabelsKeepTheirCells(
      @ForAll("labelRows") List<List<String>> rows, @ForAll Random order) {
    assertSame(rows, order, "labels");
  }

  @Property(tries = 60)
  void rowsWithCodesKeepTheirCells(
      @ForAll("codeRows") List<List<String>> rows, @ForAll Random order) {
    assertSame(rows, order, "codes");
  }

  @Property(tries = 1)
  void rowsPerActorBecomeTheEventsAgain() throws IOException {
    StringWriter text = new StringWriter();
    ManyRows.write(text, 500);
    for (String terms : List.of("labels", "codes")) {
      String events = convert(text.toString(), terms);
      String actors = convert(text.toString(), terms, "--rows", "actors");
      assertThat(actors.lines().count()).isGreaterThan(events.lines().count());
      assertThat(convert(actors, terms)).isEqualTo(events);
    }
  }

  @Property(tries = 1)
  void rowsLikeThoseOfARealExportKeepTheirCells() throws IOException {
    StringWriter text = new StringWriter();
    ManyRows.write(text, 3000);
    assertThat(cells(convert(text.toString(), "labels"))).isEqualTo(cells(text.toString()));
  }

  private static void assertSame(List<List<String>> rows, Random order, String inter) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, order);
    List<List<String>> given = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = new ArrayList<>(rows.get(i));
      row.set(0, "MLI" + i);
      given.add(row);
    }
    List<List<String>> back = cells(convert(csv(given, places), inter));
    assertThat(back.subList(1, back.size()))
        .isEqualTo(given.stream().map(row -> numbered(plain(row))).toList());
  }

  /** A country that is known brings its number with it. */
  private static List<String> numbered(List<String> row) {
    int iso = COLUMNS.indexOf("iso");
    if (row.get(iso).isEmpty()) {
      row.set(iso, NUMBER_OF.getOrDefault(row.get(COLUMNS.indexOf("country")), ""));
    }
    return row;
  }

  /** The table as CSV with its columns in this order. */
  private static String csv(List<List<String>> rows, List<Integer> places) {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(places.stream().map(COLUMNS::get).map(String::toUpperCase));
      for (List<String> row : rows) {
        printer.printRecord(places.stream().map(row::get));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String convert(String table, String inter, String... more) {
    try {
      Path file = Files.writeString(folder.resolve("acled.csv"), table);
      StringWriter said = new StringWriter();
      PrintWriter out = new PrintWriter(said);
      String output = folder.resolve("out").toString();
      List<String> arguments = new ArrayList<>(List.of("convert", file.toString()));
      arguments.addAll(List.of("-o", output, "-f", "csv", "--inter", inter));
      arguments.addAll(List.of(more));
      assertThat(Skirmish.run(out, out, arguments.toArray(String[]::new)))
          .as(said.toString())
          .isZero();
      assertThat(Files.readString(folder.resolve("out/rejects.csv"))).hasLineCount(1);
      return Files.readString(folder.resolve("out/events.csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> cells(String csv) {
    List<List<String>> rows = new ArrayList<>();
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
      for (CSVRecord record : parser) {
        rows.add(plain(record.toList()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Numbers as numbers, and without the apostrophe that the export puts before a formula. */
  private static List<String> plain(List<String> row) {
    List<String> plain = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String cell = FormulaGuard.unguarded(row.get(i));
      boolean number = NUMBERS.contains(COLUMNS.get(i)) && cell.matches("-?[0-9.]+");
      plain.add(number ? new BigDecimal(cell).stripTrailingZeros().toPlainString() : cell);
    }
    return plain;
  }

  @Provide
  Arbitrary<List<List<String>>> labelRows() {
    return rows(false);
  }

  @Provide
  Arbitrary<List<List<String>>> codeRows() {
    return rows(true);
  }

  private static Arbitrary<List<List<String>>> rows(boolean codes) {
    List<Arbitrary<String>> cells = new ArrayList<>();
    for (String column : COLUMNS) {
      cells.add(cell(column, codes));
    }
    return Combinators.combine(cells)
        .as(row -> consistent(row, codes))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  /** What follows from other cells follows here as well. */
  private static List<String> consistent(List<String> cells, boolean codes) {
    List<String> row = new ArrayList<>(cells);
    row.set(2, row.get(1).substring(0, 4));
    if (row.get(22).isEmpty() || row.get(23).isEmpty()) {
      row.set(22, "");
      row.set(23, "");
    }
    if (codes && row.get(9).isEmpty()) {
      row.set(9, "8");
    }
    return row;
  }

  private static Arbitrary<String> cell(String column, boolean codes) {
    Map<String, Arbitrary<String>> special =
        Map.of(
            "event_date", Arbitraries.of("2017-11-24", "1997-01-01", "2024-02-29"),
            "latitude", Arbitraries.of("16.2", "-0.0500", "", "90", "0.00001"),
            "longitude", Arbitraries.of("-180", "1.5128", "33.1000"),
            "iso", Arbitraries.of("466", "0", "", "840"),
            "timestamp", Arbitraries.of("1512000000", "", "0"),
            "fatalities", Arbitraries.of("0", "6", "", "1200"),
            "country",
                Arbitraries.of("Mali", "eSwatini", "Democratic Republic of Congo", "Atlantis"),
            "civilian_targeting", Arbitraries.of("Civilian targeting", ""));
    if (special.containsKey(column)) {
      return special.get(column);
    }
    return switch (column) {
      case "time_precision", "geo_precision" -> Arbitraries.of("1", "2", "3", "");
      case "disorder_type" ->
          labels(List.of(DisorderType.values()).stream().map(DisorderType::label).toList());
      case "event_type" ->
          labels(List.of(EventType.values()).stream().map(EventType::label).toList());
      case "sub_event_type" ->
          labels(List.of(SubEventType.values()).stream().map(SubEventType::label).toList());
      case "inter1" -> codes ? Arbitraries.of("1", "2", "8") : kinds();
      case "inter2" -> codes ? Arbitraries.of("0", "7", "3", "") : kinds();
      case "interaction" -> codes ? Arbitraries.of("10", "12", "78", "") : interactions();
      case "source", "tags", "assoc_actor_1", "assoc_actor_2" ->
          text(";")
              .list()
              .ofMaxSize(3)
              .map(parts -> String.join("; ", parts.stream().filter(p -> !p.isEmpty()).toList()));
      case "actor1", "actor2" -> text(";");
      default -> text("");
    };
  }

  private static Arbitrary<String> labels(List<String> labels) {
    return Arbitraries.of(labels);
  }

  private static Arbitrary<String> kinds() {
    return Arbitraries.of(ActorType.class).map(ActorType::label);
  }

  private static Arbitrary<String> interactions() {
    return Arbitraries.of("Rebel group-Civilians", "Civilians-Rebel group", "Protesters only", "");
  }

  /** Text with all that CSV, spreadsheets and alphabets have in store. */
  private static Arbitrary<String> text(String without) {
    return Arbitraries.strings()
        .withChars(
            "abÉж山ا,;\"'=+-@ \n\tZ0😀"
                .replace(without.isEmpty() ? "\0" : without, "")
                .replace("😀", ""))
        .ofMaxLength(12)
        .map(text -> text.equals("'") || text.startsWith("''") ? "x" : text);
  }
}
