package org.skirmish.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.cli.run.Conversion;
import org.skirmish.cli.run.Tally;
import org.skirmish.cli.screen.Progress;
import org.skirmish.link.Links;
import org.skirmish.shapes.ManyRows;
import org.skirmish.source.Input;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.table.Tables;

class TableConversionTest {

  private static final String ARTICLE =
      "2017 Indelimane ambush\nOn 24 November 2017, gunmen killed three soldiers in Mali.\n";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();

  @Test
  void tablesAreConvertedBesideArticles() throws Exception {
    write("a.txt", ARTICLE);
    write("b.csv", Tables.TODAY + "MLI9,yesterday" + ",".repeat(29) + "\n");
    write(
        "c.json",
        "[{\"event_date\":\"2017-11-24\",\"event_type\":\"Battles\",\"actor1\":\"A\","
            + "\"inter1\":\"2\"}]");

    assertThat(run("convert", folder.resolve("in").toString())).isZero();

    assertThat(out.toString())
        .startsWith("Event types: 2 Battles." + System.lineSeparator())
        .contains("Rejects: 1 bad row, 1 missing columns.")
        .contains("1 article and 2 tables with 3 rows read: 2 events, 2 rejects, ");
    List<Map<String, String>> events = csv("events.csv");
    assertThat(events.get(1))
        .containsEntry("event_id_cnty", "MLI2345")
        .containsEntry("tags", "crowd size=no report; local");
    assertThat(csv("rejects.csv"))
        .extracting(reject -> reject.get("file"))
        .containsExactly("b.csv line 4", "c.json");
    assertThat(Files.readString(folder.resolve("out/events.json")))
        .contains(
            "\"article\":{\"title\":null,\"file\":\"b.csv\",\"format\":\"acled-csv\",\"url\":null,")
        .contains("{\"field\":\"id\",\"inferred\":\"line 2 of b.csv\"}");
    assertThat(folder.resolve("out/events.xlsx")).exists();
    assertThat(folder.resolve("out/events.geojson")).content().contains("MLI2345");
  }

  @Test
  void anIdentifierThatComesTwiceIsFlaggedAndNotClaimedUnique() throws Exception {
    write("a.csv", Tables.TODAY + Tables.TODAY.substring(Tables.TODAY.indexOf('\n') + 1));

    assertThat(run("convert", folder.resolve("in").toString(), "-f", "csv")).isZero();
    assertThat(csv("events.csv")).hasSize(2);
    assertThat(csv("flags.csv"))
        .extracting(flag -> flag.get("code"))
        .containsExactly("repeated-id");
    assertThat(folder.resolve("out/datapackage.json"))
        .content()
        .doesNotContain("primaryKey")
        .doesNotContain("\"unique\"");

    write("a.csv", Tables.TODAY);
    assertThat(run("convert", folder.resolve("in").toString(), "-f", "csv")).isZero();
    assertThat(folder.resolve("out/datapackage.json"))
        .content()
        .contains("primaryKey")
        .contains("\"unique\"");
  }

  @Test
  void ourOwnTablesAreRead() throws Exception {
    write("a.csv", Tables.TODAY);
    Path in = folder.resolve("in/a.csv");
    assertThat(run("convert", in.toString(), "-f", "csv,xlsx", "--hxl", "--delimiter", "|"))
        .isZero();
    String events = Files.readString(folder.resolve("out/events.csv"));
    for (String file : List.of("events.csv", "events.xlsx")) {
      Path copy = folder.resolve("copy-" + file);
      Files.copy(folder.resolve("out").resolve(file), copy);

      assertThat(run("convert", copy.toString(), "-f", "csv,xlsx", "--hxl", "--delimiter", "|"))
          .isZero();
      assertThat(folder.resolve("out/events.csv")).content().isEqualTo(events);
    }
  }

  @Test
  void aRowIsExplained() throws Exception {
    Path table = write("b.csv", Tables.TODAY);

    assertThat(run("explain", table.toString())).isZero();
    assertThat(out.toString()).contains("MLI2345").contains("line 2 of b.csv");
  }

  @Test
  void anOldExportKeepsItsCodes() throws Exception {
    write("old.csv", Tables.OF_2017);

    assertThat(run("convert", folder.resolve("in").toString(), "--inter", "codes")).isZero();
    List<Map<String, String>> events = csv("events.csv");
    assertThat(events.get(0))
        .containsEntry("interaction", "12")
        .containsEntry("event_type", "Battles");
    assertThat(events.get(1))
        .containsEntry("inter1", "6")
        .containsEntry("inter2", "0")
        .containsEntry("interaction", "60")
        .containsEntry("event_type", "Protests");

    assertThat(run("convert", folder.resolve("in").toString())).isZero();
    assertThat(csv("events.csv").get(1))
        .containsEntry("inter1", "Protesters")
        .containsEntry("inter2", "")
        .containsEntry("interaction", "Protesters only");
  }

