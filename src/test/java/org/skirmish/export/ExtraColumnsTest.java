package org.skirmish.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.csv.CsvStyle;
import org.skirmish.export.csv.CsvTable;
import org.skirmish.export.table.AcledColumns;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.Tables;

/** The columns behind ACLED's: where they stand, and what is in them. */
class ExtraColumnsTest {

  private static final List<String> NAMES =
      List.of("role", "end_date", "article_file", "article_title");

  private static Layout layout(Profile profile, ExtraColumns extra) {
    return new Layout(profile, InterTerms.LABELS, CsvStyle.DEFAULT, RunSettings.DEFAULT, extra);
  }

  private static List<String> names(List<Column<CheckedEvent>> columns) {
    return columns.stream().map(Column::name).toList();
  }

  private static List<String> acled() {
    return names(AcledColumns.ALL);
  }

  @Test
  void csvHasAcleds31AndTheWorkbookFourMore() {
    Layout layout = Layout.DEFAULT;

    assertThat(names(layout.csvColumns())).isEqualTo(acled()).hasSize(31);
    assertThat(names(layout.workbookColumns()))
        .startsWith("event_id_cnty")
        .endsWith("timestamp", "role", "end_date", "article_file", "article_title");
    assertThat(names(layout.layerColumns())).containsAll(acled()).containsAll(NAMES);
    assertThat(names(layout.layerColumns())).doesNotHaveDuplicates();
    assertThat(names(layout.mapColumns())).doesNotContain("article_file");
  }

  @Test
  void theyCanBeAskedForEverywhereAndNowhere() {
    Layout everywhere = layout(Profile.ACLED, ExtraColumns.ALWAYS);
    Layout nowhere = layout(Profile.ACLED, ExtraColumns.NEVER);

    assertThat(names(everywhere.csvColumns())).hasSize(35).containsAll(NAMES);
    assertThat(names(everywhere.workbookColumns())).isEqualTo(names(everywhere.csvColumns()));
    assertThat(names(nowhere.csvColumns())).isEqualTo(acled());
    assertThat(names(nowhere.workbookColumns())).isEqualTo(acled());
    assertThat(names(nowhere.layerColumns())).isEqualTo(names(nowhere.mapColumns()));
  }

  @Test
  void ucdpsColumnsStayUcdps() {
    assertThat(layout(Profile.UCDP_GED, ExtraColumns.ALWAYS).csvColumns()).hasSize(49);
  }

  @Test
  void theyTellRoleLastDayAndArticle() {
    CheckedEvent event = SampleEvents.indelimane();

    assertThat(ExtraColumns.ALL.stream().map(column -> column.value().apply(event)))
        .containsExactly(
            "main",
            event.coded().event().date().orElseThrow().end(),
            event.coded().event().origin().file(),
            event.coded().event().origin().title());
    assertThat(
            ExtraColumns.ALL.stream()
                .map(column -> column.value().apply(SampleEvents.unknown()))
                .filter(Objects::nonNull))
        .hasSizeBetween(2, 3);
  }

  @Test
  void theDescriptionOfTheCsvHasThem() throws Exception {
    String csv =
        Outputs.text(
            out ->
                new CsvTable<>(
                    Tables.events(layout(Profile.ACLED, ExtraColumns.ALWAYS)),
                    CsvStyle.DEFAULT,
                    out),
            SampleEvents.indelimane());

    assertThat(csv.lines().findFirst().orElseThrow())
        .endsWith(",timestamp,role,end_date,article_file,article_title");
  }
}
