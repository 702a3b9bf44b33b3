package org.skirmish.table.workbook;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells from the first column on; empty text for an empty cell
 * @param tooLong whether its texts were too long to be kept
 */
record SheetRow(int number, List<String> cells, boolean tooLong) {

  /** A cell's day, with the time where it has one: "2019-05-03", "2019-05-03 14:30". */
  static String day(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toLocalDate() + " " + time.toLocalTime();
  }

  boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
