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
   * @throws WorkbookTable.BrokenException if it is a workbook that cannot be read
   * @throws IOException if it cannot be told what it is
   */
  static Optional<Workbook> open(Input input, byte[] head) throws IOException {
    if (OldWorkbook.isCompound(head)) {
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
