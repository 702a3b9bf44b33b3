package org.skirmish.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.CodedEvent;
import org.skirmish.export.csv.CsvStyle;
import org.skirmish.export.folder.OutputFolderException;
import org.skirmish.source.Reject;

class ExportsTest {

  @TempDir Path temporary;

  @Test
  void aRunWritesTheChosenFormatsAndTheRejects() throws IOException {
    run(EnumSet.allOf(Format.class), temporary.resolve("all"));
    assertThat(names(temporary.resolve("all")))
        .containsExactly(
            "actors.csv",
            "casualties.csv",
            "datapackage.json",
            "events.csv",
            "events.csvt",
            "events.fgb",
            "events.geojson",
            "events.geojsonl",
            "events.gpkg",
            "events.json",
            "events.jsonl",
            "events.kml",
            "events.xlsx",
            "evidence.csv",
            "flags.csv",
            "rejects.csv",
            "report.html",
            "run.json",
            "sources.csv",
            "summary.csv");
    run(Set.of(Format.JSON), temporary.resolve("one"));
    assertThat(names(temporary.resolve("one")))
        .containsExactly("events.json", "rejects.csv", "run.json");
    assertThat(temporary.resolve("one/run.json"))
        .content()
        .contains(
            "\"program\" : \"Skirmish\"",
            "\"events_by_country\" : {\n    \"Mali\" : 1,\n    \"unknown\" : 2\n  }",
            "\"rejects_by_reason\" : {\n    \"empty\" : 1\n  }",
            "\"name\" : \"events.json\"",
            "\"name\" : \"rejects.csv\",\n      \"bytes\" : 52,")
        .doesNotContain("run.json");
    assertThat(temporary.resolve("one/rejects.csv"))
        .hasContent("file,reason,detail\r\nb.txt,empty,The file is empty.\r\n");
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    run(EnumSet.allOf(Format.class), temporary.resolve("a"));
    run(EnumSet.allOf(Format.class), temporary.resolve("b"));
    for (String name : names(temporary.resolve("a"))) {
      assertThat(temporary.resolve("a").resolve(name))
          .hasSameBinaryContentAs(temporary.resolve("b").resolve(name));
    }
  }

  @Test
  void aRunThatEndsEarlyLeavesWhatWasThere() throws IOException {
    Path old = Files.writeString(temporary.resolve("events.json"), "old");
    try (Exports exports = new Exports(EnumSet.allOf(Format.class), temporary)) {
      exports.begin();
      exports.write(SampleEvents.indelimane());
    }
    assertThat(old).hasContent("old");
    assertThat(names(temporary)).containsExactly("events.json");
  }

  @Test
  void aWriterThatFailsLeavesWhatWasThere() throws IOException {
    Path old = Files.writeString(temporary.resolve("events.csv"), "old");
    CheckedEvent broken = new CheckedEvent(null, List.of());
    try (Exports exports = new Exports(EnumSet.of(Format.CSV, Format.XLSX), temporary)) {
      exports.begin();
      assertThatThrownBy(
              () -> {
                exports.write(broken);
                exports.end();
              })
          .isInstanceOf(NullPointerException.class);
    }
    assertThat(old).hasContent("old");
    assertThat(names(temporary)).containsExactly("events.csv");
  }

  @Test
  void aQueuedWriterThatFailsFailsTheRun() throws IOException {
    CodedEvent whole = SampleEvents.indelimane().coded();
    CodedEvent broken =
        new CodedEvent(
            null,
            whole.event(),
            whole.place(),
            whole.eventType(),
            whole.subEventType(),
            whole.disorderType(),
            whole.sides(),
            null,
            whole.civilianTargeting(),
            whole.timePrecision(),
            whole.fatalities(),
            whole.source(),
            whole.sourceScale(),
            whole.notes(),
            whole.tags(),
            whole.timestamp(),
            whole.evidence());
    try (Exports exports = new Exports(EnumSet.of(Format.GEOJSON), temporary)) {
      exports.begin();
      exports.write(new CheckedEvent(broken, List.of()));
      assertThatThrownBy(exports::end).isInstanceOf(NullPointerException.class);
    }
    assertThat(names(temporary)).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidBeforeAnyWork() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    try (Exports exports = new Exports(EnumSet.allOf(Format.class), file.resolve("output"))) {
      assertThatThrownBy(exports::begin).isInstanceOf(OutputFolderException.class);
    }
  }

  @Test
  void codesOfActorsStandInEveryTable() throws IOException {
    run(
        EnumSet.allOf(Format.class),
        new Layout(Profile.ACLED, InterTerms.CODES, CsvStyle.DEFAULT),
        temporary);
    assertThat(Files.readString(temporary.resolve("events.csv")))
        .contains(",2,Military Forces of Mali,\"GATIA, CMA faction; Civilians (Mali)\",1,12,")
        .doesNotContain("State forces");
    assertThat(Files.readString(temporary.resolve("events.geojson")))
        .contains("\"inter1\":2,", "\"inter2\":1,", "\"interaction\":12,");
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(temporary.resolve("events.xlsx")))) {
      XSSFRow row = book.getSheet("Events").getRow(1);
      assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(2);
      assertThat(row.getCell(13).getNumericCellValue()).isEqualTo(12);
    }
  }

  @Test
  void ucdpsTableStandsInPlaceOfAcleds() throws IOException {
    run(
        EnumSet.allOf(Format.class),
        new Layout(Profile.UCDP_GED, InterTerms.LABELS, CsvStyle.DEFAULT),
        temporary.resolve("ucdp"));
    run(EnumSet.allOf(Format.class), temporary.resolve("acled"));
    Path folder = temporary.resolve("ucdp");
    assertThat(names(folder))
        .contains("ucdp-ged.csv", "ucdp-ged.xlsx", "casualties.csv")
        .doesNotContain("events.csv", "events.xlsx");
    assertThat(Files.readString(folder.resolve("ucdp-ged.csv")))
        .startsWith("id,relid,year,active_year,")
        .contains("\r\nMLI-20171124-indelimane-3f2a,MLI-20171124-indelimane-3f2a,2017,,");
    for (String same : List.of("events.geojson", "events.json", "events.gpkg", "events.kml")) {
      assertThat(folder.resolve(same))
          .hasSameBinaryContentAs(temporary.resolve("acled").resolve(same));
    }
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("ucdp-ged.xlsx")))) {
      assertThat(book.getSheet("Events").getRow(0).getLastCellNum()).isEqualTo((short) 49);
      assertThat(book.getSheet("Events").getRow(1).getCell(5).getNumericCellValue()).isEqualTo(1);
    }
  }

  private static void run(Set<Format> formats, Path folder) throws IOException {
    run(formats, Layout.DEFAULT, folder);
  }

  private static void run(Set<Format> formats, Layout layout, Path folder) throws IOException {
    try (Exports exports = new Exports(formats, layout, folder)) {
      exports.begin();
      exports.write(SampleEvents.indelimane());
      exports.reject(new Reject("b.txt", Reject.Reason.EMPTY, "The file is empty."));
      exports.write(SampleEvents.unknown());
      exports.write(SampleEvents.zela());
      exports.end();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
