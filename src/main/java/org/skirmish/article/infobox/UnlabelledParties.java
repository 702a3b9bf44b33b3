package org.skirmish.article.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.skirmish.article.Line;

/**
 * The belligerents of a copy that lost their label: names that stand below the result, before the
 * rows of the two sides begin.
 */
final class UnlabelledParties {

  private UnlabelledParties() {}

  /** The rows, the names given a row of their own where the label is missing. */
  static List<Infobox.Row> labelled(List<Infobox.Row> rows, List<Line> lines) {
    NavigableMap<Integer, Line> byStart = new TreeMap<>();
    for (Line line : lines) {
      byStart.put(line.span().start(), line);
    }
    for (Infobox.Row row : rows) {
      if (row.label().equals(SideRows.BELLIGERENTS)) {
        return rows;
      }
    }
    List<Infobox.Row> all = new ArrayList<>(rows);
    for (int i = 0; i + 1 < rows.size(); i++) {
      Infobox.Row row = rows.get(i);
      if (SideRows.isAbove(row.label()) && SideRows.isSideRow(rows.get(i + 1).label())) {
        int from = 1;
        while (from < row.lines().size() && !isName(row.lines().get(from), byStart)) {
          from++;
        }
        int to = from;
        while (to < row.lines().size() && isName(row.lines().get(to), byStart)) {
          to++;
        }
        if (from < to) {
          all.set(i, new Infobox.Row(row.label(), row.lines().subList(0, from)));
          all.add(i + 1, new Infobox.Row(SideRows.BELLIGERENTS, row.lines().subList(from, to)));
        }
        return all;
      }
    }
    return all;
  }

  /**
   * Whether the line is a name: in capitals but for short words and those before "of", such as
   * "Armed forces of Vardane".
   */
  private static boolean isName(Infobox.Line value, NavigableMap<Integer, Line> byStart) {
    Line line = byStart.floorEntry(value.span().start()).getValue();
    int offset = line.span().start();
    String bare =
        withoutBrackets(line.text(), value.span().start() - offset, value.span().end() - offset);
    List<String> words = List.of(bare.strip().split(" +"));
    boolean capital = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      capital = begins(word) || i > 0 && begins(word.substring(word.indexOf('-') + 1));
      boolean beforeOf = i + 1 < words.size() && words.get(i + 1).equals("of");
      boolean digit = !word.isEmpty() && Character.isDigit(word.charAt(0));
      if (digit || !capital && word.length() > 3 && !beforeOf || i == 0 && !capital) {
        return false;
      }
    }
    return capital;
  }

  private static boolean begins(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static String withoutBrackets(String text, int from, int to) {
    StringBuilder kept = new StringBuilder();
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : 0;
      if (depth == 0) {
        kept.append(c);
      }
      depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
    }
    return kept.toString();
  }
}
