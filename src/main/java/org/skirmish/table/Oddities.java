package org.skirmish.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.model.Doubt;

/** Collects what a user should look at in a row: terms that nobody knows, cells that disagree. */
public final class Oddities {

  private final List<Doubt> doubts = new ArrayList<>(0);

  /** The cell holds none of the scheme's terms; the value stays empty. */
  public void term(Row row, int column) {
    doubts.add(
        new Doubt(
            Doubt.Kind.UNKNOWN_TERM,
            row.columns().name(column)
                + " is \""
                + BadCell.shortened(row.text(column))
                + "\", which is none of its terms; the value stays empty"));
  }

  public void date(String detail) {
    doubts.add(new Doubt(Doubt.Kind.DATES_DISAGREE, detail));
  }

  /** The year has two digits, and nothing else tells its century. */
  public void century(Row row, int column, LocalDate taken) {
    doubts.add(
        new Doubt(
            Doubt.Kind.DATE_ORDER,
            row.columns().name(column)
                + " is \""
                + BadCell.shortened(row.text(column))
                + "\", whose century nothing tells; it was taken for "
                + taken));
  }

  public List<Doubt> doubts() {
    return doubts;
  }
}
