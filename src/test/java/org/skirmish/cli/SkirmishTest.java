package org.skirmish.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.check.Flag.Severity;
import org.skirmish.cli.screen.Progress;
import org.skirmish.cli.screen.Terminal;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.EventCoder;
import org.skirmish.coding.EventFixture;
import org.skirmish.export.ExtraColumns;
import org.skirmish.export.InterTerms;
import org.skirmish.export.Layout;
import org.skirmish.export.Profile;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;
import org.skirmish.world.World;

class SkirmishTest {

  private static final String EVERY_FORMAT =
      "[csv, xlsx, geojson, geojsonl, json, jsonl, gpkg, kml, fgb, html]";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final RecordingSink record = new RecordingSink();
  private Path article;

  @BeforeEach
  void writeAnArticle() throws Exception {
    article = Files.writeString(folder.resolve("ambush.txt"), "Six soldiers were killed.");
  }

  @Test
  void convertsArticlesAndSaysWhatCameOfIt() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.txt"));

    assertThat(run("convert", article.toString(), empty.toString(), "-o", "tables")).isZero();

    assertThat(record.opened).containsExactly("tables " + EVERY_FORMAT);
    assertThat(record.events).hasSize(1);
    assertThat(record.rejects).extracting(Reject::reason).containsExactly(Reason.EMPTY);
    assertThat(record.ended).isTrue();
    assertThat(record.closed).isTrue();
    assertThat(out.toString().strip())
        .isEqualTo(
            "2 articles read: 1 event, 1 reject, 1 flag. The files are in tables;"
                + " look first at rejects.csv and at the 1 flagged event.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void quietPrintsNothing() {
    assertThat(run("convert", article.toString(), "--quiet")).isZero();
    assertThat(out.toString() + err).isEmpty();
    assertThat(record.opened).containsExactly("output " + EVERY_FORMAT);
  }

  @Test
  void strictFailsOnARejectAndWritesAllTheSame() throws Exception {
    assertThat(run("convert", article.toString(), "--strict")).isZero();
    assertThat(err.toString()).isEmpty();

    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertThat(run("convert", empty.toString(), "--strict")).isEqualTo(1);
    assertThat(record.ended).isTrue();
    assertThat(err.toString()).contains("not everything was converted").contains("rejects.csv");
  }

