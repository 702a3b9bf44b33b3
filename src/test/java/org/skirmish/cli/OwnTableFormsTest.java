package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.table.Tables;

/** Tables of the user's own, as the command line takes them. */
class OwnTableFormsTest {

  private static final String TABLE =
      """
      Nr;Datum;Wo;Land;Tote;Bericht
      1;05.05.2017;Gao;Mali;3;Quiet day.
      2;25.05.2017;Mopti;Mali;1;"Gunmen killed a farmer, and left Mopti at dusk."
      3;26.05.2017;Mopti;Mali;2;"On 27 May 2017, soldiers shot dead two rebels in Mopti, Mali."
      """;

  @TempDir Path folder;

  private final StringWriter said = new StringWriter();
  private Path table;

  @BeforeEach
  void write() throws IOException {
    table = Files.writeString(folder.resolve("raids.csv"), TABLE);
  }

  @Test
  void anUnknownTableIsRefusedAndTheCommandNamed() throws IOException {
    assertThat(convert()).as("everything was rejected").isEqualTo(3);

    assertThat(said.toString()).startsWith("1 table with 1 row read: 0 events, 1 reject");
    assertThat(csv("rejects.csv").get(0))
        .containsEntry("file", "raids.csv")
        .containsEntry("reason", "unknown table");
    assertThat(csv("rejects.csv").get(0).get("detail"))
        .contains("Nr, Datum, Wo, Land, Tote, Bericht")
        .contains("skirmish columns");
  }

  @Test
  void columnsAreMappedByOptionsOrByAFile() throws IOException {
    Path mapping =
        Files.writeString(
            folder.resolve("map.txt"), "# raids\nDatum=event_date_dmy\n\nWo=location\n");

    assertThat(
            convert(
                "--mapping",
                mapping.toString(),
                "--map",
                "Land=country",
                "--map",
                "Tote=fatalities"))
        .isZero();
    assertThat(csv("events.csv").get(1))
        .containsEntry("event_date", "2017-05-25")
        .containsEntry("location", "Mopti")
        .containsEntry("iso", "466")
        .containsEntry("fatalities", "1")
        .containsEntry("notes", "");
  }

  @Test
  void textsAreReadWithWhatStandsBeside() throws IOException {
    assertThat(
            convert(
                "--read",
                "notes",
                "--map",
                "Bericht=notes",
                "--map",
                "Datum=event_date_dmy",
                "--map",
                "Land=country"))
        .isZero();
    List<Map<String, String>> events = csv("events.csv");

    assertThat(events).hasSize(2);
    // The first text tells no day, the second another than the table.
    assertThat(events.get(0))
        .containsEntry("event_date", "2017-05-25")
        .containsEntry("event_type", "Violence against civilians")
        .containsEntry("country", "Mali");
    assertThat(events.get(1)).containsEntry("event_date", "2017-05-27");
    assertThat(csv("flags.csv")).extracting(flag -> flag.get("code")).contains("dates-disagree");
    assertThat(csv("rejects.csv"))
        .extracting(reject -> reject.get("file"))
        .containsExactly("raids.csv#line-2");
  }

  @Test
  void theNotesOfAnAcledTableAreRead() throws IOException {
    Files.writeString(table, Tables.TODAY.replace("attacked a convoy.", "killed two soldiers."));

    assertThat(convert("--read", "notes")).isZero();
    assertThat(csv("events.csv").get(0))
        .containsEntry("event_date", "2017-11-24")
        .containsEntry("country", "Mali")
        .containsEntry("fatalities", "2");
  }

  @Test
  void aDayMayStandInThreeColumns() throws IOException {
    Files.writeString(
        table,
        "Year,Month,Day,Country,Details\n2017,5,3,Mali,Gunmen killed a farmer in Mopti at dusk.\n"
            + "2017,5,0,Mali,Gunmen killed a trader in Mopti at dusk.\n");

    assertThat(convert("--read", "notes")).isZero();
    assertThat(csv("events.csv"))
        .extracting(event -> event.get("event_date"))
        .containsExactly("2017-05-03", "");
  }

  @Test
  void columnsSaysWhatItWouldTakeThemFor() {
    assertThat(run("columns", table.toString())).isZero();
    assertThat(said.toString())
        .contains("its values are dates, with the day first")
        .contains("its values are countries")
        .contains("--map Datum=event_date_dmy --map Land=country");
  }

  @Test
  void columnsOfAKnownTableNeedNoMapping() throws IOException {
    Files.writeString(table, Tables.OF_2017);

    assertThat(run("columns", table.toString())).isZero();
    assertThat(said.toString()).contains("ACLED's").contains("It is read as it is");
    assertThat(said.toString()).doesNotContain("--map");
  }

  @Test
  void ofAnAcledTableThatLacksColumnsTheOthersAreGuessed() throws IOException {
    Files.writeString(
        table,
        "event_type,actor1,inter1,interaction,Date,country\nBattles,A,2,20,2017-05-01,Mali\n");

    assertThat(run("columns", table.toString())).isZero();
    assertThat(said.toString())
        .contains("like ACLED's but without event_date, location, latitude, longitude")
        .contains("--map Date=event_date --map country=country");
    assertThat(convert("--map", "Date=event_date", "--map", "country=country")).isZero();
    assertThat(csv("events.csv").get(0)).containsEntry("event_date", "2017-05-01");
  }

  @Test
  void ofAFolderTheFirstTableHasItsColumnsShown() throws IOException {
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    Files.writeString(mixed.resolve("a.txt"), "On 4 May, gunmen came.\n");
    Files.writeString(mixed.resolve("b.csv"), Tables.OF_2017);

    assertThat(run("columns", mixed.toString())).isZero();
    assertThat(said.toString()).contains("ACLED's");
  }

  @Test
  void whatIsNoTableHasNoColumns() throws IOException {
    Files.writeString(table, "On 4 May, gunmen came.\n");

    assertThat(run("columns", table.toString())).isEqualTo(1);
    assertThat(run("columns", folder.resolve("none").toString())).isEqualTo(2);
  }

  @Test
  void wrongMappingsAreRefused() {
    assertThat(convert("--map", "Wo=where")).isEqualTo(2);
    assertThat(said.toString())
        .contains("there is no field \"where\"; choose one of event_id_cnty,");
    assertThat(convert("--map", "Wo")).isEqualTo(2);
    assertThat(convert("--map", "Wo=location", "--map", "Nr=location")).isEqualTo(2);
    assertThat(convert("--read", "poems")).isEqualTo(2);
    assertThat(convert("--mapping", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(said.toString()).contains("it does not exist");
  }

  private int convert(String... options) {
    String[] all = new String[options.length + 6];
    System.arraycopy(options, 0, all, 6, options.length);
    all[0] = "convert";
    all[1] = table.toString();
    all[2] = "-o";
    all[3] = folder.resolve("out").toString();
    all[4] = "-f";
    all[5] = "csv";
    return run(all);
  }

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(said, true);
    return Skirmish.run(writer, writer, arguments);
  }

  private List<Map<String, String>> csv(String name) throws IOException {
    String text = Files.readString(folder.resolve("out").resolve(name));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(text))) {
      return parser.stream().map(CSVRecord::toMap).toList();
    }
  }
}
