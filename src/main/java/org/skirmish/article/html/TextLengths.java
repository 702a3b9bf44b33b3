package org.skirmish.article.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element below a root holds, in and outside of links; counted once. */
final class TextLengths implements NodeVisitor {

  private static final int PLAIN = 0;
  private static final int LINKED = 1;

  /** What stands in no smaller block, in and outside of links. */
  private static final int OWN = 2;

  private static final int OWN_LINKED = 3;

  private final Map<Node, int[]> lengths = new IdentityHashMap<>();
  private final Deque<Node> blocks = new ArrayDeque<>();
  private int links;

  private TextLengths() {}

  static TextLengths below(Element root) {
    TextLengths lengths = new TextLengths();
    root.traverse(lengths);
    return lengths;
  }

  /** The characters in an element that stand in no link, white space not counted. */
  int plain(Element element) {
    return of(element)[PLAIN];
  }

  /** The characters in an element that stand in links, white space not counted. */
  int linked(Element element) {
    return of(element)[LINKED];
  }

  /** The plain characters of a block that stand in no smaller block, those in links taken off. */
  int own(Element block) {
    return of(block)[OWN] - of(block)[OWN_LINKED];
  }

  private int[] of(Element element) {
    return lengths.getOrDefault(element, new int[4]);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      int count = 0;
      String text = words.getWholeText();
      for (int i = 0; i < text.length(); i++) {
        count += text.charAt(i) > ' ' ? 1 : 0;
      }
      add(node.parent(), links > 0 ? LINKED : PLAIN, count);
      add(blocks.peek(), links > 0 ? OWN_LINKED : OWN, count);
    } else {
      if (node instanceof Element element && element.isBlock()) {
        blocks.push(node);
      }
      links += node.nameIs("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      if (node == blocks.peek()) {
        blocks.pop();
      }
      links -= node.nameIs("a") ? 1 : 0;
      int[] own = lengths.get(node);
      if (own != null && depth > 0) {
        add(node.parent(), PLAIN, own[PLAIN]);
        add(node.parent(), LINKED, own[LINKED]);
      }
    }
  }

  private void add(Node holder, int which, int count) {
    if (holder != null && count > 0) {
      lengths.computeIfAbsent(holder, key -> new int[4])[which] += count;
    }
  }
}
