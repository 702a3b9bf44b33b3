package org.skirmish.table.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Goes through the rows of one sheet. */
interface SheetReader extends Closeable {

  /** More columns than a spreadsheet has. */
  int MOST_COLUMNS = 16_384;

  /** The longest row, in UTF-16 units. */
  int LONGEST_ROW = 1_000_000;

  /**
   * The next row that is not blank; empty at the end.
   *
   * @throws IOException if the sheet cannot be read on
   */
  Optional<SheetRow> next() throws IOException;
}
