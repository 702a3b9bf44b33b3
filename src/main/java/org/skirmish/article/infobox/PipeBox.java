package org.skirmish.article.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Line;
import org.skirmish.article.Prose;
import org.skirmish.source.Span;

/**
 * The box as a table of pipes: {@code Belligerents | |||||||}, a rule of dashes, then one row a
 * line, or a row over several lines until all its columns are there. Some copies put pipes round
 * each line, others have lost the rule.
 */
public final class PipeBox implements Box.Parser {

  private static final String CONTENTS = " Contents";

  /** Parts the lines of a cell. */
  private static final String BREAK = "<br>";

  /** How many rows below each other must have a label where no rule tells a table. */
  private static final int LABELS_OF_A_BOX = 3;

  private record Cell(String text, Span span) {

    /** What stands behind its first characters, if anything does. */
    Optional<Cell> from(int length) {
      String rest = text.substring(length).strip();
      int start = span.end() - rest.length();
      return rest.isEmpty()
          ? Optional.empty()
          : Optional.of(new Cell(rest, new Span(start, span.end())));
    }
  }

  @Override
  public Optional<Box> parse(List<Line> lines) {
    int rule = ruleOf(lines);
    int first = rule < 0 ? firstRow(lines) : rule + 1;
    if (rule == 0 || first < 0) {
      return Optional.empty();
    }
    int from = rule < 0 ? first : rule;
    while (from > 0 && hasPipe(lines.get(from - 1))) {
      from--;
    }
    int columns = rule < 0 ? 0 : columnsOf(lines.get(rule).text());
    List<List<Cell>> table = new ArrayList<>();
    int to = readTable(lines, first, columns, table);
    Optional<Infobox.Line> partOf =
        table.stream()
            .filter(row -> !row.isEmpty())
            .map(row -> row.get(0))
            .flatMap(cell -> FlatBox.partOf(new Line(cell.span(), cell.text(), false)).stream())
            .findFirst();
    List<Infobox.Row> rows = labelled(table, lines);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Box(new Infobox(rows), partOf, from, to));
  }

  /** Table rows under their labels: beside the label, or in the rows below it. */
  private static List<Infobox.Row> labelled(List<List<Cell>> table, List<Line> lines) {
    List<Infobox.Row> rows = new ArrayList<>();
    String label = null;
    List<Infobox.Line> cells = new ArrayList<>();
    for (List<Cell> row : table) {
      if (row.isEmpty()) {
        continue;
      }
      Optional<BoxLabels.Match> opening = opening(row.get(0).text());
      if (opening.isPresent()) {
        if (label != null) {
          rows.add(new Infobox.Row(label, cells));
        }
        label = opening.get().key();
        cells = new ArrayList<>();
        addCells(cells, row.get(0).from(opening.get().length()), row.subList(1, row.size()));
      } else if (label != null) {
        addCells(cells, row);
      }
    }
    if (label != null) {
      rows.add(new Infobox.Row(label, cells));
    }
    return withoutLoneCells(rows, lines);
  }

  /**
   * Of two cells of which one is empty copies keep the other alone, and nothing tells which: a lone
   * cell belongs to none where the belligerents, or the rows below lone belligerents, have two.
   * Only a line break before the next pipe shows that it was the first.
   */
  private static List<Infobox.Row> withoutLoneCells(List<Infobox.Row> rows, List<Line> lines) {
    boolean severalSides = false;
    boolean severalCells = false;
    for (Infobox.Row row : rows) {
      severalSides |= row.label().equals(SideRows.BELLIGERENTS) && cellsOf(row) > 1;
      severalCells |= SideRows.isSideRow(row.label()) && cellsOf(row) > 1;
    }
    List<Infobox.Row> kept = new ArrayList<>();
    for (Infobox.Row row : rows) {
      boolean party =
          row.label().equals(SideRows.BELLIGERENTS) && severalCells && !isBroken(row, lines);
      boolean below = SideRows.isSideRow(row.label()) && severalSides;
      boolean lone = cellsOf(row) == 1 && (party || below);
      kept.add(lone ? new Infobox.Row(row.label(), SideRows.ofNoCell(row.lines())) : row);
    }
    return kept;
  }

  private static boolean isBroken(Infobox.Row row, List<Line> lines) {
    for (int i = 0; i < lines.size() && !row.lines().isEmpty(); i++) {
      if (lines.get(i).span().covers(row.lines().get(0).span())) {
        String text = lines.get(i).text();
        return text.indexOf('|') < 0 || text.indexOf('|') == text.length() - 1;
      }
    }
    return false;
  }

  private static int cellsOf(Infobox.Row row) {
    int cells = 0;
    for (Infobox.Line line : row.lines()) {
      cells = Math.max(cells, line.cell() + 1);
    }
    return cells;
  }

  /** The label that a row begins with, whether or not its value stands in the same cell. */
  private static Optional<BoxLabels.Match> opening(String cell) {
    Optional<String> whole = BoxLabels.whole(cell);
    if (whole.isPresent()) {
      return Optional.of(new BoxLabels.Match(whole.get(), cell.length()));
    }
    return BoxLabels.at(cell).filter(match -> beginsValue(cell, match.length()));
  }

  /** "Date 6 June 2007" but not "Location of the town" or "Units lost". */
  private static boolean beginsValue(String cell, int from) {
    int start = from;
    while (start < cell.length() && cell.charAt(start) == ' ') {
      start++;
    }
    return start > from
        && start < cell.length()
        && (Character.isUpperCase(cell.charAt(start))
            || Character.isDigit(cell.charAt(start))
            || BoxLabels.isArticle(cell, start));
  }

  private static void addCells(
      List<Infobox.Line> cells, Optional<Cell> besideLabel, List<Cell> others) {
    List<Cell> row = new ArrayList<>(others);
    besideLabel.ifPresent(cell -> row.add(0, cell));
    addCells(cells, row);
  }

  /** A lone cell below filled ones spans all columns and so belongs to none. */
  private static void addCells(List<Infobox.Line> cells, List<Cell> row) {
    boolean spanning = row.size() == 1 && !cells.isEmpty();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      for (int[] value : values(cell.text())) {
        int offset = cell.span().start();
        Span span = new Span(offset + value[0], offset + value[1]);
        cells.add(new Infobox.Line(span, spanning ? -1 : i, false, false));
      }
    }
  }

  /** The stretches of a cell between its breaks and what images left. */
  private static List<int[]> values(String cell) {
    List<int[]> values = new ArrayList<>();
    int from = 0;
    int to = cell.indexOf(BREAK);
    while (to >= 0) {
      values.addAll(ImageCaptions.between(cell, from, to));
      from = to + BREAK.length();
      to = cell.indexOf(BREAK, from);
    }
    values.addAll(ImageCaptions.between(cell, from, cell.length()));
    return values;
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
      if ((text.startsWith("---") || text.startsWith("|---") || text.startsWith("| ---"))
          && text.indexOf('|') > 0
          && text.chars().allMatch(c -> c == '-' || c == '|' || c == ' ' || c == ':')) {
        return i;
      }
    }
    return -1;
  }

  /** The first of several rows with labels, one below the other; −1 without such rows. */
  private static int firstRow(List<Line> lines) {
    int first = -1;
    int labels = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!hasPipe(lines.get(i)) && !isBroken(lines, i)) {
        first = -1;
        labels = 0;
        continue;
      }
      first = first < 0 ? i : first;
      List<Cell> row = new ArrayList<>();
      addCellsOf(lines.get(i), row);
      labels += !row.isEmpty() && opening(row.get(0).text()).isPresent() ? 1 : 0;
      if (labels == LABELS_OF_A_BOX) {
        return first;
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
