package org.skirmish.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.Exports;
import org.skirmish.export.ExtraColumns;
import org.skirmish.export.Format;
import org.skirmish.export.InterTerms;
import org.skirmish.export.Layout;
import org.skirmish.export.Profile;
import org.skirmish.export.RowUnit;
import org.skirmish.export.RunSettings;
import org.skirmish.export.SampleEvents;
import org.skirmish.export.csv.CsvStyle;
import org.skirmish.export.map.LayerSystem;

class ActorRowsTest {

  private static final List<String> SHOWN =
      List.of("event_id_cnty", "type_of_actor", "actor", "inter_type", "inter");

  @TempDir Path folder;

  @Test
  void everyActorHasARowInTheOrderOfAcledsPackage() throws IOException {
    assertThat(rows(InterTerms.LABELS, SampleEvents.indelimane()))
        .containsExactly(
            "MLI-20171124-indelimane-3f2a,actor1,Islamic State Sahel Province (ISSP),inter1,Rebel group",
            "MLI-20171124-indelimane-3f2a,actor2,Military Forces of Mali,inter2,State forces",
            "MLI-20171124-indelimane-3f2a,assoc_actor_2,GATIA, CMA faction,inter2,null",
            "MLI-20171124-indelimane-3f2a,assoc_actor_2,Civilians (Mali),inter2,null");
  }

  @Test
  void anEventWithoutActorsKeepsARow() throws IOException {
    assertThat(rows(InterTerms.LABELS, SampleEvents.unknown())).hasSize(1);
    assertThat(rows(InterTerms.CODES, SampleEvents.unknown())).hasSize(1);
  }

  @Test
  void theColumnsOfBothSidesGiveWayToThoseOfOneActor() throws IOException {
    rows(InterTerms.LABELS, SampleEvents.indelimane());
    assertThat(Files.readAllLines(folder.resolve("events.csv")).get(0))
        .startsWith(
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
                + "type_of_actor,actor,inter_type,inter,interaction,civilian_targeting,iso,")
        .endsWith(",timestamp");
    assertThat(folder.resolve("datapackage.json")).content().doesNotContain("primaryKey");
  }

  @Test
  void ucdpsTableHasNoSuchRows() {
    assertThatThrownBy(() -> layout(Profile.UCDP_GED, InterTerms.LABELS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("--rows actors");
  }

  private static Layout layout(Profile profile, InterTerms inter) {
    return new Layout(
        profile,
        inter,
        CsvStyle.DEFAULT,
        RunSettings.DEFAULT,
        ExtraColumns.BY_FORMAT,
        LayerSystem.WGS_84,
        RowUnit.ACTORS);
  }

  private List<String> rows(InterTerms inter, CheckedEvent event) throws IOException {
    Layout layout = layout(Profile.ACLED, inter);
    try (Exports exports = new Exports(Set.of(Format.CSV, Format.XLSX), layout, folder)) {
      exports.begin();
      exports.write(event);
      exports.end();
    }
    return shown(ActorRows.of("events", layout.csvColumns()), event);
  }

  private static <R> List<String> shown(Table<R> table, CheckedEvent event) {
    return table.rows().get().of(event).stream()
        .map(
            row ->
                String.join(
                    ",",
                    table.columns().stream()
                        .filter(column -> SHOWN.contains(column.name()))
                        .map(column -> String.valueOf(column.value().apply(row)))
                        .toList()))
        .toList();
  }
}
