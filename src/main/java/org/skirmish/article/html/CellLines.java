package org.skirmish.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.skirmish.article.BoxLine;
import org.skirmish.source.PlainText;

/** The lines of a cell of a box, with their bullets and flags. */
final class CellLines implements NodeVisitor {

  private static final Set<String> LISTS = HtmlPage.WORDS.get("list");
  private static final Set<String> TYPES = HtmlPage.WORDS.get("type");

  private final List<BoxLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean newline;
  private int lists;
  private int bullet;
  private boolean flagged;

  private CellLines() {}

  /** The filled lines of a cell. */
  static List<BoxLine> of(Element cell) {
    CellLines reader = new CellLines();
    cell.traverse(reader);
    reader.end();
    return reader.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(PlainText.of(words.getWholeText()));
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (LISTS.contains(name)) {
        lists += isPlain(element) ? 0 : 1;
      }
      if (name.equals("br") || element.isBlock() || isHeading(element)) {
        end();
      }
      if (name.equals("li")) {
        bullet = lists;
      }
      if (name.equals("img") && text.isEmpty()) {
        flagged = true;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock()) {
        end();
      }
      if (LISTS.contains(element.normalName())) {
        lists -= isPlain(element) ? 0 : 1;
        bullet = 0;
      }
    }
  }

  /** "Supported by:" in slanted or bold type on a line of its own in the source. */
  private boolean isHeading(Element element) {
    return newline && TYPES.contains(element.normalName()) && element.ownText().endsWith(":");
  }

  /** A list that is shown without bullets. */
  private static boolean isPlain(Element list) {
    Element parent = list.parent();
    return parent != null && (parent.hasClass("plainlist") || parent.hasClass("hlist"))
        || list.hasClass("plainlist");
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      newline = c == '\n' || newline && c <= ' ';
      if (c > ' ') {
        text.append(c);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) > ' ') {
        text.append(' ');
      }
    }
  }

  private void end() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      lines.add(new BoxLine(words, bullet, flagged));
      flagged = false;
    }
    text.setLength(0);
  }
}
