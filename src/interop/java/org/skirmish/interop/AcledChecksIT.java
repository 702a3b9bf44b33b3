package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What readers of ACLED's export ask of a table, in R. ACLED's own packages are on no registry that
 * a build of ours may use: {@code acled_checks.R} has their facts written anew, not their code.
 */
class AcledChecksIT {

  @ParameterizedTest
  @EnumSource(names = {"ACLED", "ACLED_CODES", "TABLES"})
  void acledsFactsWrittenAnewHold(Conversion conversion) {
    assertThat(checked(conversion.table(".csv"))).isEmpty();
  }

  /** A table of ACLED's comes back as it was: cell by cell, with the types that R gives them. */
  @Test
  void aTableComesBackWithTheSameCells() {
    assertThat(compared(Conversion.ordinaryTable(), Conversion.TABLES.table(".csv"))).isEmpty();
    assertThat(compared(Conversion.ordinaryTable(), Conversion.ACLED.table(".csv")))
        .contains("event_id_cnty in row 1");
  }

  private static String compared(Path given, Path back) {
    return Software.R.script("round_trip.R", given, back);
  }

  /** What no table can hold is refused, with the line and what to do. */
  @Test
  void aRowThatIsNoneIsRefusedWithAReason() {
    Csv rejects = Conversion.TABLES.csv("rejects");
    assertThat(rejects.rows()).hasSize(1);
    assertThat(rejects.column("reason")).containsExactly("bad row");
    assertThat(rejects.column("detail").get(0)).contains("2021-02-31", "correct the cell");
  }

  /** Names and notes of every kind come back from a table, but for what is said of each. */
  @Test
  void hardNamesAndNotesComeBack() {
    Csv events = Conversion.TABLES.csv("events").unguarded();
    int ordinary = events.rows().size() - HardTable.NOTES.size();
    assertThat(events.column("actor1").subList(ordinary, events.rows().size()))
        .isEqualTo(HardTable.NAMES);
    assertThat(events.column("notes").subList(ordinary, events.rows().size()))
        .isEqualTo(
            HardTable.NOTES.stream()
                .map(note -> note.equals(HardTable.CONTROL) ? HardTable.CONTROL_LEFT : note)
                .toList());
    Csv points = GeoJson.of(Conversion.TABLES.file("events.geojson"));
    assertThat(points.column("notes")).contains(HardTable.LONG, HardTable.CONTROL);
  }

  /** The merged run has one event less, and says of which articles it is. */
  @Test
  void aMergedRunHasOneRowForTwoArticles() {
    Csv apart = Conversion.ACLED.csv("events");
    Csv merged = Conversion.MERGED.csv("events");
    assertThat(merged.rows()).hasSize(apart.rows().size() - 1);
    assertThat(Conversion.MERGED.csv("flags").column("code")).contains("merged-event");
    assertThat(checked(Conversion.MERGED.table(".csv"))).isEmpty();
  }

  /** The checks do find what is wrong: a copy of the table with a row for each mistake. */
  @Test
  void whatIsWrongIsFound() throws IOException {
    Csv table = Conversion.ACLED.csv("events");
    List<List<String>> rows = new ArrayList<>(table.rows());
    for (Map.Entry<String, String> mistake :
        Map.ofEntries(
                Map.entry("actor1", "Here; There"),
                Map.entry("actor2", "These; Those"),
                Map.entry("inter1", "2"),
                Map.entry("interaction", "Rebel group-State forces"),
                Map.entry("event_date", "24 November 2017"),
                Map.entry("fatalities", "some"),
                Map.entry("event_type", "Quarrels"),
                Map.entry("country", ""),
                Map.entry("iso", "MLI"),
                Map.entry("latitude", "915.5"),
                Map.entry("longitude", ""))
            .entrySet()) {
      List<String> row = new ArrayList<>(table.rows().get(0));
      row.set(table.columns().indexOf(mistake.getKey()), mistake.getValue());
      rows.add(row);
    }
    Path wrong = Conversion.ACLED.workFolder("checks").resolve("events.csv");
    try (BufferedWriter out = Files.newBufferedWriter(wrong);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(table.columns());
      printer.printRecords(rows);
    }
    assertThat(checked(wrong))
        .containsExactlyInAnyOrder(
            "no id twice",
            "one name in actor1",
            "one name in actor2",
            "inter1 and inter2 all labels or all codes",
            "interaction all labels or all codes as inter1",
            "event_date is a date",
            "year is that of event_date",
            "fatalities are whole numbers",
            "event_type among the six",
            "sub_event_type belongs to event_type",
            "iso, region and country stand together",
            "iso is a number",
            "latitude and longitude stand together",
            "latitude is -90 to 90, longitude -180 to 180");
  }

  private static List<String> checked(Path table) {
    return Software.R.script("acled_checks.R", table).lines().toList();
  }
}
