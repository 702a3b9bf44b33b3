package org.skirmish.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.Outputs;
import org.skirmish.export.SampleEvents;
import org.skirmish.export.csv.CsvStyle;
import org.skirmish.export.csv.CsvTable;

class LongTablesTest {

  private static final LocalDate DAY = LocalDate.of(2017, 11, 24);

  @Test
  void eachActorSideAndTheCiviliansHaveARow() throws IOException {
    assertThat(lines(CasualtyTable.TABLE, SampleEvents.indelimane()))
        .containsExactly(
            "event_id,event_date,level,side,side_role,actor,as_written,actor_type,actor_country,"
                + "strength_low,strength_high,killed_low,killed_high,wounded_low,wounded_high,"
                + "captured_low,captured_high,missing_low,missing_high,displaced_low,"
                + "displaced_high,total_low,total_high",
            "MLI-20171124-indelimane-3f2a,2017-11-24,actor,1,attacker,Islamic State Sahel Province"
                + " (ISSP),Islamic State in the Greater Sahara,Rebel group,,,,2,,,,,,,,,,,",
            "MLI-20171124-indelimane-3f2a,2017-11-24,actor,2,defender,Military Forces of"
                + " Mali,Mali,State forces,MLI,,,,,,,,,,,,,,",
            "MLI-20171124-indelimane-3f2a,2017-11-24,actor,2,defender,GATIA; CMA"
                + " faction,GATIA,Political militia,MLI,,,3,5,,,,,,,,,,",
            "MLI-20171124-indelimane-3f2a,2017-11-24,side,2,defender,,,,,,90,8,8,16,16,,,,,,,,",
            "MLI-20171124-indelimane-3f2a,2017-11-24,civilians,,,,,,,,,1,1,,,,,,,,300,,");
  }

  @Test
  void anActorIsCountedOnceOverAllEvents() throws IOException {
    CheckedEvent event = SampleEvents.indelimane();
    assertThat(lines(ActorTable.TABLE, event, event, SampleEvents.unknown()))
        .containsExactly(
            "actor,name,actor_type,country,events,first_date,last_date,killed_low",
            "Islamic State Sahel Province (ISSP),Islamic State in the Greater Sahara,Rebel"
                + " group,,2,2017-11-24,2017-11-24,4",
            "Military Forces of Mali,Malian Armed Forces,State forces,MLI,2,2017-11-24,"
                + "2017-11-24,",
            "GATIA; CMA faction,Imghad Tuareg Self-Defense Group and Allies,Political"
                + " militia,MLI,2,2017-11-24,2017-11-24,6");
  }

  @Test
  void actorsBeyondTheMostShareARow() {
    ActorTable.Counted counted = new ActorTable.Counted(1);
    counted.of(SampleEvents.indelimane());
    List<ActorTable.Row> rows = counted.atEnd();
    assertThat(rows).hasSize(2);
    assertThat(cell(ActorTable.TABLE, "actor", rows.get(1))).isEqualTo("(all other actors)");
    assertThat(cell(ActorTable.TABLE, "events", rows.get(1))).isEqualTo(2);
  }

  @Test
  void anEventsArticleAndReferencesAreItsSources() throws IOException {
    List<String> lines = lines(SourceTable.TABLE, SampleEvents.indelimane());
    assertThat(lines.get(1))
        .isEqualTo(
            "MLI-20171124-indelimane-3f2a,article,,,2017 Indelimane"
                + " ambush,,,,,2017/indelimane.txt");
    assertThat(lines.get(2))
        .startsWith(
            "MLI-20171124-indelimane-3f2a,reference,1,Le Monde,Mali : embuscade,2017-11-26,");
    assertThat(lines).hasSize(3);
  }

  @Test
  void wordsAndRulesAreEvidence() throws IOException {
    assertThat(lines(EvidenceTable.TABLE, SampleEvents.indelimane()))
        .containsExactly(
            "event_id,field,quote,section,start,end,rule",
            "MLI-20171124-indelimane-3f2a,date.start,24 November 2017,Infobox,5,21,",
            "MLI-20171124-indelimane-3f2a,place.iso3,,,,,country of the coordinates");
  }

  @Test
  void aFlagIsARow() throws IOException {
    assertThat(lines(FlagTable.TABLE, SampleEvents.indelimane(), SampleEvents.of("a", DAY, "")))
        .containsExactly(
            "event_id,severity,code,message",
            "MLI-20171124-indelimane-3f2a,warning,guessed-sides,The sides were guessed.");
  }

  private static <R> List<String> lines(Table<R> table, CheckedEvent... events) throws IOException {
    String csv = Outputs.text(out -> new CsvTable<>(table, CsvStyle.DEFAULT, out), events);
    return csv.lines().toList();
  }

  private static <R> Object cell(Table<R> table, String column, R row) {
    for (Column<R> one : table.columns()) {
      if (one.name().equals(column)) {
        return one.value().apply(row);
      }
    }
    throw new AssertionError(column);
  }
}
