package org.skirmish.table;

import java.io.IOException;
import java.util.List;

/** A table lacks columns without which its rows are no events. */
public final class MissingColumnsException extends IOException {

  private static final long serialVersionUID = 1L;

  private MissingColumnsException(List<String> missing) {
    super(String.join(", ", missing));
  }

  /**
   * @param there which of the columns the table has
   */
  public static void check(Columns columns, boolean[] there) throws MissingColumnsException {
    List<String> missing = columns.missing(there);
    if (!missing.isEmpty()) {
      throw new MissingColumnsException(missing);
    }
  }
}
