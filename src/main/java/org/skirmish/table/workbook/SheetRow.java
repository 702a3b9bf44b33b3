package org.skirmish.table.workbook;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells from the first column on; empty text for an empty cell
 * @param tooLong whether its texts were too long to be kept
 */
record SheetRow(int number, List<String> cells, boolean tooLong) {

  boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