  @Test
  void onlyTheFormatsAskedFor() {
    assertThat(run("convert", article.toString(), "--formats", "json,CSV, json")).isZero();
    assertThat(record.opened).containsExactly("output [json, csv]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "csv,pdf", "", "csv,,json"})
  void aWrongFormatIsAWrongCommandLine(String formats) {
    assertThat(run("convert", article.toString(), "--formats=" + formats)).isEqualTo(2);
    assertThat(err.toString())
        .contains("--formats: invalid value \"")
        .contains("hoose one of csv, xlsx, geojson, geojsonl, json, jsonl, gpkg, kml, fgb, html.")
        .contains("skirmish convert --help");
    assertThat(record.opened).isEmpty();
  }

  @Test
  void labelsOfActorsAreTheDefaultAndCodesAnOption() {
    assertThat(run("convert", article.toString())).isZero();
    assertThat(run("convert", article.toString(), "--inter", "Codes")).isZero();
    assertThat(run("convert", article.toString(), "--inter=labels")).isZero();
    assertThat(record.layouts)
        .extracting(Layout::inter)
        .containsExactly(InterTerms.LABELS, InterTerms.CODES, InterTerms.LABELS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"numbers", "", "1"})
  void wrongTermsOfActorsAreAWrongCommandLine(String inter) {
    assertThat(run("convert", article.toString(), "--inter=" + inter)).isEqualTo(2);
    assertThat(err.toString())
        .contains("--inter: invalid value \"" + inter + "\"; choose one of labels, codes.")
        .contains("skirmish convert --help");
    assertThat(record.opened).isEmpty();
  }

  @Test
  void columnsBehindAcledsAreAnOption() {
    assertThat(run("convert", article.toString())).isZero();
    assertThat(run("convert", article.toString(), "--extra-columns")).isZero();
    assertThat(run("convert", article.toString(), "--no-extra-columns")).isZero();
    assertThat(record.layouts)
        .extracting(Layout::extra)
        .containsExactly(ExtraColumns.BY_FORMAT, ExtraColumns.ALWAYS, ExtraColumns.NEVER);

    assertThat(run("convert", article.toString(), "--extra-columns", "--no-extra-columns"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("exclude each other");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--country=Ruritania", "--published=soon", "--published=2018-02-30"})
  void whatIsGivenWithARunMustBeReadable(String option) {
    for (String command : List.of("convert", "explain")) {
      err.getBuffer().setLength(0);
      assertThat(run(command, article.toString(), option)).isEqualTo(2);
      assertThat(err.toString())
          .contains(option.substring(0, option.indexOf('=')) + ": \"")
          .contains("skirmish " + command + " --help");
    }
    assertThat(record.opened).isEmpty();
  }

  @Test
  void whatIsGivenWithARunIsToldInItsWorkbook() {
    assertThat(run("convert", article.toString(), "--country", "mli", "--published", "2018-04-18"))
        .isZero();
    assertThat(record.layouts.get(0).settings().context().country().orElseThrow().value())
        .isEqualTo("mli");
    assertThat(record.layouts.get(0).settings().context().published().orElseThrow().value())
        .hasToString("2018-04-18");
  }

  @Test
  void theTableIsAcledsOrUcdps() {
    assertThat(run("convert", article.toString())).isZero();
    assertThat(run("convert", article.toString(), "--profile", "ucdp-ged")).isZero();
    assertThat(run("convert", article.toString(), "--profile=ACLED")).isZero();
    assertThat(record.layouts)
        .extracting(Layout::profile)
        .containsExactly(Profile.ACLED, Profile.UCDP_GED, Profile.ACLED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ucdp", "ucdp_ged", "", "gtd"})
  void aWrongProfileIsAWrongCommandLine(String profile) {
    assertThat(run("convert", article.toString(), "--profile=" + profile)).isEqualTo(2);
    assertThat(err.toString())
        .contains("--profile: invalid value \"" + profile + "\"; ")
        .contains("hoose one of acled, ucdp-ged.")
        .contains("skirmish convert --help");
    assertThat(record.opened).isEmpty();
  }

  @Test
  void pointsOfTheGeoPackageMayHaveAnotherSystem() {
    assertThat(run("convert", article.toString())).isZero();
    assertThat(run("convert", article.toString(), "--crs", "epsg:32630")).isZero();
    assertThat(record.layouts)
        .extracting(layout -> layout.system().code())
        .containsExactly(4326, 32630);
  }

  @Test
  void anUnknownSystemIsAWrongCommandLine() {
    assertThat(run("convert", article.toString(), "--crs", "utm30")).isEqualTo(2);
    assertThat(err.toString())
        .contains("--crs: \"utm30\" is not the EPSG code of a known coordinate reference system")
        .contains("Choose a code such as EPSG:32630");
    assertThat(record.opened).isEmpty();
  }

  static Stream<List<String>> wrong() {
    return Stream.of(
        List.of("convert"),
        List.of("convert", "a.txt", "--outptu", "x"),
        List.of("convert", "a.txt", "--output"),
        List.of("convrt", "a.txt"),
        List.of("--strict"),
        List.of("no-such-thing"),
        List.of("help", "convrt"),
        List.of("schema", "more"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aWrongCommandLineIsTold(List<String> args) {
    assertThat(run(args.toArray(String[]::new))).isEqualTo(2);
    assertThat(err.toString()).startsWith("skirmish: ").contains("--help");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aMissingPathIsAWrongCommandLine() {
    Path missing = folder.resolve("missing.txt");

    assertThat(run("convert", article.toString(), missing.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains(missing + ": there is no such file or folder. Check how it is spelled.");
    assertThat(record.opened).as("nothing is opened before").isEmpty();
  }

  @Test
  void whatCannotBeAPathIsAWrongCommandLine() {
    assertThat(run("convert", "a\0b")).isEqualTo(2);
    assertThat(err.toString())
        .contains("no path under this terminal's language setting")
        .doesNotContain("Exception");
  }

  @Test
  void theOutputFolderCannotBeAnInput() {
    assertThat(run("convert", folder.toString(), "--output", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("Choose another folder with --output.");
  }

  @Test
  void theOutputOfAnEarlierRunIsNotRead() throws Exception {
    Path output = Files.createDirectory(folder.resolve("output"));
    Files.writeString(output.resolve("events.json"), "[]");

    assertThat(run("convert", folder.toString(), "--output", output.toString())).isZero();
    assertThat(record.events).hasSize(1);
  }

  @Test
  void anOutputFolderThatCannotBeWrittenIsToldAndNothingIsLeft() throws Exception {
    Path output = article.resolve("tables");
    int status =
        Skirmish.run(
            new PrintWriter(out),
            new PrintWriter(err),
            "convert",
            article.toString(),
            "--output",
            output.toString());

    assertThat(status).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("skirmish: output folder " + output + ": cannot be made")
        .contains("Name another folder")
        .doesNotContain("Exception");
    assertThat(out.toString()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(article);
    }
  }

  @Test
  void aFullDiskIsToldAndTheFilesAreDropped() {
    record.full = true;

    assertThat(run("convert", article.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("No space left on device").contains("free space");
    assertThat(record.ended).isFalse();
    assertThat(record.closed).isTrue();
  }

  static Stream<Arguments> meant() {
    return Stream.of(
        Arguments.of("--formats excel", "did you mean xlsx?"),
        Arguments.of("--formats csv,geo-json", "did you mean geojson?"),
        Arguments.of("--formats csv xlsx", "Separate formats with commas"),
        Arguments.of("--profile ucdp", "did you mean ucdp-ged?"),
        Arguments.of("--inter code", "did you mean codes?"),
        Arguments.of("--read note", "did you mean notes?"),
        Arguments.of("--format csv", "unknown option --format; did you mean --formats?"),
        Arguments.of("--outptu=x", "unknown option --outptu; did you mean --output?"),
        Arguments.of("-output x", "unknown option -output; did you mean --output?"),
        Arguments.of("\u2013formats csv", "; did you mean --formats?"),
        Arguments.of("\u2014strict", "; did you mean --strict?"),
        Arguments.of("https://example.org/a", "Skirmish fetches nothing from the net"));
  }

  @ParameterizedTest
  @MethodSource("meant")
  void whatIsMistypedIsAnsweredWithWhatIsMeant(String options, String answer) {
    List<String> args = new ArrayList<>(List.of("convert", article.toString()));
    args.addAll(List.of(options.split(" ")));
    assertThat(run(args.toArray(String[]::new))).isEqualTo(2);
    assertThat(err.toString()).contains(answer);
    assertThat(record.opened).isEmpty();
  }

  @Test
  void aCommandIsMeantByOneThatIsLikeIt() {
    assertThat(run("covert", article.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("\"covert\" is neither a command nor a file or folder here.")
        .contains("Did you mean convert?");
  }

  @Test
  void pathsAloneAreConverted() {
    assertThat(run(article.toString())).isZero();
    assertThat(run("-f", "csv", article.toString())).isZero();
    assertThat(run("-q", "convert", article.toString())).isZero();
    assertThat(run(folder + "/*.txt", "--formats", "json")).isZero();
    assertThat(record.opened)
        .containsExactly(
            "output " + EVERY_FORMAT, "output [csv]", "output " + EVERY_FORMAT, "output [json]");
  }

  @Test
  void anAtSignIsPartOfAName() throws Exception {
    Path at = Files.writeString(folder.resolve("@list.txt"), "Six were killed.");
    assertThat(run("convert", at.toString())).isZero();
    assertThat(run("convert", "@" + article)).isEqualTo(2);
    assertThat(err.toString()).contains("@" + article).contains("write --list " + article);
  }

  @Test
  void aDryRunWritesNothingAndSaysWhatWouldComeOfIt() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertThat(run("convert", article.toString(), empty.toString(), "--dry-run")).isZero();
    assertThat(record.opened).isEmpty();
    assertThat(out.toString())
        .contains("warning guessed-sides: look at it")
        .contains("empty.txt rejected (empty): ")
        .contains("Flags: 1 guessed-sides.")
        .endsWith(
            "2 articles read: 1 event, 1 reject, 1 flag. Nothing was written."
                + System.lineSeparator());

    assertThat(run("convert", empty.toString(), "--dry-run", "--strict")).isEqualTo(1);
    assertThat(err.toString()).contains("--strict");
    assertThat(run("convert", empty.toString(), "--dry-run", "--formats", "pdf")).isEqualTo(2);

    out.getBuffer().setLength(0);
    assertThat(run("convert", empty.toString(), "--dry-run", "-q")).isEqualTo(3);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void helpIsACommandToo() {
    assertThat(run("help", "convert")).isZero();
    assertThat(out.toString()).startsWith("Usage: skirmish convert ");
    out.getBuffer().setLength(0);
    assertThat(run("help", "places", "add")).isZero();
    assertThat(out.toString()).startsWith("Usage: skirmish places add ");
    out.getBuffer().setLength(0);
    assertThat(run("help")).isZero();
    assertThat(out.toString()).startsWith("Usage: skirmish [");
    for (String command : org.skirmish.cli.line.Arguments.COMMANDS) {
      out.getBuffer().setLength(0);
      assertThat(run("help", command)).isZero();
      assertThat(out.toString()).startsWith("Usage: skirmish " + command + " ");
    }
  }

  @Test
  void helpHasExamples() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("Examples:").contains("skirmish convert articles/");

    out.getBuffer().setLength(0);
    assertThat(run("convert", "--help")).isZero();
    assertThat(out.toString())
        .contains("Examples:")
        .contains("skirmish convert articles/")
        .contains(
            "--output",
            "--formats",
            "--profile",
            "--inter",
            "--crs",
            "--actors",
            "--strict",
            "--quiet",
            "Exit status:");
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains(String.join(", ", new OutputFiles().formats()));
  }

  @Test
  void schemaPrintsTheContractOfTheJsonFile() throws Exception {
    assertThat(run("schema")).isZero();
    assertThat(new ObjectMapper().readTree(out.toString()).get("$schema").textValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(run("schema", "more")).isEqualTo(2);
  }

  @Test
  void versionIsFilledInByTheBuild() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString().strip()).matches("skirmish \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  /** Runs with a reader that finds one flagged event in any text. */
  private int run(String... args) {
    Flag flag = new Flag("guessed-sides", Severity.WARNING, "look at it");
    CodedEvent event = new EventCoder(World.load()).code(new EventFixture().build());
    Convert convert =
        new Convert(
            places -> document -> Result.of(List.of(new CheckedEvent(event, List.of(flag)))),
            record,
            Progress.silent(),
            () -> Terminal.NONE);
    Explain explain = new Explain(places -> document -> Result.of(List.of()), () -> Terminal.NONE);
    return Skirmish.run(new PrintWriter(out), new PrintWriter(err), convert, explain, args);
  }
}
