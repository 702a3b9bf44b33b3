package org.skirmish.mention.date;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The months by their folded English names, in full and as dates shorten them. */
final class MonthNames {

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      NUMBERS.put(name, month.getValue());
      NUMBERS.put(name.substring(0, 3), month.getValue());
    }
    NUMBERS.put("sept", Month.SEPTEMBER.getValue());
  }

  private MonthNames() {}

  /** 1 to 12 for the folded name of a month, else 0. */
  static int numberOf(String key) {
    return NUMBERS.getOrDefault(key, 0);
  }
}
