package org.skirmish.table;

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

  public List<Doubt> doubts() {
    return doubts;
  }
}
