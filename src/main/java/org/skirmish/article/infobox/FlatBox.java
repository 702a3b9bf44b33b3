package org.skirmish.article.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Furniture;
import org.skirmish.article.Heading;
import org.skirmish.article.Line;
import org.skirmish.article.Prose;
import org.skirmish.article.Section;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;

/**
 * The box of a browser's copy: one line a label or a value, labels running straight into values,
 * nothing that tells which cell a line belongs to but blank lines, and tabs in some copies.
 */
public final class FlatBox implements Box.Parser {

  private static final Set<String> PART_OF =
      WordSets.of(FlatBox.class, "box-words.csv").get("part-of");

  /** How far apart two labels of one box may stand: a long list of commanders and units. */
  private static final int WIDEST_ROW = 90;

  /** How many lines of caption may stand between the box's head and its first label. */
  private static final int LONGEST_HEAD = 12;

  private record Label(int line, BoxLabels.Match match) {}

  @Override
  public Optional<Box> parse(List<Line> lines) {
    List<Label> labels = labels(lines);
    if (labels.size() < 2) {
      return Optional.empty();
    }
    int first = labels.get(0).line();
    int from = headOf(lines, first);
    Label last = labels.get(labels.size() - 1);
    int to = endOf(lines, last);
    List<Infobox.Row> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).line() : to;
      rows.add(row(lines, labels.get(i), end));
    }
    rows = UnlabelledParties.labelled(rows, lines);
    return Optional.of(new Box(new Infobox(rows), partOf(lines, from, first), from, to));
  }

  /**
   * The labels of one box: before the first marked heading, none too far from the one before. A
   * second date below prose is another box's.
   */
  private static List<Label> labels(List<Line> lines) {
    List<Label> labels = new ArrayList<>();
    boolean begun = false;
    boolean dated = false;
    boolean prose = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      boolean title = !begun && !Furniture.isFurniture(line.text());
      begun |= title;
      if (!title && Heading.marked(lines, i).filter(h -> h.level() > 1).isPresent()) {
        break;
      }
      if (!labels.isEmpty() && i - labels.get(labels.size() - 1).line() > WIDEST_ROW) {
        break;
      }
      prose |= Prose.isProse(line.text());
      Optional<BoxLabels.Match> match = BoxLabels.at(line.text());
      if (match.isPresent() && isLabel(line.text(), match.get(), labels.isEmpty())) {
        boolean date = match.get().key().equals("date");
        if (date && dated && prose) {
          break;
        }
        dated |= date;
        prose = false;
        labels.add(new Label(i, match.get()));
      }
    }
    return labels;
  }

  private static boolean isLabel(String line, BoxLabels.Match match, boolean first) {
    if (Prose.isProse(line) || line.startsWith("Coordinates:")) {
      return false;
    }
    int value = match.length();
    boolean lowerValue =
        value + 1 < line.length()
            && line.charAt(value) == ' '
            && Character.isLowerCase(line.charAt(value + 1))
            && !BoxLabels.isArticle(line, value + 1);
    // "Location of the province" is a caption, "Strength unknown" a row.
    return !lowerValue || !first && line.length() < 50 && !line.startsWith("of ", value + 1);
  }

  /** The "Part of …" line above the labels, whatever captions stand between; else the captions. */
  private static int headOf(List<Line> lines, int firstLabel) {
    int top = Math.max(0, firstLabel - LONGEST_HEAD);
    for (int i = firstLabel - 1; i >= top; i--) {
      if (Furniture.isFurniture(lines.get(i).text())) {
        break;
      }
      String text = lines.get(i).text();
      if (text.startsWith("Part of ") && !text.endsWith(".")) { // "Part of a scroll on the war."
        return i;
      }
    }
    return firstLabel;
  }

  private static Optional<Infobox.Line> partOf(List<Line> lines, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Infobox.Line> found = partOf(lines.get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The conflict of a "Part of the …" line, without these words. */
  static Optional<Infobox.Line> partOf(Line line) {
    String text = line.text();
    for (String words : PART_OF) {
      String opening = words + " ";
      if (text.startsWith(opening) && text.length() > opening.length()) {
        Span span = new Span(line.span().start() + opening.length(), line.span().end());
        return Optional.of(new Infobox.Line(span, -1, false, false));
      }
    }
    return Optional.empty();
  }

  private static int endOf(List<Line> lines, Label last) {
    boolean complete =
        !SideRows.isSideRow(last.match().key())
            && !last.match().key().equals("belligerents")
            && last.match().length() < lines.get(last.line()).text().length();
    int i = last.line() + 1;
    while (i < lines.size()
        && !Prose.isProse(lines.get(i).text())
        && Heading.marked(lines, i).isEmpty()
        && !isHeading(lines, i, complete)) {
      i++;
    }
    return i;
  }

  /**
   * Whether a heading without any mark stands here, between blank lines: a well-known one, or any
   * where the last row has its value and no cells of sides that may follow.
   */
  private static boolean isHeading(List<Line> lines, int at, boolean complete) {
    boolean apart =
        at > 0
            && at + 1 < lines.size()
            && lines.get(at - 1).isBlank()
            && lines.get(at + 1).isBlank();
    return apart
        && Heading.bare(lines, at)
            .filter(h -> complete || h.kind() != Section.Kind.BODY)
            .isPresent()
        && BoxLabels.at(lines.get(at).text()).isEmpty();
  }

  private static Infobox.Row row(List<Line> lines, Label label, int end) {
    List<Infobox.Line> cells = new ArrayList<>();
    Line first = lines.get(label.line());
    int[] cell = {hasTab(lines, label.line(), end) ? 0 : -1};
    addLines(cells, first, label.match().length(), false, cell);
    boolean blank = false;
    for (int i = label.line() + 1; i < end; i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        blank = true;
        continue;
      }
      int skip = 0;
      // The label "Territorial changes" often stands on two lines.
      if (i == label.line() + 1
          && first.text().equals("Territorial")
          && line.text().startsWith("changes")) {
        skip = "changes".length();
      }
      addLines(cells, line, skip, blank, cell);
      blank = false;
    }
    return new Infobox.Row(label.match().key(), cells);
  }

  private static boolean hasTab(List<Line> lines, int from, int end) {
    return lines.subList(from, end).stream().anyMatch(line -> line.text().indexOf('\t') >= 0);
  }

  /** Adds a line's text from {@code skip} on, cut at tabs, each of which begins the next cell. */
  private static void addLines(
      List<Infobox.Line> cells, Line line, int skip, boolean blankBefore, int[] cell) {
    String text = line.text();
    int from = skip;
    while (from <= text.length()) {
      int tab = text.indexOf('\t', from);
      int to = tab < 0 ? text.length() : tab;
      int start = from;
      while (start < to && isLead(text.charAt(start))) {
        start++;
      }
      int stop = to;
      while (stop > start && text.charAt(stop - 1) == ' ') {
        stop--;
      }
      stop = Math.min(stop, Line.cut(text, start, start + Infobox.LONGEST_LINE));
      int offset = line.span().start();
      boolean indented = line.indented() || start > from;
      boolean begins = blankBefore;
      for (int[] value : ImageCaptions.between(text, start, Math.max(start, stop))) {
        Span span = new Span(offset + value[0], offset + value[1]);
        cells.add(new Infobox.Line(span, cell[0], begins, indented));
        begins = false;
      }
      if (tab < 0) {
        return;
      }
      cell[0]++;
      from = tab + 1;
    }
  }

  /** Bullets and white space before a value. */
  private static boolean isLead(char c) {
    return c == ' ' || c == '•' || c == '·' || c == '*' || c == ';' || c == ':' || c == '\u00a0';
  }
}
