package org.skirmish.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.SampleEvents;
import org.skirmish.world.Country;
import org.skirmish.world.World;

class AcledColumnsTest {

  @Test
  void theColumnsAreAcledsInOrderAndSpelling() {
    assertThat(AcledColumns.ALL.stream().map(Column::name))
        .containsExactly(
            ("event_id_cnty event_date year time_precision disorder_type event_type"
                    + " sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2"
                    + " interaction civilian_targeting iso region country admin1 admin2 admin3"
                    + " location latitude longitude geo_precision source source_scale notes"
                    + " fatalities tags timestamp")
                .split(" "));
  }

  @Test
  void everyColumnIsDescribedInOneSentence() {
    assertThat(AcledColumns.ALL)
        .allSatisfy(column -> assertThat(column.description()).matches("[A-Z].{8,95}\\."));
  }

  @Test
  void valuesThatAreListedAreAllThatThereAre() {
    for (Column<CheckedEvent> column : AcledColumns.ALL) {
      Object value = column.value().apply(SampleEvents.indelimane());
      if (!column.values().isEmpty() && value != null) {
        assertThat(column.values()).as(column.name()).contains(value.toString());
      }
    }
    assertThat(column("sub_event_type").values()).hasSize(25).doesNotHaveDuplicates();
    assertThat(column("inter1").values()).startsWith("State forces").hasSize(8);
    assertThat(column("region").values())
        .containsExactlyElementsOf(
            World.load().countries().all().stream()
                .map(Country::region)
                .distinct()
                .sorted()
                .toList());
  }

  @Test
  void valuesCanBeListedWithCommas() {
    assertThat(AcledColumns.ALL)
        .allSatisfy(
            column -> assertThat(column.values()).allMatch(value -> value.indexOf(',') < 0));
  }

  @Test
  void aKnownEventFillsItsCells() {
    CheckedEvent event = SampleEvents.indelimane();
    assertThat(value("event_id_cnty", event)).isEqualTo("MLI-20171124-indelimane-3f2a");
    assertThat(value("event_date", event)).isEqualTo(LocalDate.of(2017, 11, 24));
    assertThat(value("year", event)).isEqualTo(2017);
    assertThat(value("event_type", event)).isEqualTo("Battles");
    assertThat(value("actor1", event)).isEqualTo("Islamic State Sahel Province (ISSP)");
    assertThat(value("interaction", event)).isEqualTo("State forces-Rebel group");
    assertThat(value("civilian_targeting", event)).isEqualTo("Civilian targeting");
    assertThat(value("iso", event)).isEqualTo(466);
    assertThat(value("longitude", event)).isEqualTo(-1.51278);
    assertThat(value("source", event)).isEqualTo("Le Monde; Agence France-Presse");
    assertThat(value("timestamp", event)).isEqualTo(1511654400L);
    assertThat(value("tags", event)).isNull();
  }

  @Test
  void aSemicolonStandsOnlyBetweenNames() {
    assertThat(value("assoc_actor_2", SampleEvents.indelimane()))
        .isEqualTo("GATIA, CMA faction; Civilians (Mali)");
  }

  @Test
  void whatIsUnknownIsEmpty() {
    CheckedEvent event = SampleEvents.unknown();
    assertThat(AcledColumns.ALL.stream().map(c -> c.value().apply(event)).filter(Objects::nonNull))
        .containsExactly(event.coded().id());
  }

  @Test
  void theCodesStandInTheSameColumns() {
    List<Column<CheckedEvent>> columns = AcledColumns.withInterCodes();
    assertThat(columns.stream().map(Column::name))
        .containsExactlyElementsOf(AcledColumns.ALL.stream().map(Column::name).toList());
    assertThat(columns.stream().filter(column -> !AcledColumns.ALL.contains(column)))
        .extracting(Column::name)
        .containsExactly("inter1", "inter2", "interaction");
    assertThat(columns)
        .allSatisfy(column -> assertThat(column.description()).matches("[A-Z].{8,95}\\."));
  }

  @Test
  void codesAreAcledsNumbers() {
    CheckedEvent event = SampleEvents.indelimane();
    assertThat(value(AcledColumns.withInterCodes(), "inter1", event)).isEqualTo(2);
    assertThat(value(AcledColumns.withInterCodes(), "inter2", event)).isEqualTo(1);
    assertThat(value(AcledColumns.withInterCodes(), "interaction", event)).isEqualTo(12);
    assertThat(value(AcledColumns.withInterCodes(), "inter1", SampleEvents.unknown())).isEqualTo(0);
    assertThat(value(AcledColumns.withInterCodes(), "inter2", SampleEvents.unknown())).isEqualTo(0);
    assertThat(value("inter1", SampleEvents.unknown())).isNull();
    assertThat(value("inter2", SampleEvents.unknown())).isNull();
    assertThat(value(AcledColumns.withInterCodes(), "interaction", SampleEvents.unknown()))
        .isNull();
  }

  private static Object value(String name, CheckedEvent event) {
    return value(AcledColumns.ALL, name, event);
  }

  private static Object value(List<Column<CheckedEvent>> columns, String name, CheckedEvent event) {
    return column(columns, name).value().apply(event);
  }

  private static Column<CheckedEvent> column(String name) {
    return column(AcledColumns.ALL, name);
  }

  private static Column<CheckedEvent> column(List<Column<CheckedEvent>> columns, String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
  }
}
