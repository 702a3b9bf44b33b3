package org.skirmish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.EventDate;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.world.ActorType;

class UcdpTableTest {

  @Test
  void aRowBecomesARecord() {
    CodedEvent event = Tables.events(Tables.GED).get(0);

    assertThat(event.id()).isEqualTo("243001");
    assertThat(event.event().conflict()).contains("Mali: Government");
    assertThat(event.eventType()).isEmpty();
    assertThat(event.subEventType()).isEmpty();
    assertThat(event.sides()).hasSize(2);
    assertThat(event.sides().get(0).actors().get(0).type()).contains(ActorType.STATE_FORCES);
    assertThat(event.sides().get(0).actors().get(0).iso3()).contains("MLI");
    assertThat(event.sides().get(0).side().toll().get(Harm.KILLED)).contains(Range.exactly(3));
    assertThat(event.sides().get(1).actors().get(0).type()).contains(ActorType.REBEL_GROUP);
    assertThat(event.event().civilians().get(Harm.KILLED)).contains(Range.exactly(1));
    assertThat(event.event().fatalities().best()).hasValue(6);
    assertThat(event.event().fatalities().low()).hasValue(5);
    assertThat(event.event().fatalities().high()).hasValue(8);
    assertThat(event.place().location()).contains("Indelimane");
    assertThat(event.place().country().orElseThrow().iso3()).isEqualTo("MLI");
    assertThat(event.source()).containsExactly("AFP", "Reuters");
    assertThat(event.event().sources().get(1).title()).contains("Soldiers killed");
    assertThat(event.event().sources().get(1).date().orElseThrow()).isEqualTo("2017-11-26");
    assertThat(event.notes()).isEmpty();
    assertThat(event.event().origin().format()).isEqualTo("ucdp-csv");
  }

  @Test
  void whatIsConcludedNamesItsRule() {
    assertThat(Tables.events(Tables.GED).get(0).evidence())
        .contains(
            new Evidence.Inferred(FieldPath.ID, "line 2 of table.csv"),
            new Evidence.Inferred(
                FieldPath.side(0).actor(0).type(), "a government, at home or abroad"),
            new Evidence.Inferred(FieldPath.side(1).actor(0).type(), "actor registry"));
  }

  @Test
  void oneHeadlineKeepsItsSemicolon() {
    assertThat(Tables.events(Tables.GED).get(1).event().sources().get(0).title())
        .contains("One; two");
  }

  @ParameterizedTest
  @CsvSource({"1, DAY, 1", "2, RANGE, 2", "3, RANGE, 2", "4, MONTH, 3", "5, YEAR, 3"})
  void theDatesPrecisionIsTranslated(String ucdp, EventDate.Precision precision, int acled) {
    String end = ucdp.equals("1") ? "2017-11-01" : "2017-11-30";
    String table =
        Tables.GED.replace("2,4,2017-11-01,2017-11-30", "2," + ucdp + ",2017-11-01," + end);
    CodedEvent event = Tables.events(table).get(1);

    assertThat(event.event().date().orElseThrow().precision()).isEqualTo(precision);
    assertThat(event.timePrecision()).hasValue(acled);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "6, 3", "7, 3"})
  void thePlacesPrecisionIsTranslated(String ucdp, int acled) {
    String table = Tables.GED.replace(",4,Gao region", "," + ucdp + ",Gao region");

    assertThat(Tables.events(table).get(1).place().precision()).contains(acled);
  }

  @Test
  void aGovernmentAbroadIsAnExternalForce() {
    CodedEvent event =
        Tables.events(
                Tables.GED
                    .replace(",Government of Mali,", ",Government of DR Congo (Zaire),")
                    .replace(",432,\n", ",490,\n"))
            .get(0);

    assertThat(event.sides().get(0).actors().get(0).type()).contains(ActorType.EXTERNAL_FORCES);
    assertThat(event.sides().get(0).actors().get(0).iso3()).contains("COD");
  }

  @Test
  void namesOfOlderEditionsAreFound() {
    List<CodedEvent> events =
        Tables.events(Tables.GED.replace(",best,high,low,", ",best_est,high_est,low_est,"));

    assertThat(events.get(0).fatalities()).hasValue(6);
  }
}
