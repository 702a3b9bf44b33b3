package org.skirmish.world.place;

import java.nio.ByteBuffer;
import org.skirmish.world.place.IndexHeader.Section;

/**
 * The countries of an index and the runs of places that stand together because they are of one
 * country and have the same divisions. Countries go by their index, from 0.
 */
record Runs(ByteBuffer bytes, IndexHeader header) {

  private static final int COUNTRY = 10;
  private static final int RUN = 8;

  /** A range of places by their numbers, the second one outside. */
  record Span(int from, int to) {
    static final Span NONE = new Span(0, 0);
  }

  /** The ISO 3166-1 alpha-2 code of a country. */
  String code(int country) {
    int at = header.start(Section.COUNTRIES) + country * COUNTRY;
    return "" + (char) bytes.get(at) + (char) bytes.get(at + 1);
  }

  /** Where a country's part of the table of first letters begins, in bytes. */
  int letters(int country) {
    return bytes.getInt(header.start(Section.COUNTRIES) + country * COUNTRY + 6);
  }

  /** The places of a country. */
  Span in(int country) {
    return span(firstRun(country), firstRun(country + 1));
  }

  /** The places of a first-level division. */
  Span in(int country, String admin1) {
    int end = firstRun(country + 1);
    int from = firstAt(firstRun(country), end, admin1, "");
    // No code has a character before a space.
    return span(from, firstAt(from, end, admin1 + ' ', ""));
  }

  /** The places of a second-level division. */
  Span in(int country, String admin1, String admin2) {
    int end = firstRun(country + 1);
    int run = firstAt(firstRun(country), end, admin1, admin2);
    return run < end && compare(run, admin1, admin2) == 0 ? span(run, run + 1) : Span.NONE;
  }

  private int firstRun(int country) {
    return country == header.countries()
        ? header.runs()
        : bytes.getInt(header.start(Section.COUNTRIES) + country * COUNTRY + 2);
  }

  private Span span(int fromRun, int toRun) {
    return new Span(firstPlace(fromRun), firstPlace(toRun));
  }

  private int firstPlace(int run) {
    return bytes.getInt(header.start(Section.RUNS) + run * RUN);
  }

  /** The codes of the divisions of a run: of the first level, then of the second. */
  PlaceRecord.Names codes(int run) {
    int at = header.start(Section.RUNS) + run * RUN + 4;
    int texts = header.start(Section.RUN_TEXTS);
    return PlaceRecord.names(bytes, texts + bytes.getInt(at), texts + bytes.getInt(at + RUN));
  }

  /** The first run from there on that is not before these codes. */
  private int firstAt(int from, int to, String admin1, String admin2) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, admin1, admin2) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int run, String admin1, String admin2) {
    PlaceRecord.Names codes = codes(run);
    int first = codes.name().compareTo(admin1);
    codes.next();
    return first != 0 ? first : codes.name().compareTo(admin2);
  }

  /** The run of a place. */
  int of(int place) {
    int low = 0;
    int high = header.runs() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firstPlace(middle) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The index of the country of a run. */
  int country(int run) {
    int low = 0;
    int high = header.countries() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firstRun(middle) <= run) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
