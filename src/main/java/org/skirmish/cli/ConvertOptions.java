package org.skirmish.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.skirmish.export.ExtraColumns;
import org.skirmish.export.csv.CsvStyle;
import org.skirmish.export.map.LayerSystem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What {@code skirmish convert} takes, and what the user gave. Options are declared by calls and
 * not by annotations, which take the Java platform a tenth of a second to read.
 */
final class ConvertOptions {

  private final ReadingOptions reading = new ReadingOptions();

  private final OptionSpec output =
      OptionSpec.builder("-o", "--output")
          .paramLabel("DIR")
          .type(Path.class)
          .defaultValue("output")
          .description("Folder for the tables, created if missing. Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec formats =
      OptionSpec.builder("-f", "--formats")
          .paramLabel("FORMAT")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .splitRegex(",")
          .description(
              "What to write, with commas between:",
              "csv, xlsx, geojson, geojsonl, json, jsonl, gpkg,",
              "kml, fgb, html.",
              "Default: all.",
              "rejects.csv is always written.")
          .build();

  private final OptionSpec profile =
      OptionSpec.builder("--profile")
          .paramLabel("PROFILE")
          .type(String.class)
          .defaultValue("acled")
          .description(
              "Whose columns csv and xlsx have: acled, or ucdp-ged",
              "for ucdp-ged.csv and ucdp-ged.xlsx in place of",
              "events.csv and events.xlsx. Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec inter =
      OptionSpec.builder("--inter")
          .paramLabel("TERMS")
          .type(String.class)
          .defaultValue("labels")
          .description(
              "How inter1, inter2 and interaction are written:",
              "labels (Rebel group) or codes (2, as in older",
              "exports of ACLED). Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec rows =
      OptionSpec.builder("--rows")
          .paramLabel("UNIT")
          .type(String.class)
          .defaultValue("events")
          .description(
              "What a row of events.csv and of the sheet Events",
              "is: events, or actors for one per actor of an",
              "event, as acled_transform_longer of ACLED's R",
              "package acledR makes them. Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec extraColumns =
      flag("--extra-columns")
          .description(
              "Append role, end_date, article_file and",
              "article_title to ACLED's 31 columns. Default: in",
              "the workbook and the GeoPackage, not in CSV.")
          .build();

  private final OptionSpec noExtraColumns =
      flag("--no-extra-columns").description("Append them nowhere.").build();

  private final CsvOptions csv = new CsvOptions();

  private final OptionSpec crs =
      OptionSpec.builder("--crs")
          .paramLabel("EPSG:CODE")
          .type(String.class)
          .description(
              "The coordinate reference system of the points in",
              "events.gpkg, such as EPSG:32630 (UTM zone 30",
              "north). Columns latitude and longitude and the",
              "other files stay in degrees of WGS 84, the default.")
          .build();

  private final OptionSpec merge =
      flag("--merge")
          .description(
              "Write one row for the same event in several",
              "articles, with the sources of all. Reads the",
              "articles twice. Default: each keeps its row, and",
              "same_as and a flag name the earlier ones.")
          .build();

  private final OptionSpec resume =
      flag("--resume")
          .description(
              "Go on where an earlier run into the same folder was",
              "stopped or killed: what it has read is not read",
              "again. Give the same inputs and options; the files",
              "are those of a run that was never stopped.")
          .build();

  private final OptionSpec dryRun =
      flag("--dry-run")
          .description(
              "Write nothing, and print what would come of it,", "as the command check does.")
          .build();

  private final OptionSpec strict =
      flag("--strict")
          .description(
              "End with exit status 1 if anything was rejected.",
              "The tables are written all the same.")
          .build();

  private final OptionSpec quiet =
      flag("-q", "--quiet").description("Print nothing but errors.").build();

  /** The command that has these options. */
  CommandSpec spec(Callable<Integer> command) {
    CommandSpec spec = withHelp(CommandSpec.wrapWithoutInspection(command));
    spec.addOption(output)
        .addOption(formats)
        .addOption(profile)
        .addOption(inter)
        .addOption(rows)
        .addOption(extraColumns)
        .addOption(noExtraColumns)
        .addOption(csv.delimiter())
        .addOption(csv.bom())
        .addOption(csv.hxl())
        .addOption(csv.raw())
        .addOption(crs);
    reading.addTo(spec);
    spec.addOption(merge).addOption(resume).addOption(dryRun).addOption(strict).addOption(quiet);
    Map<String, String> statuses = new LinkedHashMap<>();
    statuses.put("0", "The run finished. Articles without an event stand in rejects.csv.");
    statuses.put("1", "It could not finish, or --strict was given and something was rejected.");
    statuses.put("2", "The command line was wrong; nothing was read.");
    statuses.put("3", "Every input was rejected; rejects.csv says why.");
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Turns articles about armed clashes, and tables that you have, into event tables.")
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(statuses)
        .footerHeading("%nExamples:%n")
        .footer(
            "  skirmish convert articles/",
            "      every file in the folder and below, into output/",
            "  skirmish convert ambush.txt raid.txt --output tables",
            "      two articles, into tables/",
            "  skirmish convert articles/ --formats csv,geojson --strict",
            "      only these files, and exit status 1 if anything was rejected",
            "  skirmish convert acled.csv --formats geojson",
            "      an export of ACLED as a map",
            "  skirmish convert raids.csv --map Datum=event_date --map Ort=location --map Land=country",
            "      a table of your own; skirmish columns raids.csv shows what to map",
            "  skirmish convert acled.csv --read notes",
            "      what the notes of a table tell, not how it codes them",
            "  skirmish convert notes/ --resume",
            "      the rest of a run that was stopped half way",
            "  skirmish convert articles/ --corrections corrections.csv",
            "      with what reviewers corrected in the report",
            "  skirmish convert articles/ --profile ucdp-ged --formats csv",
            "      only ucdp-ged.csv, with the 49 columns of UCDP GED",
            "  skirmish convert notes.txt --country \"Burkina Faso\" --published 2018-04-18",
            "      notes that leave the country and the year to the reader",
            "  skirmish convert articles/ --inter codes",
            "      with 2 for Rebel group and 12 for State forces-Rebel group",
            "  skirmish convert articles/ --actors militias.csv",
            "      with armed groups of your own that the built-in registry does not know");
    return spec;
  }

  /** The command with {@code --help} and {@code --version}, as every command has them. */
  static CommandSpec withHelp(CommandSpec spec) {
    return spec.versionProvider(new Version())
        .addOption(
            flag("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build())
        .addOption(
            flag("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
  }

  static OptionSpec.Builder flag(String name, String... others) {
    return OptionSpec.builder(name, others).type(boolean.class);
  }

  /** What is read. */
  ReadingOptions reading() {
    return reading;
  }

  Path output() {
    return output.getValue();
  }

  /** As the user wrote them; none if all are wanted. */
  List<String> formats() {
    List<String> given = formats.getValue();
    return given == null ? List.of() : given;
  }

  /** As the user wrote it. */
  String profile() {
    return profile.getValue();
  }

  /** As the user wrote it. */
  String inter() {
    return inter.getValue();
  }

  /** As the user wrote it. */
  String rows() {
    return rows.getValue();
  }

  /**
   * Where the user wants columns behind ACLED's.
   *
   * @throws IllegalArgumentException if they are wanted both everywhere and nowhere
   */
  ExtraColumns extraColumns() {
    boolean everywhere = Boolean.TRUE.equals(extraColumns.getValue());
    boolean nowhere = Boolean.TRUE.equals(noExtraColumns.getValue());
    if (everywhere && nowhere) {
      throw new IllegalArgumentException(
          "--extra-columns and --no-extra-columns exclude each other; leave one of them out.");
    }
    return everywhere ? ExtraColumns.ALWAYS : nowhere ? ExtraColumns.NEVER : ExtraColumns.BY_FORMAT;
  }

  /**
   * How CSV files are written.
   *
   * @throws IllegalArgumentException if cells cannot be told apart; the message is for the user
   */
  CsvStyle csv() {
    return csv.given();
  }

  /**
   * The system of the GeoPackage's points.
   *
   * @throws IllegalArgumentException if it is not known; the message is for the user
   */
  LayerSystem system() {
    String code = crs.getValue();
    try {
      return code == null ? LayerSystem.WGS_84 : LayerSystem.of(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--crs: " + e.getMessage(), e);
    }
  }

  boolean merge() {
    return Boolean.TRUE.equals(merge.getValue());
  }

  boolean resume() {
    return Boolean.TRUE.equals(resume.getValue());
  }

  boolean dryRun() {
    return Boolean.TRUE.equals(dryRun.getValue());
  }

  boolean strict() {
    return Boolean.TRUE.equals(strict.getValue());
  }

  boolean quiet() {
    return Boolean.TRUE.equals(quiet.getValue());
  }
}
