package org.skirmish.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Span;

/**
 * Finds points in every notation that articles use: degrees with minutes and seconds or with
 * decimals, the hemisphere before or after ({@code 15°52′1″N 1°30′46″E}, {@code N 15.867° E
 * 1.513°}), and signed pairs ({@code -10.77556; 40.47278}, {@code -19°51′, 47°2′}).
 */
final class CoordinateScanner {

  /** An angle; {@code digits} is how exact it is, in decimal digits of a degree. */
  private record Angle(double degrees, char hemisphere, int digits, int start, int end) {
    boolean isLatitude() {
      return hemisphere == 'N' || hemisphere == 'S';
    }

    boolean isLongitude() {
      return hemisphere == 'E' || hemisphere == 'W';
    }
  }

  /** A point and how exact its notation is. */
  private record Reading(Coordinates point, int digits, int decimals) {}

  private final String text;
  private final int limit;

  private CoordinateScanner(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** The most exact of the notations of a point in this stretch of the text. */
  static Optional<Coordinates> mostExact(String text, Span within) {
    Reading best = null;
    for (Reading reading : new CoordinateScanner(text, within.end()).readings(within.start())) {
      if (best == null
          || reading.digits > best.digits
          || reading.digits == best.digits && reading.decimals > best.decimals) {
        best = reading;
      }
    }
    return Optional.ofNullable(best).map(Reading::point);
  }

  private List<Reading> readings(int from) {
    List<Reading> readings = new ArrayList<>();
    int at = from;
    while (at < limit) {
      Optional<Angle> first = angleAt(at);
      if (first.isEmpty()) {
        at++;
        continue;
      }
      int next = skipSeparators(first.get().end);
      Optional<Angle> second = next < limit ? angleAt(next) : Optional.empty();
      Optional<Reading> reading = second.flatMap(angle -> pair(first.get(), angle));
      readings.addAll(reading.stream().toList());
      at = reading.isPresent() ? second.get().end : first.get().end;
    }
    return readings;
  }

  private Optional<Reading> pair(Angle a, Angle b) {
    boolean named = a.isLatitude() && b.isLongitude();
    boolean swapped = a.isLongitude() && b.isLatitude();
    boolean bare = a.hemisphere == 0 && b.hemisphere == 0 && a.digits >= 2 && b.digits >= 1;
    if (!named && !swapped && !bare) {
      return Optional.empty();
    }
    Angle lat = swapped ? b : a;
    Angle lon = swapped ? a : b;
    if (Math.abs(lat.degrees) > 90 || Math.abs(lon.degrees) > 180) {
      return Optional.empty();
    }
    Coordinates point = new Coordinates(lat.degrees, lon.degrees, new Span(a.start, b.end));
    return Optional.of(new Reading(point, Math.min(5, Math.max(a.digits, b.digits)), bare ? 1 : 0));
  }

  private int skipSeparators(int at) {
    int i = at;
    while (i < limit && " ,;/\u00a0".indexOf(text.charAt(i)) >= 0 && i - at < 4) {
      i++;
    }
    return i;
  }

  /** An angle that starts exactly here, or nothing. */
  private Optional<Angle> angleAt(int at) {
    if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at) != '-') {
      return Optional.empty();
    }
    int i = at;
    char hemisphere = 0;
    if (i < limit && "NSEW".indexOf(text.charAt(i)) >= 0) {
      hemisphere = text.charAt(i++);
      i = skipSpaces(i);
    }
    int sign = 1;
    if (i < limit && (text.charAt(i) == '-' || text.charAt(i) == '−')) {
      sign = -1;
      i++;
    }
    int numberStart = i;
    i = endOfNumber(i);
    if (i == numberStart || i - numberStart > 16) {
      return Optional.empty();
    }
    double degrees = Double.parseDouble(text.substring(numberStart, i));
    int digits = decimals(numberStart, i);
    boolean minutes = false;
    boolean marked = i < limit && "°º˚".indexOf(text.charAt(i)) >= 0;
    if (marked) {
      i = skipSpaces(i + 1);
      for (int unit = 0; unit < 2; unit++) {
        int end = endOfNumber(i);
        int mark = end > i && end - i <= 10 ? endOfMark(end, unit == 0) : -1;
        if (mark < 0) {
          break;
        }
        degrees += Double.parseDouble(text.substring(i, end)) / (unit == 0 ? 60 : 3600);
        minutes = true;
        digits = Math.max(digits, unit == 0 ? 2 : 4) + decimals(i, end);
        i = skipSpaces(mark);
      }
    }
    int end = i;
    if (hemisphere == 0 && end < limit && "NSEW".indexOf(text.charAt(end)) >= 0) {
      boolean alone = end + 1 >= text.length() || !Character.isLetter(text.charAt(end + 1));
      if (alone) {
        hemisphere = text.charAt(end++);
      }
    }
    if (hemisphere == 0 && marked && !minutes) {
      return Optional.empty(); // a temperature, the angle of a slope
    }
    if (hemisphere != 0 && !marked && digits == 0) {
      return Optional.empty();
    }
    boolean negative = hemisphere == 'S' || hemisphere == 'W';
    double value = sign * degrees * (negative ? -1 : 1);
    // Minutes and seconds make long fractions; five decimals are one metre.
    return Optional.of(
        new Angle(Math.round(value * 1e5) / 1e5, hemisphere, digits, at, trimEnd(at, end)));
  }

  private int trimEnd(int start, int end) {
    int i = end;
    while (i > start && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }

  private int skipSpaces(int at) {
    int i = at;
    while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
      i++;
    }
    return i;
  }

  private int endOfNumber(int at) {
    int i = at;
    boolean point = false;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '.' && !point && i > at && i + 1 < limit && isDigit(text.charAt(i + 1))) {
        point = true;
      } else if (!isDigit(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int decimals(int start, int end) {
    int point = text.substring(start, end).indexOf('.');
    return point < 0 ? 0 : end - start - point - 1;
  }

  /** The end of a minute or second mark that stands here, or −1. */
  private int endOfMark(int at, boolean minute) {
    if (at >= limit) {
      return -1;
    }
    char c = text.charAt(at);
    if (minute) {
      return "′'’".indexOf(c) >= 0 ? at + 1 : -1;
    }
    if ("″\"”".indexOf(c) >= 0) {
      return at + 1;
    }
    return at + 1 < limit && "′'’".indexOf(c) >= 0 && "′'’".indexOf(text.charAt(at + 1)) >= 0
        ? at + 2
        : -1;
  }
}
