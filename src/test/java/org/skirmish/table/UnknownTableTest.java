package org.skirmish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.coding.CodedEvent;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

/** Tables of whatever columns are refused as such, and running text is never taken for one. */
class UnknownTableTest {

  private static String rows(String header, String row, int count) {
    StringBuilder table = new StringBuilder(header).append('\n');
    for (int i = 1; i <= count; i++) {
      table.append(row.replace("#", Integer.toString(i))).append('\n');
    }
    return table.toString();
  }

  @Test
  void itIsOneRejectThatNamesTheColumnsAndTheCommand() {
    String table = rows("Datum,Ort,Land,Tote", "2017-05-#,Gao,Mali,#", 300);

    assertThat(Tables.rejects(Tables.input("db.csv", table)))
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.file()).isEqualTo("db.csv");
              assertThat(reject.reason()).isEqualTo(Reason.UNKNOWN_TABLE);
              assertThat(reject.detail())
                  .contains("Datum, Ort, Land, Tote")
                  .contains("skirmish columns")
                  .contains("--map COLUMN=FIELD");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name;date;dead\na;1 May 2017;4\nb;2 May 2017;5\nc;3 May 2017;6\n",
        "name\tdate\tdead\r\na\t2017-05-01\t4\r\nb\t2017-05-02\t\r\nc\t2017-05-03\t6\r\n",
        "name|date|dead\na|2017-05-01|4\nb|2017-05-02|5\nc|2017-05-03|6",
        "\"\",name,killed\n\"1\",\"a, b\",4\n\"2\",\"c\",5\n\"3\",\"d \"\"e\"\"\",6\n",
        "Incidents of May\n\nname,date,dead\na,1/5/17,4\nb,2/5/17,5\nc,3/5/17,6\n",
        "incident,when,where,dead\nraid,2017-05-01,Gao,4\n",
        "[{\"a\":1,\"b\":\"x\",\"c\":2},{\"a\":2,\"b\":\"y\",\"c\":3}]",
        "{\"a\":1,\"b\":\"x\",\"c\":2}\n{\"a\":2,\"b\":\"y\",\"c\":3}\n",
        "Year,Country,Region,Location,Source,Dead\n2001,Mali,Gao,Gao,A,1\n2001,Mali,Gao,Gao,B,2\n"
            + "2001,Mali,Gao,Gao,C,3\n",
        "a,b,c\n1,x,2\n2,y,3\n3,z,4\n4,x\n" // cut short
            + "5,x,1\n6,x,2\n7,x,3\n8,x,4\n9,x,5\n10,x,5\n",
      })
  void tablesOfEveryForm(String table) {
    assertThat(Tables.rejects(Tables.input("t", table)))
        .extracting(reject -> reject.reason())
        .containsExactly(Reason.UNKNOWN_TABLE);
  }

  @Test
  void aTableWithoutNamesIsRefused() {
    String rows = "1,Gao,2017-05-01,3,x\n2,Gao,2017-05-02,4,y\n3,Gao,2017-05-02,4,y\n";

    assertThat(Tables.rejects(Tables.input("t.csv", rows)))
        .singleElement()
        .satisfies(reject -> assertThat(reject.detail()).contains("without the names"));
  }

  @Test
  void ofDatesInFiguresTheUserSaysWhichIsTheDay() {
    String table = Tables.row("notes", "x").replace("2017-11-24", "05/04/2017");
    Mapping mapping = Mapping.of(List.of("event_date=event_date_dmy"));
    var results = Tables.read(Tables.input("t.csv", table), mapping);

    assertThat(
            ((Result.Of<CodedEvent>) results.get(0)).value().event().date().orElseThrow().start())
        .isEqualTo("2017-04-05");
    assertThat(Tables.rejects(Tables.input("t.csv", table)).get(0).detail())
        .contains("event_date_dmy or event_date_mdy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Raid on Gao, Mali, 2017\n\nOn 4 May 2017, gunmen raided Gao, Mali, and left.\n",
        "Attack, raid, ambush\nIn May 2017, men, women and children fled.\n",
        "Gunmen came, killed, left\nMay 4, 2017, Gao, Mali\nMay 5, 2017, Gao, Mali\n",
        "Battle of X\nDate\t4 May 2017\tGao\nResult\tVictory\tA\nStrength\t300\t400\n\n"
            + "The battle was fought on 4 May 2017.\nIt ended at dusk.\nNobody won.\n",
        "Belligerents | Mali | JNIM\n--- | --- | ---\nStrength | 100 | 200\n"
            + "Casualties | 4 killed | 5 killed\n\nThe battle of X was fought.\n",
        "On 4 May, gunmen killed two, and fled, in Gao.\nOn 5 May, gunmen killed two, and fled.\n"
            + "On 6 May, gunmen killed two, and fled, in Gao.\n",
        "{\"title\":\"A\",\"text\":\"B\",\"url\":\"u\"}\n{\"title\":\"A\",\"text\":\"B\",\"url\":\"v\"}",
        "{\"name\":\"A\",\"id\":1,\"article_body\":{\"html\":\"B\"}}",
        "Town, district, country\nGao, Gao, Mali\nTimbuktu, Timbuktu, Mali\nMopti, Mopti, Mali\n",
      })
  void runningTextIsNoTable(String text) {
    assertThat(EventTable.find(Tables.input("t", text), TableSettings.DEFAULT)).isEmpty();
  }

  @Test
  void mappedColumnsAreRead() {
    String table = rows("Datum,Ort,Land,Tote,Text", "0#.05.2017,Gao,Mali,#,Clash", 3);
    Mapping mapping =
        Mapping.of(
            List.of("Datum=event_date_dmy", "ort=location", "Land=country", "Tote=fatalities"));
    var results = Tables.read(Tables.input("db.csv", table), mapping);

    assertThat(results).hasSize(3);
    var event = ((Result.Of<CodedEvent>) results.get(1)).value();
    assertThat(event.event().date().orElseThrow().start()).isEqualTo("2017-05-02");
    assertThat(event.fatalities()).hasValue(2);
    assertThat(event.place().country().orElseThrow().region()).isEqualTo("Western Africa");
    assertThat(event.notes()).isEmpty();
    assertThat(event.id()).startsWith("MLI-20170502-gao-");
    assertThat(event.event().origin().format()).isEqualTo("mapped-csv");
  }
}
