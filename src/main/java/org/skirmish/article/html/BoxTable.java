package org.skirmish.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.skirmish.article.BoxLine;
import org.skirmish.article.PageWriter;
import org.skirmish.article.infobox.BoxLabels;
import org.skirmish.article.infobox.SideRows;
import org.skirmish.source.PlainText;

/** The box of a wiki page as an HTML table: labels are header cells, each side has its own cell. */
final class BoxTable {

  /** Stands alone in a paragraph where the box of another event was. */
  static final String INSET = "\uE004";

  private static final String PART_OF = "Part of ";

  private static final Evaluator BOXES = HtmlPage.selector("box");

  private static final Parts FRAME = Parts.of("box-frame");

  /** A row below its label. */
  private record Row(String label, List<List<BoxLine>> cells, List<BoxLine> spanning) {
    Row(String label) {
      this(label, new ArrayList<>(), new ArrayList<>());
    }

    boolean isSides() {
      return BoxLabels.whole(label)
          .filter(key -> SideRows.isSideRow(key) || key.equals(SideRows.BELLIGERENTS))
          .isPresent();
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private Optional<String> partOf = Optional.empty();

  private BoxTable(Element table) {
    FRAME.cutFrom(table);
    for (Element row : table.select("tr")) {
      if (row.select("table").isEmpty()) {
        read(row);
      }
    }
  }

  /**
   * Takes the boxes out of a page; where one of an event stood that is not the first such stays a
   * paragraph with a sign.
   */
  static List<BoxTable> cutFrom(Element body) {
    List<BoxTable> boxes = new ArrayList<>();
    List<BoxTable> events = new ArrayList<>();
    Elements tables = body.select(BOXES);
    for (Element table : tables) {
      if (table.parent() == null || table.parent().closest(BOXES) != null) {
        continue;
      }
      BoxTable box = new BoxTable(table);
      boxes.add(box);
      if (box.isOfEvent() && events.size() <= PageWriter.MOST_INSETS) {
        events.add(box);
        if (events.size() > 1) {
          table.before(new Element("p").text(INSET));
        }
      }
    }
    tables.remove();
    return events.isEmpty() ? boxes.subList(0, Math.min(1, boxes.size())) : events;
  }

  /** The words at its top, if it has any. */
  Optional<String> title() {
    return rows.isEmpty() || BoxLabels.whole(rows.get(0).label()).isPresent()
        ? Optional.empty()
        : Optional.of(rows.get(0).label()).filter(label -> !label.isEmpty());
  }

  void write(PageWriter writer) {
    partOf.ifPresent(writer::partOf);
    for (Row row : rows) {
      writer.row(row.label(), BoxLabels.whole(row.label()), row.cells(), row.spanning());
    }
  }

  /** A date beside a place or beside sides. */
  private boolean isOfEvent() {
    boolean date = false;
    boolean more = false;
    for (Row row : rows) {
      String key = BoxLabels.whole(row.label()).orElse("");
      date |= key.equals("date");
      more |= key.equals("location") || row.isSides() || key.equals("deaths");
    }
    return date && more;
  }

  private void read(Element row) {
    List<Element> headers = new ArrayList<>();
    List<Element> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.normalName().equals("th")) {
        headers.add(cell);
      } else if (cell.normalName().equals("td")) {
        cells.add(cell);
      }
    }
    if (!headers.isEmpty()) {
      rows.add(new Row(line(headers.get(0))));
      add(cells, rows.get(rows.size() - 1));
    } else if (!rows.isEmpty() && !cells.isEmpty() && rows.get(rows.size() - 1).isSides()) {
      add(cells, rows.get(rows.size() - 1));
    } else {
      noteConflict(cells);
    }
  }

  private void noteConflict(List<Element> cells) {
    for (Element cell : cells) {
      String text = line(cell);
      if (text.startsWith(PART_OF) && partOf.isEmpty()) {
        partOf = Optional.of(text.substring(PART_OF.length()));
      }
    }
  }

  /** A lone cell below the sides' own spans them and belongs to none. */
  private void add(List<Element> cells, Row row) {
    List<List<BoxLine>> lines = new ArrayList<>();
    for (Element cell : cells) {
      lines.add(CellLines.of(cell));
    }
    boolean alone = lines.size() == 1;
    if (alone && row.isSides() && sides() > 1) {
      row.spanning().addAll(lines.get(0));
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (i == row.cells().size()) {
        row.cells().add(new ArrayList<>());
      }
      row.cells().get(i).addAll(lines.get(i));
    }
  }

  private int sides() {
    for (Row row : rows) {
      if (BoxLabels.whole(row.label()).filter(SideRows.BELLIGERENTS::equals).isPresent()) {
        return row.cells().size();
      }
    }
    return 0;
  }

  private static String line(Element cell) {
    return PlainText.of(cell.text()).replace('\n', ' ').strip();
  }
}
