package org.skirmish.article.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Heading;
import org.skirmish.article.Line;
import org.skirmish.article.Prose;

/**
 * The boxes of other events in a browser's copy, behind the page's own: a row with a date, and
 * another one that tells where or who before the next prose.
 */
public final class FurtherBoxes {

  private static final Set<String> TELLING =
      Set.of("location", SideRows.BELLIGERENTS, "casualties", "deaths");

  /** No line of a title is longer. */
  private static final int LONGEST_TITLE = 100;

  private FurtherBoxes() {}

  /** The boxes, each from its title on where one stands above it. */
  public static List<Box> of(List<Line> lines, Box first) {
    List<Box> boxes = new ArrayList<>();
    int at = first.to();
    while (at < lines.size()) {
      Optional<Box> box =
          isDate(lines.get(at).text()) ? at(lines, at, first.to()) : Optional.empty();
      box.ifPresent(boxes::add);
      first = box.orElse(first);
      at = Math.max(at + 1, first.to());
    }
    return boxes;
  }

  /** The title of a box, if a line at its top is one. */
  public static Optional<String> title(List<Line> lines, Box box) {
    Line top = lines.get(box.from());
    return isTitle(top) ? Optional.of(top.text()) : Optional.empty();
  }

  private static boolean isDate(String line) {
    return BoxLabels.at(line).filter(match -> match.key().equals("date")).isPresent()
        && line.chars().anyMatch(Character::isDigit)
        && !Prose.isProse(line);
  }

  private static boolean isTitle(Line line) {
    return !line.isBlank()
        && line.text().length() <= LONGEST_TITLE
        && !Prose.isProse(line.text())
        && FlatBox.partOf(line).isEmpty()
        && BoxLabels.at(line.text()).isEmpty();
  }

  private static Optional<Box> at(List<Line> lines, int date, int after) {
    int from = date;
    if (from > after && FlatBox.partOf(lines.get(from - 1)).isPresent()) {
      from--;
    }
    int to = date + 1;
    while (to < lines.size()
        && !Prose.isProse(lines.get(to).text())
        && !isDate(lines.get(to).text())
        && Heading.marked(lines, to).isEmpty()) {
      to++;
    }
    boolean another = to < lines.size() && isDate(lines.get(to).text());
    // What stands right above another date is its box's.
    while (another && to > date + 1 && !lines.get(to - 1).isBlank()) {
      to--;
    }
    Optional<Box> found = new FlatBox().parse(lines.subList(from, to));
    if (found.isEmpty()
        || found.get().infobox().rows().stream().noneMatch(row -> TELLING.contains(row.label()))) {
      return Optional.empty();
    }
    int top = from > after && isTitle(lines.get(from - 1)) ? from - 1 : from;
    Box box = found.get();
    return Optional.of(new Box(box.infobox(), box.partOf(), top, from + box.to()));
  }
}
