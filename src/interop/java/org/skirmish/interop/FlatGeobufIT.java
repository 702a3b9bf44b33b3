package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The FlatGeobuf as GDAL reads it, by and without its index. */
class FlatGeobufIT {

  private static final List<String> DATES = List.of("event_date", "date_start", "date_end");

  @ParameterizedTest
  @EnumSource(names = {"ACLED", "TABLES"})
  void everyEventHasThePointAndTheCellsOfTheGeoJson(Conversion run) {
    Csv written = GeoJson.of(run.file("events.geojson"));
    Csv read = csv(run, "all");
    assertThat(read.rows()).hasSameSizeAs(written.rows());
    assertThat(sorted(read, written.columns())).isEqualTo(sorted(written, written.columns()));
  }

  @ParameterizedTest
  @EnumSource(names = {"ACLED"})
  void aWindowFindsWhatLiesInIt(Conversion run) {
    Csv read = csv(run, "window", "-spat", "0", "-90", "60", "90");
    Csv written = GeoJson.of(run.file("events.geojson"));
    Map<Boolean, Long> there =
        written.column("longitude").stream()
            .filter(cell -> !cell.isEmpty())
            .collect(
                Collectors.partitioningBy(
                    cell -> Double.parseDouble(cell) >= 0 && Double.parseDouble(cell) <= 60,
                    Collectors.counting()));
    assertThat(read.rows()).hasSize(there.get(true).intValue());
    assertThat(there.get(false)).isPositive();
  }

  private static Csv csv(Conversion run, String test, String... options) {
    Path table = run.workFolder("fgb-" + test).resolve("events.csv");
    List<Object> command = new ArrayList<>(List.of("ogr2ogr", "-f", "CSV"));
    command.addAll(List.of(options));
    command.addAll(List.of("-lco", "GEOMETRY=AS_XY", table, run.file("events.fgb")));
    Software.Output output = Software.GDAL.output(command.toArray());
    assertThat(output.err()).isEmpty();
    assertThat(output.status()).isZero();
    return Csv.of(table);
  }

  /** The rows as text, in the order of their texts: the file has them along a curve. */
  private static List<String> sorted(Csv csv, List<String> columns) {
    List<List<String>> cells =
        columns.stream().map(column -> cells(csv, column)).collect(Collectors.toList());
    return IntStream.range(0, csv.rows().size())
        .mapToObj(
            row -> cells.stream().map(column -> column.get(row)).collect(Collectors.joining("|")))
        .sorted()
        .toList();
  }

  private static List<String> cells(Csv csv, String column) {
    Function<String, String> plain =
        cell -> cell.replace(HardTable.CONTROL, HardTable.CONTROL_LEFT);
    return csv.column(column).stream()
        .map(
            cell ->
                DATES.contains(column)
                    ? cell.replace(" 00:00:00", "").replace('/', '-')
                    : plain.apply(cell))
        .toList();
  }
}
