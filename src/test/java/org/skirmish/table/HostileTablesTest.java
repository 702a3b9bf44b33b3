package org.skirmish.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.coding.CodedEvent;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

class HostileTablesTest {

  private static final String HEADER =
      "event_id_cnty,event_date,event_type,actor1,country,location,latitude,longitude,notes\n";

  private static String row(int number, String notes) {
    return "MLI" + number + ",2017-11-24,Battles,ISGS,Mali,Gao,16.2,-0.05," + notes + "\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "event_date | 24/11/2017 | event_date is \"24/11/2017\", not a date such as 2017-11-24",
        "event_date | 2017-02-30 | not a date",
        "event_date | '' | event_date is empty",
        "latitude | 91 | latitude is \"91\", not a number of degrees from -90 to 90",
        "latitude | NaN | not a number of degrees",
        "latitude | 0x1p3 | not a number of degrees",
        "longitude | '' | only one of latitude and longitude is there",
        "event_id_cnty | ' ' | event_id_cnty is empty",
      })
  void aCellThatCannotBeReadCostsItsRowAlone(String column, String cell, String reason) {
    List<String> names = List.of(HEADER.strip().split(","));
    String[] cells = row(1, "x").strip().split(",");
    cells[names.indexOf(column)] = cell;
    String table = HEADER + row(8, "a") + String.join(",", cells) + "\n" + row(9, "b");

    assertThat(ids(table)).containsExactly("MLI8", "MLI9");
    Reject reject = Tables.rejects(Tables.input("acled.csv", table)).get(0);
    assertThat(reject.file()).isEqualTo("acled.csv line 3");
    assertThat(reject.reason()).isEqualTo(Reason.BAD_ROW);
    assertThat(reject.detail()).contains(reason).contains(": ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "3.5", "many", "99999999999999999999", "2147483648"})
  void fatalitiesAreAWholeNumber(String cell) {
    assertThat(Tables.rejects(Tables.input("t", Tables.row("fatalities", cell))))
        .extracting(Reject::detail)
        .allMatch(detail -> detail.contains("a whole number from 0 to 2147483647"))
        .hasSize(1);
  }

  @Test
  void rowsWithTooFewOrTooManyCellsAreRejectedAndEmptyOnesBehindAreNot() {
    String table =
        HEADER
            + row(1, "a")
            + "MLI2,2017-11-24\n"
            + row(3, "a,b")
            + row(4, "a,,,")
            + "\n\r\n"
            + row(5, "z");

    assertThat(ids(table)).containsExactly("MLI1", "MLI4", "MLI5");
    assertThat(Tables.rejects(Tables.input("t.csv", table)))
        .extracting(reject -> reject.file() + ": " + reject.detail().split(":")[0])
        .containsExactly(
            "t.csv line 3: the row has 2 cells and the header 9",
            "t.csv line 4: the row has 10 cells and the header 9");
  }

  @Test
  void missingColumnsAreNamed() {
    String table = "event_id_cnty,event_type,actor1,country,inter1,fatalities\nMLI1,x,y,z,1,0\n";

    assertThat(Tables.rejects(Tables.input("t.csv", table)))
        .containsExactly(
            new Reject(
                "t.csv",
                Reason.MISSING_COLUMNS,
                "the table looks like ACLED's and lacks the columns event_date, location,"
                    + " latitude, longitude: add them, or name them so"));
  }

  @Test
  void aTableWithoutRowsIsRejected() {
    assertThat(Tables.rejects(Tables.input("t.csv", HEADER)))
        .extracting(Reject::reason)
        .containsExactly(Reason.EMPTY);
  }

  @Test
  void aQuoteThatIsLostCostsOneRow() {
    String table =
        HEADER + row(1, "a") + row(2, "\"open") + row(3, "\"fine, \"\"so\"\"\"") + row(4, "d");

    assertThat(ids(table)).containsExactly("MLI1", "MLI3", "MLI4");
    assertThat(Tables.rejects(Tables.input("t.csv", table)))
        .extracting(Reject::file)
        .containsExactly("t.csv line 3");
  }

  @Test
  void aQuoteThatIsNeverClosedCostsOneRow() {
    String table = HEADER + row(1, "\"open") + row(2, "b") + row(3, "c");

    assertThat(ids(table)).containsExactly("MLI2", "MLI3");
    assertThat(Tables.rejects(Tables.input("t.csv", table)).get(0).detail())
        .contains("never closed");
  }

  @Test
  void aRowThatIsTooLongIsPassedOver() {
    String huge = "x".repeat(3_000_000);
    String table = HEADER + row(1, huge) + row(2, "b") + row(3, "\"" + huge) + row(4, "d");

    assertThat(ids(table)).containsExactly("MLI2", "MLI4");
    assertThat(Tables.rejects(Tables.input("t.csv", table)))
        .extracting(Reject::detail)
        .hasSize(2)
        .allMatch(detail -> detail.contains("longer than 1,000,000 characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsOfAnyKindEndRowsAndAreOneKindInCells(String end) {
    String table = (HEADER + row(1, "\"a\nb\"") + row(2, "c")).replace("\n", end);

    List<CodedEvent> events = Tables.events(table);
    assertThat(events).extracting(CodedEvent::notes).containsExactly("a\nb", "c");
    assertThat(events.get(1).evidence().toString()).contains("line 4 of table.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void semicolonsAndTabsPartCells(String delimiter) {
    String table = (HEADER + row(1, "x")).replace(",", delimiter).replace("16.2", "\"16,2\"");

    assertThat(Tables.events(table).get(0).place().latitude()).hasValue(16.2);
  }

  @Test
  void otherEncodingsAreRead() {
    String table = HEADER + row(1, "Ménaka à l’aube");
    String latin = HEADER + row(1, "plain").repeat(3000) + row(2, "Ménaka à côté");

    assertThat(notes(("\uFEFF" + table).getBytes(UTF_8))).containsExactly("Ménaka à l’aube");
    assertThat(notes(("\uFEFF" + table).getBytes(UTF_16LE))).containsExactly("Ménaka à l’aube");
    assertThat(notes(table.getBytes(UTF_16LE))).containsExactly("Ménaka à l’aube");
    assertThat(notes(table.getBytes(Charset.forName("windows-1252"))))
        .containsExactly("Ménaka à l’aube");
    // The first accent stands far behind the bytes from which the encoding is told.
    assertThat(notes(latin.getBytes(ISO_8859_1))).hasSize(3001).endsWith("Ménaka à côté");
    assertThat(notes(latin.getBytes(UTF_8))).endsWith("Ménaka à côté");
  }

  @Test
  void jsonThatBreaksOffKeepsTheRowsBefore() {
    String json =
        "[{\"event_id_cnty\":\"A1\",\"event_date\":\"2017-11-24\",\"event_type\":\"Battles\","
            + "\"actor1\":\"X\",\"country\":\"Mali\",\"location\":\"Gao\",\"latitude\":\"1\","
            + "\"longitude\":\"2\"},{\"event_id_cnty\":\"A2\",\"event_da";

    assertThat(ids(json)).containsExactly("A1");
    assertThat(Tables.rejects(Tables.input("a.json", json)))
        .extracting(Reject::file)
        .containsExactly("a.json row 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 24 November 2017 the event_date, event_type and actor1 were in the news.",
        "event_date,name\n2017-11-24,x\n",
        "{\"event_id_cnty\":\"MLI1\",\"notes\":\"On 24 November 2017, gunmen attacked.\"}",
        "{\"status\":403,\"error\":\"no event_date\"}",
        "[1,\"event_date\"]",
        ""
      })
  void whatIsNoTableIsLeftToTheOthers(String text) {
    assertThat(EventTable.find(Tables.input("a.txt", text), TableSettings.DEFAULT)).isEmpty();
  }

  private static List<String> ids(String table) {
    return Tables.read(Tables.input("t.csv", table)).stream()
        .filter(Result.Of.class::isInstance)
        .map(result -> ((Result.Of<CodedEvent>) result).value().id())
        .toList();
  }

  private static List<String> notes(byte[] bytes) {
    return Tables.read(Tables.input("t.csv", bytes)).stream()
        .map(result -> ((Result.Of<CodedEvent>) result).value().notes())
        .toList();
  }
}
