package org.skirmish.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.Exports;
import org.skirmish.export.Format;
import org.skirmish.export.InterTerms;
import org.skirmish.export.Layout;
import org.skirmish.export.Profile;
import org.skirmish.export.SampleEvents;

class ColumnTypesTest {

  @TempDir Path folder;

  @Test
  void everyColumnHasItsType() throws IOException {
    Map<String, String> types = types(CsvStyle.DEFAULT, SampleEvents.indelimane());
    assertThat(types)
        .hasSize(31)
        .containsEntry("event_id_cnty", "String")
        .containsEntry("event_date", "Date")
        .containsEntry("year", "Integer")
        .containsEntry("inter1", "String")
        .containsEntry("latitude", "CoordY")
        .containsEntry("longitude", "CoordX")
        .containsEntry("fatalities", "Integer")
        .containsEntry("timestamp", "Integer64");
  }

  @Test
  void datesBeforeTheYearOneMakeTheirColumnText() throws IOException {
    assertThat(types(CsvStyle.DEFAULT, SampleEvents.zela())).containsEntry("event_date", "String");
  }

  @Test
  void commasStandInItWhateverStandsInTheTable() throws IOException {
    types(new CsvStyle(';', false, false, false), SampleEvents.indelimane());
    assertThat(folder.resolve("events.csvt"))
        .content()
        .startsWith("\"String\",\"Date\",\"Integer\",")
        .endsWith("\"\r\n")
        .hasLineCount(1);
  }

  @Test
  void aRowOfHashtagsHasNoTypesNotEvenThoseOfAnEarlierRun() throws IOException {
    run(CsvStyle.DEFAULT, SampleEvents.indelimane());
    assertThat(folder.resolve("events.csvt")).exists();
    run(new CsvStyle(',', false, true, false), SampleEvents.indelimane());
    assertThat(folder.resolve("events.csv")).exists();
    assertThat(folder.resolve("events.csvt")).doesNotExist();
  }

  private Map<String, String> types(CsvStyle style, CheckedEvent event) throws IOException {
    run(style, event);
    String header = Files.readAllLines(folder.resolve("events.csv")).get(0);
    String[] names = header.split(String.valueOf(style.delimiter()));
    String[] types =
        Files.readString(folder.resolve("events.csvt")).strip().replace("\"", "").split(",");
    assertThat(types).hasSameSizeAs(names);
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      all.put(names[i], types[i]);
    }
    return all;
  }

  private void run(CsvStyle style, CheckedEvent event) throws IOException {
    Layout layout = new Layout(Profile.ACLED, InterTerms.LABELS, style);
    try (Exports exports = new Exports(Set.of(Format.CSV), layout, folder)) {
      exports.begin();
      exports.write(event);
      exports.end();
    }
  }
}
