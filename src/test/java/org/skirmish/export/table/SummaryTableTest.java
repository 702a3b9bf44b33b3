package org.skirmish.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.Exports;
import org.skirmish.export.Format;
import org.skirmish.export.SampleEvents;

class SummaryTableTest {

  @TempDir Path folder;

  @Test
  void aRowIsADivisionMonthAndType() throws Exception {
    try (Exports exports = new Exports(Set.of(Format.CSV), folder)) {
      exports.begin();
      for (CheckedEvent event :
          List.of(
              SampleEvents.zela(),
              SampleEvents.indelimane(),
              SampleEvents.unknown(),
              SampleEvents.indelimane())) {
        exports.write(event);
      }
      exports.end();
    }
    List<String> lines = Files.readAllLines(folder.resolve("summary.csv"));
    assertThat(lines)
        .startsWith(
            "country,admin1,month,event_type,events,fatalities,fatalities_low,fatalities_high",
            ",,,,1,0,0,0");
    assertThat(lines).contains("Mali,Ménaka,2017-11-01,Battles,2,22,22,22");
    assertThat(lines).anyMatch(line -> line.contains(",-0046-08-01,"));
    assertThat(lines).hasSize(4);
  }
}
