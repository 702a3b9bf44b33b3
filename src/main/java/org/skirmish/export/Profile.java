package org.skirmish.export;

import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.table.AcledColumns;
import org.skirmish.export.table.Column;
import org.skirmish.export.ucdp.UcdpColumns;

/** Whose table a run writes as CSV and for Excel. */
public enum Profile {
  /** ACLED's 31 columns. */
  ACLED("events"),
  /** The 49 columns of UCDP's Georeferenced Event Dataset. */
  UCDP_GED("ucdp-ged");

  private final String table;

  Profile(String table) {
    this.table = table;
  }

  /** The name of the table's files, without what follows the dot. */
  public String table() {
    return table;
  }

  /** The table's columns. */
  public List<Column<CheckedEvent>> columns(InterTerms inter) {
    return switch (this) {
      case ACLED -> inter == InterTerms.CODES ? AcledColumns.withInterCodes() : AcledColumns.ALL;
      case UCDP_GED -> UcdpColumns.all();
    };
  }
}
