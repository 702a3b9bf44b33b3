package org.skirmish.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.table.text.FormulaGuard;

/** What reviewers say of events, from their file to the tables. */
class CorrectionsTest {

  private static final String HEADER = "event_id,verdict,field,read,corrected,note,text,passage\n";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private Path article;
  private String id;

  @BeforeEach
  void readOnce() throws IOException {
    article = folder.resolve("article.txt");
    Files.writeString(
        article,
        """
        2018 Tessit ambush

        On 3 May 2018, gunmen of Ansar Dine ambushed Malian soldiers in Tessit, Mali. Twelve soldiers were \
        killed and five were wounded.
        """);
    convert("first");
    id = lines("first", "events.csv").get(1).split(",")[0];
  }

  @Test
  void aValueByHandStandsInAllFiles() throws IOException {
    corrections(id + ",corrected,fatalities,12,14,two died later,,\n");

    assertThat(convert("second", "--corrections=" + folder.resolve("c.csv"))).isZero();

    assertThat(lines("second", "events.csv").get(1)).contains(id, ",14,");
    assertThat(text("second", "events.json"))
        .contains("\"fatalities\":{\"best\":14,\"low\":14,\"high\":14}")
        .contains("corrected by hand; read was 12");
    assertThat(text("second", "events.geojson")).contains("\"fatalities\":14");
    assertThat(lines("second", "flags.csv"))
        .anyMatch(line -> line.contains("info,corrected") && line.contains("two died later"));
    assertThat(lines("second", "evidence.csv"))
        .anyMatch(line -> line.contains("corrected by hand; read was 12"));
    assertThat(text("second", "report.html")).contains("a reviewer corrected fatalities from 12");
    assertThat(out.toString()).contains("Corrections: 1 applied.");
  }

  @Test
  void dayPlaceTypeAndActorChangeWhatHangsOnThem() throws IOException {
    corrections(
        id
            + ",corrected,event_date,,2018-05-04,,,\n"
            + id
            + ",corrected,country,Mali,Niger,,,\n"
            + id
            + ",corrected,sub_event_type,,Attack,,,\n"
            + id
            + ",corrected,actor1,,Boko Haram,,,\n"
            + id
            + ",corrected,latitude,,15.5,,,\n"
            + id
            + ",corrected,longitude,,1.25,,,\n");

    assertThat(convert("second", "--corrections=" + folder.resolve("c.csv"))).isZero();

    assertThat(lines("second", "events.csv").get(1))
        .startsWith(id + ",2018-05-04,2018,1,Political violence,Violence against civilians,Attack,")
        .contains("Boko Haram")
        .contains(",562,Western Africa,Niger,")
        .contains(",15.5,1.25,1,");
  }

  @Test
  void aRowThatIsWrongIsLeftOutAndOneThatIsRightSaysSo() throws IOException {
    corrections(id + ",wrong,,,,no ambush,,\n");

    convert("wrong", "--corrections=" + folder.resolve("c.csv"));

    assertThat(lines("wrong", "events.csv")).hasSize(1);
    assertThat(lines("wrong", "rejects.csv"))
        .anyMatch(
            line -> line.startsWith("article.txt,marked wrong,") && line.contains("no ambush"));

    corrections(id + ",right,,,,,,\n");
    convert("right", "--corrections=" + folder.resolve("c.csv"));
    assertThat(lines("right", "flags.csv")).anyMatch(line -> line.contains("info,confirmed"));
  }

  @Test
  void anEventIsFoundByItsWordsWhenItsIdHasChanged() throws IOException {
    String report = text("first", "report.html");
    corrections(
        "MLI-20180101-elsewhere-0000000000,corrected,fatalities,12,14,,"
            + between(report, "\"digest\":\"")
            + ","
            + between(report, "\"passage\":\"")
            + "\n");

    convert("second", "--corrections=" + folder.resolve("c.csv"));

    assertThat(lines("second", "events.csv").get(1)).contains(id, ",14,");
    assertThat(lines("second", "flags.csv")).anyMatch(line -> line.contains("read-differs"));
  }

  private static String between(String text, String before) {
    int from = text.indexOf(before) + before.length();
    return text.substring(from, text.indexOf('"', from));
  }

  @Test
  void linesThatCannotBeFollowedAreRejects() throws IOException {
    corrections(
        "XXX-1,right,,,,,,\n"
            + id
            + ",perhaps,,,,,,\n"
            + id
            + ",corrected,fatalities,12,many,,,\n"
            + id
            + ",corrected,colour,,red,,,\n"
            + id
            + ",corrected,event_date,,2018-02-30,,,\n"
            + id
            + ",corrected,admin1,,"
            + "x".repeat(1_000_000)
            + ",,,\n");

    assertThat(convert("second", "--corrections=" + folder.resolve("c.csv"))).isZero();

    assertThat(lines("second", "rejects.csv"))
        .anyMatch(line -> line.startsWith("c.csv line 2,no longer fits,"))
        .anyMatch(line -> line.startsWith("c.csv line 3,bad row,") && line.contains("perhaps"))
        .anyMatch(line -> line.startsWith("c.csv line 4,bad row,") && line.contains("many"))
        .anyMatch(line -> line.startsWith("c.csv line 5,bad row,") && line.contains("colour"))
        .anyMatch(line -> line.startsWith("c.csv line 6,bad row,"));
    assertThat(convert("strict", "--strict", "--corrections=" + folder.resolve("c.csv")))
        .isNotZero();
  }

  @Test
  void aSpreadsheetMayHaveSavedTheFile() throws IOException {
    String note = FormulaGuard.guarded("=HYPERLINK(\"x\")");
    Files.writeString(
        folder.resolve("c.csv"),
        "\uFEFFverdict;corrected;event_id;field;note\r\ncorrected;14;"
            + id
            + ";fatalities;\""
            + note.replace("\"", "\"\"")
            + "\"\r\n",
        UTF_8);

    convert("second", "--corrections=" + folder.resolve("c.csv"));

    assertThat(lines("second", "events.csv").get(1)).contains(",14,");
    assertThat(text("second", "events.json")).contains(": =HYPERLINK(\\\"x\\\")");
  }

  @Test
  void aFileOfOtherColumnsIsRefusedBeforeAnythingIsRead() throws IOException {
    Files.writeString(folder.resolve("c.csv"), "a,b\n1,2\n");

    assertThat(convert("second", "--corrections=" + folder.resolve("c.csv"))).isEqualTo(2);

    assertThat(out.toString()).contains("event_id and verdict");
    assertThat(folder.resolve("second")).doesNotExist();
  }

  private void corrections(String rows) throws IOException {
    Files.writeString(folder.resolve("c.csv"), HEADER + rows, UTF_8);
  }

  private int convert(String to, String... options) {
    List<String> line =
        new ArrayList<>(List.of("convert", article.toString(), "--output=" + folder.resolve(to)));
    line.addAll(Arrays.asList(options));
    PrintWriter writer = new PrintWriter(out, true);
    return Skirmish.run(writer, writer, line.toArray(String[]::new));
  }

  private String text(String to, String file) throws IOException {
    return Files.readString(folder.resolve(to).resolve(file));
  }

  private List<String> lines(String to, String file) throws IOException {
    return Files.readAllLines(folder.resolve(to).resolve(file));
  }
}
