package org.skirmish.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.Layout;
import org.skirmish.export.Outputs;
import org.skirmish.export.SampleEvents;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.SummaryTable;
import org.skirmish.export.table.Table;
import org.skirmish.export.table.Tables;
import org.skirmish.source.Reject;

class CsvTableTest {

  @Test
  void anEventIsOneRecord() throws IOException {
    String csv = csv(SampleEvents.indelimane());
    assertThat(csv).startsWith("event_id_cnty,event_date,year,").doesNotContain("\uFEFF");
    assertThat(csv.split("\r\n")[1])
        .isEqualTo(
            "MLI-20171124-indelimane-3f2a,2017-11-24,2017,1,Political violence,Battles,Armed"
                + " clash,Islamic State Sahel Province (ISSP),,Rebel group,Military Forces of"
                + " Mali,\"GATIA, CMA faction; Civilians (Mali)\",State forces,State"
                + " forces-Rebel group,Civilian targeting,466,Western"
                + " Africa,Mali,Ménaka,Ménaka Cercle,,Indelimane,15.86694,-1.51278,1,Le Monde;"
                + " Agence France-Presse,International,\"On 24 November 2017, fighters of ISGS"
                + " ambushed a convoy near Indelimane, \"\"Ménaka\"\".\",11,,1511654400");
    assertThat(csv).endsWith("\r\n");
  }

  @Test
  void anUnknownEventHasEmptyCells() throws IOException {
    CSVRecord record = only(csv(SampleEvents.unknown()));
    assertThat(record.size()).isEqualTo(31);
    assertThat(record.stream().filter(cell -> !cell.isEmpty())).hasSize(1);
  }

  @Test
  void datesBeforeTheCommonEraAreAstronomical() throws IOException {
    CSVRecord record = only(csv(SampleEvents.zela()));
    assertThat(record.get("event_date")).isEqualTo("-0046-08-02");
    assertThat(record.get("year")).isEqualTo("-46");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          =1+1,             '=1+1
          +44,              '+44
          -3 killed,        '-3 killed
          @SUM(A1),         '@SUM(A1)
          On 1 = 1,         On 1 = 1
          "'already",       "'already"
          """)
  void whatASpreadsheetWouldRunIsMadeHarmless(String notes, String cell) throws IOException {
    assertThat(only(csv(notes(notes))).get("notes")).isEqualTo(cell);
  }

  @Test
  void aFormulaCannotHideBehindControlCharacters() throws IOException {
    assertThat(only(csv(notes("\u0000\r=1+1"))).get("notes")).isEqualTo("'=1+1");
    assertThat(only(csv(notes("\t=1+1"))).get("notes")).isEqualTo("'\t=1+1");
  }

  @Test
  void controlCharactersAreDroppedButLinesAndTabsStay() throws IOException {
    assertThat(only(csv(notes("a\u0000b\u0007c\u0085d\n\te\r\nf"))).get("notes"))
        .isEqualTo("abcd\n\te\nf");
  }

  @Test
  void halfCharactersAreReplaced() throws IOException {
    assertThat(only(csv(notes("a\uD83D b\uD83D\uDE00"))).get("notes"))
        .isEqualTo("a\uFFFD b\uD83D\uDE00");
  }

  @Test
  void smallNumbersAreWrittenOut() throws IOException {
    CSVRecord record = only(csv(SampleEvents.at(-0.00001, 1e-7, SampleEvents.unknown())));
    assertThat(record.get("latitude")).isEqualTo("-0.000010");
    assertThat(record.get("longitude")).isEqualTo("0.00000010");
  }

  @Test
  void rawTextKeepsItsFormulas() throws IOException {
    CsvStyle raw = new CsvStyle(',', false, false, true);
    assertThat(only(csv(raw, notes("=1+1"))).get("notes")).isEqualTo("=1+1");
  }

  @Test
  void excelAndTheHumanitarianDataExchangeGetWhatTheyAskFor() throws IOException {
    CsvStyle style = new CsvStyle(';', true, true, false);
    String[] lines = csv(style, notes("a;b")).split("\r\n");
    assertThat(lines[0]).startsWith("\uFEFFevent_id_cnty;event_date;year;");
    assertThat(lines[1]).startsWith("\"#event+code\";\"#date+occurred\";").contains("#geo+lat");
    assertThat(lines[2]).startsWith("a;2017-11-24;2017;").contains(";\"a;b\";");
  }

  @Test
  void everyColumnOfTheLongTablesAndOfAcledHasAHashtag() {
    List<Table<?>> tables = new ArrayList<>(Tables.LONG);
    tables.add(Tables.events(Layout.DEFAULT));
    tables.add(SummaryTable.TABLE);
    for (Table<?> table : tables) {
      List<String> names = new ArrayList<>();
      for (Column<?> column : table.columns()) {
        names.add(column.name());
      }
      assertThat(HxlTags.of(table.name(), names))
          .as(table.name())
          .allMatch(tag -> tag.startsWith("#"));
    }
  }

  @Test
  void rejectsAreATableOfTheirOwn() throws IOException {
    assertThat(rejects()).isEqualTo("file,reason,detail\r\n");
    assertThat(
            rejects(
                new Reject("a, b.txt", Reject.Reason.TALK_PAGE, "It is a talk page."),
                new Reject("=cmd.txt", Reject.Reason.EMPTY, "The file is \"empty\".")))
        .isEqualTo(
            "file,reason,detail\r\n"
                + "\"a, b.txt\",talk page,It is a talk page.\r\n"
                + "'=cmd.txt,empty,\"The file is \"\"empty\"\".\"\r\n");
  }

  private static String rejects(Reject... rejects) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RejectTable table = new RejectTable(CsvStyle.DEFAULT, out)) {
      table.begin();
      for (Reject reject : rejects) {
        table.write(reject);
      }
      table.end();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static CheckedEvent notes(String notes) {
    return SampleEvents.of("a", LocalDate.of(2017, 11, 24), notes);
  }

  private static String csv(CheckedEvent... events) throws IOException {
    return csv(CsvStyle.DEFAULT, events);
  }

  private static String csv(CsvStyle style, CheckedEvent... events) throws IOException {
    return Outputs.text(out -> new CsvTable<>(Tables.events(Layout.DEFAULT), style, out), events);
  }

  private static CSVRecord only(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(csv)).getRecords().get(0);
  }
}
