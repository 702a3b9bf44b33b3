package org.skirmish.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far a run is, in one line.
 *
 * @param numbers what was written
 * @param done bytes that were read
 * @param total bytes that there are; below 0 if that is not known
 * @param rate bytes a second
 */
record ProgressLine(Numbers numbers, long done, long total, double rate) {

  /** Narrow enough for any terminal: a line that wraps cannot be overwritten. */
  private static final int WIDTH = 79;

  private static final int SHORTEST_NAME = 12;
  private static final String BETWEEN = " · ";
  private static final int THOUSAND = 1000;
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;

  /**
   * What was written until now.
   *
   * @param pass what is said of the pass; empty if there is one only
   */
  record Numbers(String pass, long articles, long rows, long events, long rejects) {

    static final Numbers NONE = new Numbers("", 0, 0, 0, 0);
  }

  /** As much of it as there is room for, then the end of the input's name, which tells it apart. */
  String onTerminal(String name) {
    StringBuilder line = new StringBuilder();
    for (String part : parts()) {
      if (line.length() + part.length() + BETWEEN.length() <= WIDTH) {
        line.append(line.isEmpty() ? "" : BETWEEN).append(part);
      }
    }
    int room = WIDTH - line.length() - BETWEEN.length();
    if (name.isEmpty() || room < SHORTEST_NAME) {
      return line.toString();
    }
    String shown = printable(name);
    return line
        + BETWEEN
        + (shown.length() <= room ? shown : "..." + shown.substring(shown.length() - room + 3));
  }

  /** As a line of a log. */
  String alone() {
    return "skirmish: " + String.join(", ", parts());
  }

  /** What matters most comes first. */
  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    if (!numbers.pass().isEmpty()) {
      parts.add(numbers.pass());
    }
    if (total > 0) {
      parts.add(Math.min(99, 100 * done / total) + "%");
    }
    if (total > done && rate >= 1) {
      parts.add(time(Math.round((total - done) / rate)) + " left");
    }
    if (numbers.articles() > 0 || numbers.rows() == 0) {
      parts.add(count(numbers.articles(), "article"));
    }
    if (numbers.rows() > 0) {
      parts.add(count(numbers.rows(), "row"));
    }
    parts.add(count(numbers.events(), "event"));
    parts.add(count(numbers.rejects(), "reject"));
    parts.add(size(done) + (total > 0 ? " of " + size(total) : ""));
    if (rate >= 1) {
      parts.add(size(Math.round(rate)) + "/s");
    }
    return parts;
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private static String size(long bytes) {
    String[] units = {"bytes", "KB", "MB", "GB", "TB"};
    int unit = 0;
    double size = bytes;
    while (size >= THOUSAND && unit < units.length - 1) {
      unit++;
      size /= THOUSAND;
    }
    return String.format(
        Locale.ROOT, size < 10 && unit > 0 ? "%.1f %s" : "%.0f %s", size, units[unit]);
  }

  private static String time(long seconds) {
    if (seconds < MINUTE) {
      return seconds + " s";
    }
    long minutes = (seconds + MINUTE / 2) / MINUTE;
    return seconds < HOUR ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }

  private static String printable(String name) {
    StringBuilder text = new StringBuilder();
    name.codePoints().forEach(c -> text.appendCodePoint(Character.isISOControl(c) ? '?' : c));
    return text.toString();
  }
}
