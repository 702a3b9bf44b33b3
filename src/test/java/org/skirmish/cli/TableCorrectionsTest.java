package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.source.TextDigest;

/** What reviewers say comes back in the tables, and no line of their file is lost. */
class TableCorrectionsTest {

  private static final String TABLE =
      "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,country,location,latitude,"
          + "longitude,fatalities\n"
          + "MLI1,2020-01-02,Battles,Armed clash,JNIM,ISGS,Mali,Gao,16.27,-0.04,3\n"
          + "MLI2,2020-01-02,Battles,Armed clash,JNIM,ISGS,Mali,Gao,16.27,-0.04,4\n";

  private static final String NOTE =
      "On 6 March 2018, Taliban militants attacked a police post in Ghazni. Two policemen were killed.";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeTheTable() throws IOException {
    Files.writeString(folder.resolve("acled.csv"), TABLE);
  }

  @Test
  void valuesVerdictsAndWhatFitsNothing() throws Exception {
    corrections(
        "event_id,verdict,field,read,corrected,note",
        "MLI1,corrected,fatalities,3,5,two died later",
        "MLI1,corrected,event_date,2020-01-02,2020-01-03,",
        "MLI1,corrected,country,Mali,Niger,",
        "MLI2,wrong,,,,told twice",
        "MLI9,right,,,,",
        "MLI1,perhaps,,,,",
        "MLI1,corrected,fatalities,3,many,",
        "MLI1,corrected,colour,,red,");

    assertThat(convert("acled.csv")).isZero();

    assertThat(read("events.csv"))
        .contains("MLI1,2020-01-03,")
        .contains(",562,Western Africa,Niger,");
    assertThat(read("events.csv")).doesNotContain("MLI2");
    assertThat(read("events.json"))
        .contains("\"fatalities\":{\"best\":5,\"low\":5,\"high\":5}")
        .contains("corrected by hand; read was 3");
    assertThat(read("flags.csv"))
        .contains("a reviewer corrected event_date from 2020-01-02 to 2020-01-03")
        .contains("two died later")
        .contains("point-as-read");
    assertThat(read("rejects.csv"))
        .contains("acled.csv line 3,marked wrong,")
        .contains("corrections.csv line 6,no longer fits,")
        .contains("corrections.csv line 7,bad row,")
        .contains("corrections.csv line 8,bad row,")
        .contains("corrections.csv line 9,bad row,");
    assertThat(out.toString())
        .contains("Corrections: 4 applied, 1 no longer fits, 3 cannot be used");
  }

  @Test
  void strictFailsOnLinesThatAreNotFollowedButNotOnWrongRows() throws Exception {
    corrections("event_id,verdict", "MLI2,wrong");
    assertThat(convert("acled.csv", "--strict")).isZero();
    corrections("event_id,verdict", "MLI9,wrong");
    assertThat(convert("acled.csv", "--strict")).isOne();
  }

  @Test
  void aSpreadsheetMaySaveItAgain() throws Exception {
    Files.writeString(
        folder.resolve("corrections.csv"),
        "\uFEFFField;Corrected;Verdict;Event ID\r\n"
            + "latitude;16,5;corrected;MLI1\r\n"
            + "event_date;03.01.2020;corrected;MLI1\r\n"
            + ";;right;MLI2\r\n");
    assertThat(convert("acled.csv")).isZero();
    assertThat(read("events.csv")).contains("MLI1,2020-01-03,").contains(",16.5,-0.04,1,");
    assertThat(read("events.json")).contains("\"from\":\"reviewer\"");
    assertThat(read("flags.csv")).contains("MLI2,info,confirmed,");
  }

  @Test
  void anEventIsFoundByItsWordsWhereItsIdIsAnother() throws Exception {
    Files.writeString(folder.resolve("note.txt"), NOTE);
    corrections(
        "event_id,verdict,field,read,corrected,text,passage",
        "OLD-1,corrected,fatalities,9,3," + TextDigest.of(NOTE) + ",0-" + NOTE.length());
    assertThat(convert("note.txt", "--strict")).isZero();
    assertThat(read("events.json")).contains("\"fatalities\":{\"best\":3,\"low\":3,\"high\":3}");
    assertThat(read("flags.csv"))
        .contains("the reviewer saw the event as OLD-1")
        .contains("fatalities was 9 when it was reviewed and is 2 now");
  }

  @Test
  void mergingGivesTheSameCorrections() throws Exception {
    Files.writeString(folder.resolve("note.txt"), NOTE);
    corrections(
        "event_id,verdict,field,corrected,text,passage",
        "OLD-1,corrected,fatalities,3," + TextDigest.of(NOTE) + ",0-10");
    assertThat(convert("note.txt")).isZero();
    String once = read("events.csv");
    assertThat(convert("note.txt", "--merge")).isZero();
    assertThat(read("events.csv")).isEqualTo(once);
  }

  @Test
  void hostileValuesAreHarmless() throws Exception {
    corrections(
        "event_id,verdict,field,corrected,note",
        "MLI1,corrected,location,=cmd()\u0007,\u001b[31mred",
        "MLI2,right,,," + "x".repeat(1_100_000),
        "MLI2,corrected,actor1,Ansar Dine,");
    assertThat(convert("acled.csv")).isZero();
    assertThat(read("events.csv")).contains(",'=cmd(),").contains("Ansar Dine");
    assertThat(read("flags.csv")).doesNotContain("\u001b");
    assertThat(read("rejects.csv")).contains("corrections.csv line 3,bad row,");
  }

  @Test
  void aHundredThousandLinesAreReadAtOnce() throws Exception {
    List<String> lines = new ArrayList<>(List.of("event_id,verdict"));
    for (int i = 1; i <= 100_000; i++) {
      lines.add("MLI" + i + ",right");
    }
    corrections(lines.toArray(String[]::new));
    assertThat(convert("acled.csv")).isZero();
    assertThat(out.toString()).contains("Corrections: 2 applied, 99998 no longer fit;");
  }

  @Test
  void aFileWithoutTheColumnsIsAWrongCommandLine() throws Exception {
    corrections("id,text", "MLI1,right");
    assertThat(convert("acled.csv")).isEqualTo(2);
    assertThat(err.toString()).contains("--corrections: ").contains("event_id and verdict");
  }

  private void corrections(String... lines) throws IOException {
    Files.writeString(folder.resolve("corrections.csv"), String.join("\n", lines) + "\n");
  }

  private int convert(String input, String... options) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "convert",
                folder.resolve(input).toString(),
                "--formats",
                "csv,json",
                "--output",
                folder.resolve("out").toString(),
                "--corrections",
                folder.resolve("corrections.csv").toString()));
    line.addAll(List.of(options));
    return Skirmish.run(
        new PrintWriter(out, true), new PrintWriter(err, true), line.toArray(String[]::new));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }
}
