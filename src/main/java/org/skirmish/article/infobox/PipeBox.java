package org.skirmish.article.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Line;
import org.skirmish.article.Prose;
import org.skirmish.source.Span;

/**
 * The box as a table of pipes: {@code Belligerents | |||||||}, a rule of dashes, then one row a
 * line, or a row over several lines until all its columns are there.
 */
public final class PipeBox implements Box.Parser {

  private static final String CONTENTS = " Contents";

  private record Cell(String text, Span span) {}

  @Override
  public Optional<Box> parse(List<Line> lines) {
    int rule = ruleOf(lines);
    if (rule < 1) {
      return Optional.empty();
    }
    int from = rule;
    while (from > 0 && hasPipe(lines.get(from - 1))) {
      from--;
    }
    List<List<Cell>> table = new ArrayList<>();
    int to = readTable(lines, rule + 1, columnsOf(lines.get(rule).text()), table);
    Optional<Infobox.Line> partOf =
        table.stream()
            .filter(row -> !row.isEmpty())
            .map(row -> row.get(0))
            .flatMap(cell -> FlatBox.partOf(new Line(cell.span(), cell.text(), false)).stream())
            .findFirst();
    List<Infobox.Row> rows = labelled(table);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Box(new Infobox(rows), partOf, from, to));
  }

  /** Table rows under their labels: beside the label, or in the rows below it. */
  private static List<Infobox.Row> labelled(List<List<Cell>> table) {
    List<Infobox.Row> rows = new ArrayList<>();
    String label = null;
    List<Infobox.Line> cells = new ArrayList<>();
    for (List<Cell> row : table) {
      if (row.isEmpty()) {
        continue;
      }
      Optional<String> key = BoxLabels.whole(row.get(0).text());
      if (key.isPresent()) {
        if (label != null) {
          rows.add(new Infobox.Row(label, cells));
        }
        label = key.get();
        cells = new ArrayList<>();
        addCells(cells, row.subList(1, row.size()));
      } else if (label != null) {
        addCells(cells, row);
      }
    }
    if (label != null) {
      rows.add(new Infobox.Row(label, cells));
    }
    return rows;
  }

  /** A lone cell below filled ones spans all columns and so belongs to none. */
  private static void addCells(List<Infobox.Line> cells, List<Cell> row) {
    boolean spanning = row.size() == 1 && !cells.isEmpty();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      for (int[] value : ImageCaptions.between(cell.text(), 0, cell.text().length())) {
        int offset = cell.span().start();
        Span span = new Span(offset + value[0], offset + value[1]);
        cells.add(new Infobox.Line(span, spanning ? -1 : i, false, false));
      }
    }
  }

  /** A page's folded list of contents leaves its heading at the end of a cell. */
  private static String withoutContents(String cell) {
    return cell.endsWith(CONTENTS) ? cell.substring(0, cell.length() - CONTENTS.length()) : cell;
  }

  private static boolean hasPipe(Line line) {
    return line.text().indexOf('|') >= 0;
  }

  /** The index of the {@code ---|---} line, or −1. */
  private static int ruleOf(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.startsWith("---")
          && text.indexOf('|') > 0
          && text.chars().allMatch(c -> c == '-' || c == '|' || c == ' ' || c == ':')) {
        return i;
      }
    }
    return -1;
  }

  private static int columnsOf(String rule) {
    int columns = 0;
    for (int i = 0; i < rule.length(); i++) {
      if (rule.charAt(i) == '-' && (i == 0 || rule.charAt(i - 1) != '-')) {
        columns++;
      }
    }
    return columns;
  }

  /** Reads rows from line {@code at} on; gives the index behind the last. */
  private static int readTable(List<Line> lines, int at, int columns, List<List<Cell>> table) {
    int i = at;
    while (i < lines.size() && (hasPipe(lines.get(i)) || isBroken(lines, i))) {
      List<Cell> row = new ArrayList<>();
      int pipes = 0;
      do {
        pipes += addCellsOf(lines.get(i), row);
        i++;
      } while (i < lines.size() && pipes < columns - 1 && hasPipe(lines.get(i)));
      table.add(row);
    }
    return i;
  }

  /** Whether a cell's line break has parted it from its pipes on the next line. */
  private static boolean isBroken(List<Line> lines, int at) {
    return !lines.get(at).isBlank()
        && at + 1 < lines.size()
        && lines.get(at + 1).text().startsWith("|")
        && !Prose.isProse(lines.get(at).text());
  }

  /** Adds the filled cells of a line; gives the number of its pipes. */
  private static int addCellsOf(Line line, List<Cell> row) {
    String text = line.text();
    int pipes = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean pipe = i < text.length() && text.charAt(i) == '|';
      if (!pipe && i < text.length()) {
        continue;
      }
      int to = Math.min(i, Line.cut(text, from, from + Infobox.LONGEST_LINE));
      String cell = withoutContents(text.substring(from, to).strip());
      if (!cell.isEmpty()) {
        int start = line.span().start() + text.indexOf(cell, from);
        row.add(new Cell(cell, new Span(start, start + cell.length())));
      }
      pipes += pipe ? 1 : 0;
      from = i + 1;
    }
    return pipes;
  }
}
