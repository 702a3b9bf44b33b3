package org.skirmish.table.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.skirmish.source.Input;
import org.skirmish.table.TableFormat.Form;

/** A file of sheets that is open. */
interface Workbook extends Closeable {

  /** The kind of file. */
  Form form();

  /** The sheet of that number, from 0; empty when there is none such. */
  Optional<SheetReader> sheet(int index) throws IOException;

  /** Whether these bytes may be the first ones of a workbook. */
  static boolean mayBe(byte[] head) {
    return ZippedWorkbook.isZip(head) || OldWorkbook.isCompound(head);
  }

  /**
   * Opens one; empty where the input is something else.
   *
   * @param old whether it may be one of Excel before 2007, and else one in a zip
   * @throws WorkbookTable.BrokenException if it is a workbook that cannot be read
   * @throws IOException if it cannot be told what it is
   */
  static Optional<Workbook> open(Input input, boolean old) throws IOException {
    if (old) {
      return OldWorkbook.open(input);
    }
    ZippedWorkbook zipped = ZippedWorkbook.open(input);
    if (zipped.isWorkbook()) {
      return Optional.of(zipped);
    }
    zipped.close();
    return Optional.empty();
  }
}
