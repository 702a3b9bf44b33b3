package org.skirmish.export.ucdp;

import static org.skirmish.export.table.Column.Type.DATE;
import static org.skirmish.export.table.Column.Type.DECIMAL;
import static org.skirmish.export.table.Column.Type.INTEGER;
import static org.skirmish.export.table.Column.Type.LONG_TEXT;
import static org.skirmish.export.table.Column.Type.TEXT;

import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.table.Column;

/**
 * The 49 columns of UCDP's Georeferenced Event Dataset, in UCDP's order and spelling, so that tools
 * made for it read ours. What a column means is written in UCDP's codebook; where ours differ, the
 * description says so. A cell is empty when its value is unknown.
 */
public final class UcdpColumns {

  private final UcdpCells cells = new UcdpCells();

  private UcdpColumns() {}

  /** All 49, in order, for one writer: they keep what several cells of a row are made of. */
  public static List<Column<CheckedEvent>> all() {
    return new UcdpColumns().inOrder();
  }

  private List<Column<CheckedEvent>> inOrder() {
    return List.of(
        column(
            "id",
            TEXT,
            "Stable id of the event as in the other files; UCDP's own ids are numbers."),
        column("relid", TEXT, "The same id: UCDP has a second one of letters and numbers here."),
        column("year", INTEGER, "Year in which the event began."),
        column(
            "active_year",
            INTEGER,
            "1 when this event alone has the 25 deaths that make a year active, else empty."),
        column(
            "code_status",
            TEXT,
            "Clear when the type is known and no flag asks for a look, else empty."),
        column(
            "type_of_violence",
            INTEGER,
            "1 state-based, 2 non-state, 3 one-sided; empty when a side is not known."),
        column("conflict_dset_id", TEXT, "Always empty: UCDP's own id."),
        column("conflict_new_id", INTEGER, "Always empty: UCDP's own id."),
        column(
            "conflict_name",
            TEXT,
            "State of side A and the article's name of the war, or else the dyad's name."),
        column("dyad_dset_id", TEXT, "Always empty: UCDP's own id."),
        column("dyad_new_id", INTEGER, "Always empty: UCDP's own id."),
        column(
            "dyad_name",
            TEXT,
            "Both sides, as Government of Mali - JNIM; empty when one is not known."),
        column("side_a_dset_id", TEXT, "Always empty: UCDP's own id."),
        column("side_a_new_id", INTEGER, "Always empty: UCDP's own id."),
        column(
            "side_a",
            TEXT,
            "The government, or the perpetrator of one-sided violence, or the first group."),
        column("side_b_dset_id", TEXT, "Always empty: UCDP's own id."),
        column("side_b_new_id", INTEGER, "Always empty: UCDP's own id."),
        column("side_b", TEXT, "The opponent of side A; Civilians in one-sided violence."),
        column(
            "number_of_sources",
            INTEGER,
            "How many references stand behind the event; empty when there is none."),
        column(
            "source_article",
            LONG_TEXT,
            "Publisher, date and title of each reference, separated by semicolons."),
        column(
            "source_office",
            TEXT,
            "Publishers of the references in their order, separated by semicolons."),
        column(
            "source_date", TEXT, "Days of publication in the same order, separated by semicolons."),
        column("source_headline", LONG_TEXT, "Titles in the same order, separated by semicolons."),
        column(
            "source_original",
            TEXT,
            "Parties whose word the article gives on the losses, separated by semicolons."),
        column(
            "where_prec",
            INTEGER,
            "1 the place, 2 near it, 3 second division, 4 first, 5 area, 6 country, 7 high sea."),
        column(
            "where_coordinates", TEXT, "Name of the place, or of the smallest area that is known."),
        column("where_description", TEXT, "The place in the article's words."),
        column("adm_1", TEXT, "First-level division, as a region or province."),
        column("adm_2", TEXT, "Second-level division."),
        column("latitude", DECIMAL, "Degrees north, WGS 84."),
        column("longitude", DECIMAL, "Degrees east, WGS 84."),
        column("geom_wkt", TEXT, "The point as well-known text, longitude first."),
        column("priogrid_gid", INTEGER, "Number of the cell of PRIO-GRID in which the point lies."),
        column("country", TEXT, "Country of today in which the place lies, by UCDP's name."),
        column(
            "country_id", INTEGER, "Number of the country in Gleditsch and Ward's list of states."),
        column("region", TEXT, "Africa, Americas, Asia, Europe or Middle East."),
        column("event_clarity", INTEGER, "1 when the day and the place are known, else 2."),
        column(
            "date_prec",
            INTEGER,
            "Days that the date spans: 1 one, 2 up to six, 3 a week, 4 a month, 5 more."),
        column("date_start", DATE, "First day of the event, YYYY-MM-DD; 1 BC is year 0000."),
        column("date_end", DATE, "Last day of the event."),
        column(
            "deaths_a",
            INTEGER,
            "Dead of side A and its allies; 0 only where the article says so."),
        column(
            "deaths_b",
            INTEGER,
            "Dead of side B and its allies; 0 only where the article says so."),
        column("deaths_civilians", INTEGER, "Dead civilians; 0 only where the article says so."),
        column("deaths_unknown", INTEGER, "What is left of best without the three columns before."),
        column(
            "best",
            INTEGER,
            "Best estimate of all deaths; the lower bound where the article gives a range."),
        column("high", INTEGER, "Highest estimate; empty when the article sets no upper bound."),
        column("low", INTEGER, "Lowest estimate, at most the best."),
        column("gwnoa", INTEGER, "Gleditsch and Ward's number of side A, if it is a government."),
        column("gwnob", INTEGER, "Gleditsch and Ward's number of side B, if it is a government."));
  }

  private Column<CheckedEvent> column(String name, Column.Type type, String description) {
    return new Column<>(name, type, description, event -> cells.of(name, event));
  }
}