  @Test
  void rowsOfUcdpGoBackIntoUcdpsColumns() throws Exception {
    write("ged.csv", Tables.GED);

    assertThat(run("convert", folder.resolve("in").toString(), "--profile", "ucdp-ged")).isZero();
    List<Map<String, String>> given = parsed(Tables.GED);
    List<Map<String, String>> back = csv("ucdp-ged.csv");
    List<String> held =
        List.of(
            "id",
            "year",
            "type_of_violence",
            "conflict_name",
            "dyad_name",
            "side_a",
            "side_b",
            "source_office",
            "source_date",
            "where_prec",
            "where_coordinates",
            "where_description",
            "adm_1",
            "adm_2",
            "latitude",
            "longitude",
            "geom_wkt",
            "country",
            "country_id",
            "region",
            "date_prec",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "best",
            "high",
            "low",
            "gwnoa",
            "gwnob");
    for (int i = 0; i < given.size(); i++) {
      for (String column : held) {
        assertThat(back.get(i).get(column))
            .as(column + " of row " + i)
            .isEqualTo(given.get(i).get(column));
      }
      assertThat(given.get(i).get("date_start")).startsWith(back.get(i).get("date_start"));
    }
  }

  /** Far more rows than may wait: what was read and is not yet written stays bounded. */
  @Test
  void aLongTableIsNeverHeldAsAWhole() throws Exception {
    int rows = 50_000;
    StringWriter text = new StringWriter();
    ManyRows.write(text, 1000);
    String body = text.toString();
    int header = body.indexOf("\r\n") + 2;
    AtomicInteger given = new AtomicInteger();
    Input endless =
        new Input.TextFile(
            "t.csv",
            Path.of("t.csv"),
            path ->
                new Repeated(
                    body.substring(0, header), body.substring(header), rows / 1000, given));
    int[] written = {0};
    int[] most = {0};
    Sink sink =
        new Sink() {
          @Override
          public void write(CheckedEvent event) {
            written[0]++;
            most[0] = Math.max(most[0], given.get() - written[0]);
          }

          @Override
          public void reject(Reject reject) {
            throw new AssertionError(reject);
          }

          @Override
          public void end() {}

          @Override
          public void close() {}
        };

    Tally tally =
        new Conversion(document -> Result.of(List.of()), Links.NONE, Progress.silent())
            .run(List.of(endless), sink);

    assertThat(tally.rows()).isEqualTo(rows);
    assertThat(written[0]).isEqualTo(rows);
    int pieces = 4 * Runtime.getRuntime().availableProcessors() + 3;
    assertThat(most[0]).isLessThan(pieces * 256 + 2 * 1000);
  }

  /** A text that is made while it is read; it counts the rows that it gave. */
  private static final class Repeated extends InputStream {
    private final byte[] body;
    private final AtomicInteger given;
    private InputStream now;
    private int left;

    Repeated(String header, String body, int times, AtomicInteger given) {
      this.body = body.getBytes(UTF_8);
      this.given = given;
      now = new ByteArrayInputStream(header.getBytes(UTF_8));
      left = times;
      given.set(0);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = now.read(target, offset, length);
      if (read < 0 && left > 0) {
        left--;
        given.addAndGet(1000);
        now = new ByteArrayInputStream(body);
        read = now.read(target, offset, length);
      }
      return read;
    }
  }

  @Test
  void ruleForTablesFlagOnlyWhatIsOdd() throws Exception {
    RecordingSink record = new RecordingSink();
    new Conversion(document -> Result.of(List.of()), Links.NONE, Progress.silent())
        .run(
            List.of(
                Tables.input("t.csv", Tables.TODAY),
                Tables.input(
                    "u.csv",
                    Tables.TODAY.replace("MLI2345,", "MLI7,").replace(",Armed clash,", ",Duel,")),
                Tables.input(
                    "v.csv",
                    Tables.TODAY.replace("MLI2345,", "MLI8,").replace("15.8669,1.5128", "0,0"))),
            record);

    assertThat(record.events)
        .extracting(event -> event.flags().stream().map(Flag::code).toList())
        .containsExactly(List.of(), List.of("unknown-term"), List.of("point-at-zero"));
  }

  private Path write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    return Files.writeString(folder.resolve("in").resolve(name), text);
  }

  private int run(String... arguments) {
    String[] all = arguments;
    if (arguments[0].equals("convert")) {
      all = new String[arguments.length + 2];
      System.arraycopy(arguments, 0, all, 0, arguments.length);
      all[arguments.length] = "-o";
      all[arguments.length + 1] = folder.resolve("out").toString();
    }
    PrintWriter writer = new PrintWriter(out, true);
    return Skirmish.run(writer, writer, all);
  }

  private List<Map<String, String>> csv(String name) throws IOException {
    return parsed(Files.readString(folder.resolve("out").resolve(name)));
  }

  private static List<Map<String, String>> parsed(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(csv))) {
      return parser.stream().map(record -> record.toMap()).toList();
    }
  }
}
