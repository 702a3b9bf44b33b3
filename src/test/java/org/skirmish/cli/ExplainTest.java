package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.cli.screen.Progress;
import org.skirmish.cli.screen.Terminal;
import org.skirmish.explain.Look;
import org.skirmish.source.Result;

class ExplainTest {

  private static final String RAID =
      """
      2021 Tamesna raid
      Part of the Mali War
      Date12 April 2021
      Location
      Tamesna, Mali
      Result Malian victory
      Belligerents
      Mali
      Jama'at Nasr al-Islam wal Muslimin
      Casualties and losses
      2 killed, 5 wounded
      At least 9 killed

      The 2021 Tamesna raid was an attack by Jama'at Nasr al-Islam wal Muslimin (JNIM) on a camp \
      of the Malian army at Tamesna on 13 April 2021.
      """;

  private static final String NOTES =
      """
      On 4 March 2018, JNIM militants attacked an army post at Soumpi (Timbuktu, Mali).
      On 6 March 2018, Taliban militants ambushed a police convoy near Ghazni (Ghazni, Afghanistan).
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path raid;

  @BeforeEach
  void writeAnArticle() throws Exception {
    raid = Files.writeString(folder.resolve("raid.txt"), RAID);
  }

  @Test
  void everyValueStandsWithTheWordsThatItWasReadFrom() {
    assertThat(run("explain", raid.toString())).isZero();

    assertThat(events().get(0))
        .isEqualTo(
            """
            2021 Tamesna raid (raid.txt), main event, ID
              date            2021-04-12
                                Date«12 April 2021»  [Infobox 43-56]
              place           Tamesna, Mali
                                «Tamesna», Mali  [Infobox 66-73]
                                concluded: names around the place (country)
              precision       1
                                concluded: geo precision 1
              conflict        Mali War
                                Part of the «Mali War»  [Lead 30-38]
              result          Malian victory
                                Result «Malian victory»  [Infobox 87-101]
              event type      Battles: Armed clash
                                concluded: what the clauses tell
              sides           2
                                concluded: decided by alliances and who attacks whom
              side 1          defender
                actor 1       Mali, State forces, MLI
                                «Mali»  [Infobox 115-119]
                                concluded: name or people of a state (type)
                killed        2
                                «2 killed», 5 wounded  [Infobox 177-185]
                wounded       5
                                2 killed, «5 wounded»  [Infobox 187-196]
              side 2          attacker
                actor 1       Jama'at Nasr al-Islam wal Muslimin, Rebel group, MLI
                                «Jama'at Nasr al-Islam wal Muslimin»  [Infobox 120-154]
                                concluded: actor registry (type)
                killed        at least 9
                                «At least 9 killed»  [Infobox 197-214]
              civilians       unknown
              fatalities      at least 11
                                «2 killed», 5 wounded  [Infobox 177-185]
                                «At least 9 killed»  [Infobox 197-214]
                                concluded: the dead of the sides and of the civilians added up
              claims          none
              sources         0
              lost            date start: 13 April 2021
                                «13 April 2021»  [Lead]
              flags           warning dates-disagree: The box says 12 April 2021, the lead 13 April 2021.
                              info no-coordinates: no coordinates are known for “Tamesna”; the event will not
                                show on a map""");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void inColourTheQuoteAndTheFlagsAreSetApart() {
    assertThat(run("explain", "--color=always", raid.toString())).isZero();

    assertThat(out.toString())
        .contains("Date\u001B[1;36m12 April 2021\u001B[0m\u001B[2m  [Infobox 43-56]\u001B[0m")
        .contains("\u001B[33mwarning dates-disagree\u001B[0m: The box says")
        .doesNotContain("«");
  }

  @Test
  void colourIsForTerminalsUnlessTheUserSaysOtherwise() {
    Terminal terminal = new Terminal(true, 100);

    run(terminal, "explain", raid.toString());
    assertThat(out.toString()).contains("\u001B[");

    out.getBuffer().setLength(0);
    run(terminal, "explain", "--color", "never", raid.toString());
    assertThat(out.toString()).doesNotContain("\u001B[").contains("«12 April 2021»");
  }

  @ParameterizedTest
  @CsvSource({
    "true, TERM, xterm, true",
    "false, TERM, xterm, false",
    "true, TERM, dumb, false",
    "true, NO_COLOR, 1, false"
  })
  void theTerminalAndTheEnvironmentTellOfColour(
      boolean ansi, String key, String value, boolean is) {
    assertThat(Terminal.of(ansi, Map.of(key, value)).colour()).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource({"72, 72", "wide, 100", "0, 100", "'', 100"})
  void theWidthIsTheTerminalsWhereItIsKnown(String columns, int width) {
    assertThat(Terminal.of(false, Map.of("COLUMNS", columns)).width()).isEqualTo(width);
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    run(new Terminal(false, 48), "explain", raid.toString());
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 48);
    assertThat(out.toString()).contains("Muslimin");
  }

  @Test
  void everyNoteOfAFileIsExplained() throws Exception {
    Path notes = Files.writeString(folder.resolve("notes.txt"), NOTES);

    assertThat(run("explain", notes.toString())).isZero();

    assertThat(events()).hasSize(2);
    assertThat(events().get(0))
        .startsWith("note (notes.txt#1), main event, ID\n  date            2018-03-04\n")
        .contains("(written \"JNIM militants\")")
        .contains("On «4 March 2018», JNIM militants attacked");
    assertThat(events().get(1)).startsWith("note (notes.txt#2), main event, ID");
  }

  @Test
  void aRejectSaysWhyAndTheOthersAreExplained() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.txt"));

    assertThat(run("explain", empty.toString(), raid.toString())).isZero();
    assertThat(events().get(0))
        .isEqualTo(
            "empty.txt rejected (empty): the file holds no text: put the article's text into it");
    assertThat(events().get(1)).startsWith("2021 Tamesna raid");

    assertThat(run("explain", empty.toString())).as("nothing to explain").isEqualTo(1);
  }

  @Test
  void whatATerminalWouldObeyIsNotPrinted() throws Exception {
    Files.writeString(raid, RAID.replace("Malian victory", "Malian \u001B[2Jvictory"));

    run("explain", raid.toString());

    assertThat(out.toString()).doesNotContain("\u001B").contains("[2Jvictory");
  }

  @Test
  void aWrongCommandLineIsTold() {
    assertThat(run("explain", folder.resolve("none.txt").toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("none.txt: there is no such file or folder. Check how it is spelled.");

    assertThat(run("explain", "--color=pink", raid.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("--color: invalid value \"pink\"; choose one of always, never, auto.");
    assertThat(run("explain")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void helpHasExamples() {
    assertThat(run("explain", "--help")).isZero();
    assertThat(out.toString())
        .contains("Examples:", "skirmish explain ambush.txt", "--color", "Exit status:");
  }

  /** What was printed, block by block; an id's last part depends on all of the text. */
  private List<String> events() {
    String printed = String.join("\n", out.toString().lines().toList());
    return Arrays.stream(printed.split("\n\n"))
        .map(block -> block.replaceFirst("[A-Z]{3}-\\d{8}-[a-z]+-[a-z0-9]{10}", "ID"))
        .toList();
  }

  private int run(String... args) {
    return run(new Terminal(false, Look.WIDTH), args);
  }

  private int run(Terminal terminal, String... args) {
    Convert convert =
        new Convert(
            places -> document -> Result.of(List.of()),
            new RecordingSink(),
            Progress.silent(),
            () -> Terminal.NONE);
    Explain explain = new Explain(Reading::byStages, () -> terminal);
    return Skirmish.run(new PrintWriter(out), new PrintWriter(err), convert, explain, args);
  }
}
