package org.skirmish.export;

import java.time.LocalDate;

/** The years 1 to 9999, whose dates all programs know. */
public final class CommonEra {

  private static final int LAST = 9999;

  private CommonEra() {}

  public static boolean has(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= LAST;
  }
}
