package org.skirmish.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.skirmish.source.PlainText;

/**
 * The text of an element as blocks, each a paragraph, a heading or an item of a list, with the
 * breaks within it as line ends.
 */
final class TextBlocks implements NodeVisitor {

  private static final Set<String> HEADINGS = HtmlPage.WORDS.get("heading");

  /**
   * A block.
   *
   * @param text its words, trimmed, white space between them single
   * @param linked how many of its characters stand in links
   * @param level of a heading, from 1; 0 for other blocks
   */
  record Block(String text, int linked, int level) {

    boolean heading() {
      return level > 0;
    }

    /** Whether it is one link, or several, and nothing else. */
    boolean isNavigation() {
      return linked > 0 && linked == text.chars().filter(c -> c > ' ').count();
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int level;

  private TextBlocks() {}

  /** The filled blocks of an element, in order. */
  static List<Block> of(Element element) {
    TextBlocks blocks = new TextBlocks();
    element.traverse(blocks);
    blocks.end();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(PlainText.of(words.getWholeText()));
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        addBreak();
      } else if (element.isBlock()) {
        end();
      }
      links += element.normalName().equals("a") ? 1 : 0;
      level =
          HEADINGS.contains(element.normalName()) ? element.normalName().charAt(1) - '0' : level;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock()) {
        end();
      }
      links -= element.normalName().equals("a") ? 1 : 0;
      level = HEADINGS.contains(element.normalName()) ? 0 : level;
    }
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c <= ' ';
      if (!space) {
        text.append(c);
        linked += links > 0 ? 1 : 0;
      } else if (text.length() > 0 && text.charAt(text.length() - 1) > ' ') {
        text.append(' ');
      }
    }
  }

  /** A second break in a row ends the paragraph. */
  private void addBreak() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) == '\n') {
      end();
    } else if (end > 0) {
      text.append('\n');
    }
  }

  private void end() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(new Block(words, linked, level));
    }
    text.setLength(0);
    linked = 0;
  }
}
