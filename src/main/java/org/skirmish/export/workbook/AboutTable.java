package org.skirmish.export.workbook;

import static org.skirmish.export.table.Column.Type.LONG_TEXT;
import static org.skirmish.export.table.Column.Type.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.Flag;
import org.skirmish.export.Attribution;
import org.skirmish.export.ExtraColumns;
import org.skirmish.export.InterTerms;
import org.skirmish.export.Layout;
import org.skirmish.export.Profile;
import org.skirmish.export.RowUnit;
import org.skirmish.export.RunSettings;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.Rows;
import org.skirmish.export.table.Table;

/**
 * What a reader must know of a workbook: how it came about, how its cells are kept, whose it is.
 */
final class AboutTable {

  /**
   * One row.
   *
   * @param text a {@link String}, or a {@link Long} where it is a number of rows
   */
  record Line(String subject, Object text) {}

  private AboutTable() {}

  /** The table of a run, when the rows of the others are counted. */
  static Table<Line> of(Layout layout, List<TableSheets<?>> tables) {
    List<Line> lines = new ArrayList<>();
    settings(lines, layout);
    for (TableSheets<?> table : tables) {
      lines.add(new Line("Rows in " + table.title(), table.count()));
    }
    cells(lines);
    looks(lines);
    licences(lines, layout);
    return new Table<>(
        "about",
        "How the workbook came about.",
        List.of(
            new Column<>("Subject", TEXT, "What the line is on.", Line::subject),
            new Column<>("Text", LONG_TEXT, "What there is to know.", Line::text)),
        () -> Rows.fixed(lines));
  }

  private static void settings(List<Line> lines, Layout layout) {
    RunSettings settings = layout.settings();
    add(lines, "Program", ("Skirmish " + settings.version()).strip());
    boolean acled = layout.profile() == Profile.ACLED;
    add(lines, "Columns of Events", acled ? acledColumns(layout) : "UCDP GED's 49");
    if (acled) {
      boolean codes = layout.inter() == InterTerms.CODES;
      add(lines, "Kinds of actors", codes ? "ACLED's codes" : "ACLED's labels");
    }
    if (settings.context().country().isPresent()) {
      add(lines, "Country given", settings.context().country().get().value());
    }
    if (settings.context().published().isPresent()) {
      add(lines, "Publication given", settings.context().published().get().value().toString());
    }
    boolean ownPlaces = settings.ownPlaces() || !settings.packs().isEmpty();
    add(lines, "Places of the user's own", ownPlaces ? "yes" : "no");
    add(lines, "Actors of the user's own", settings.ownActors() ? "yes" : "no");
  }

  private static String acledColumns(Layout layout) {
    String columns =
        layout.rows() == RowUnit.ACTORS
            ? "ACLED's with a row per actor of an event, as acledR makes them"
            : "ACLED's 31";
    return layout.extra().inWorkbookAndGeoPackage()
        ? columns
            + ", and behind them "
            + String.join(", ", ExtraColumns.ALL.stream().map(Column::name).toList())
        : columns;
  }

  private static void cells(List<Line> lines) {
    add(
        lines,
        "Empty cells",
        "The article does not say. No cell is made up: Evidence has, for every value, the words that"
            + " it was read from or the rule that concluded it.");
    add(
        lines,
        "Dates",
        "Dates from "
            + TableSheets.FIRST_DATE
            + " on are dates. Earlier ones, and those after the year 9999, are text as YYYY-MM-DD:"
            + " Excel's calendar begins in 1900, and programs do not agree on its first two months."
            + " 1 BC is the year 0000, 2 BC is -0001.");
    add(
        lines,
        "Text",
        "A cell of Excel's holds 32,767 characters: longer text ends there in an ellipsis, and"
            + " events.json has it whole. Control characters are left out. Text that begins with ="
            + " is text and no formula.");
    add(
        lines,
        "Large tables",
        "A sheet holds 1,048,575 rows below its header; more go on in a sheet with a number, as"
            + " Events 2.");
  }

  private static void looks(List<Line> lines) {
    add(
        lines,
        "Colours",
        "The id of an event that has flags, and the severity of a flag: red error, amber warning,"
            + " grey-blue info. An event has the colour of its gravest flag.");
    for (Flag.Severity severity : Flag.Severity.values()) {
      add(lines, "Flag: " + severity.key(), severity.meaning());
    }
    add(
        lines,
        "Links",
        "The id of an event leads to its first row in Evidence, and its first row in the other sheets"
            + " leads back. So it is for the first "
            + TableSheets.MOST_LINKS
            + " ids of a table, and sorting does not move where links lead. Filter by the id there.");
    add(
        lines,
        "Pivot tables",
        "Each sheet is a table of its own name, as Events or Casualties, and can be pivoted by it.");
  }

  private static void licences(List<Line> lines, Layout layout) {
    Profile profile = layout.profile();
    add(lines, "Sources of places", Attribution.of(layout.settings()));
    add(
        lines,
        "Licence of places",
        "https://creativecommons.org/licenses/by/4.0/: name GeoNames when you publish the tables.");
    add(
        lines,
        "Names of actors",
        "Skirmish's own registry, Apache License 2.0, with names in ACLED's style.");
    add(
        lines,
        "Terms",
        profile == Profile.ACLED
            ? "Columns and types have ACLED's names so that tools for its data read them. These are"
                + " not data of ACLED's, which has no part in them."
            : "Columns have UCDP's names so that tools for its data read them. These are not data of"
                + " UCDP's, which has no part in them.");
    add(lines, "Texts", "Quotes and notes have the licence of the article that Sources names.");
  }

  private static void add(List<Line> lines, String subject, String text) {
    lines.add(new Line(subject, text));
  }
}
