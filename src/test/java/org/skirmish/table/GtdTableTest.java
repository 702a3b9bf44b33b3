package org.skirmish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.EventDate;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;

/** The Global Terrorism Database is known by its columns. */
class GtdTableTest {

  private static final String HEADER =
      "eventid,iyear,imonth,iday,country,country_txt,region_txt,provstate,city,latitude,longitude,"
          + "specificity,summary,suicide,attacktype1_txt,gname,nkill,nwound\n";

  private static CodedEvent event(String row) {
    return Tables.events(HEADER + row + "\n").get(0);
  }

  @Test
  void aRowBecomesARecord() {
    CodedEvent event =
        event(
            "201503020001,2015,3,2,123,Mali,Sub-Saharan Africa,Gao,Ansongo,15.66,0.5,1,"
                + "\"03/02/2015: A bomber struck a camp.\",1,Bombing/Explosion,Unknown,4,7");

    assertThat(event.id()).isEqualTo("201503020001");
    assertThat(event.event().origin().format()).isEqualTo("gtd-csv");
    assertThat(event.event().date().orElseThrow().start()).isEqualTo("2015-03-02");
    assertThat(event.timePrecision()).hasValue(1);
    assertThat(event.place().country().orElseThrow().iso3()).isEqualTo("MLI");
    assertThat(event.place().country().orElseThrow().region()).isEqualTo("Western Africa");
    assertThat(event.place().location()).contains("Ansongo");
    assertThat(event.place().precision()).contains(1);
    assertThat(event.eventType()).contains(EventType.EXPLOSIONS_REMOTE_VIOLENCE);
    assertThat(event.subEventType()).contains(SubEventType.SUICIDE_BOMB);
    assertThat(event.actors().actor1()).isEmpty();
    assertThat(event.fatalities()).hasValue(4);
    assertThat(event.event().unassigned().get(Harm.WOUNDED)).contains(Range.exactly(7));
    assertThat(event.notes()).startsWith("03/02/2015: ");
  }

  @Test
  void anUnknownDayOrMonthMakesTheDateLessExact() {
    String tail = ",1,Mali,Africa,Gao,Unknown,,,5,x,0,Armed Assault,A Band,,";
    EventDate month = event("1,2015,2,0" + tail).event().date().orElseThrow();
    CodedEvent year = event("2,2015,0,0" + tail);

    assertThat(month.end()).isEqualTo("2015-02-28");
    assertThat(month.precision()).isEqualTo(EventDate.Precision.MONTH);
    assertThat(year.event().date().orElseThrow().end()).isEqualTo("2015-12-31");
    assertThat(year.timePrecision()).hasValue(3);
    assertThat(year.place().location()).isEmpty();
    assertThat(year.place().precision()).isEmpty();
    // Whether an armed assault is a battle depends on whom it was on.
    assertThat(year.eventType()).isEmpty();
    assertThat(year.fatalities()).isEmpty();
    assertThat(year.actors().actor1()).contains("A Band");
  }

  @Test
  void aDayThatIsNoneCostsItsRow() {
    String tail = ",1,Mali,Africa,Gao,Gao,16.2,0,1,x,0,Armed Assault,A Band,1,";

    assertThat(Tables.rejects(Tables.input("g.csv", HEADER + "1,2015,2,30" + tail + "\n")))
        .singleElement()
        .satisfies(reject -> assertThat(reject.detail()).contains("not a day of that month"));
    assertThat(List.of(event("1,2015,2,28" + tail))).hasSize(1);
  }
}
