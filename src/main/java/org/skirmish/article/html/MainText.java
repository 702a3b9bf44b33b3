package org.skirmish.article.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the part of a news page that is its story: where the page says so, else where most text
 * stands in paragraphs that are no links.
 */
final class MainText {

  /** Shorter paragraphs are captions and the like. */
  private static final int SHORTEST = 25;

  /** A story that the page marks as such has as many characters. */
  private static final int STORY = 200;

  /** What stands around a story holds no more than one in so many characters of the page. */
  private static final int FRAME = 3;

  /** A paragraph counts for what holds it, and less for each step further up. */
  private static final double[] SHARES = {1, 0.5, 0.25};

  /** What stands beside the best part is of the story too if it has paragraphs as long as this. */
  private static final int LONG = 80;

  /** And no more than one character in so many stands in links. */
  private static final int LINKS = 4;

  private static final Parts FRAME_PARTS = Parts.of("frame");

  private static final Set<String> FRAME_WORDS = HtmlPage.WORDS.get("frame-word");

  private MainText() {}

  /** The element that holds the story, all that stands around it cut; empty without any text. */
  static Optional<Element> of(Element body) {
    FRAME_PARTS.cutFrom(body);
    TextLengths lengths = TextLengths.below(body);
    int most = (lengths.plain(body) + lengths.linked(body)) / FRAME;
    for (Element element : body.getAllElements()) {
      if (element != body
          && lengths.plain(element) + lengths.linked(element) <= most
          && isFrame(element)) {
        element.remove();
      }
    }
    lengths = TextLengths.below(body);
    for (String selector : HtmlPage.WORDS.get("story")) {
      Element marked = longest(body, selector, lengths);
      if (marked != null) {
        return Optional.of(marked);
      }
    }
    return Optional.ofNullable(densest(body, lengths));
  }

  /** Whether its class or identifier says that it stands around a story: "share-links". */
  private static boolean isFrame(Element element) {
    String names = element.className() + " " + element.id();
    int from = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || !Character.isLetter(names.charAt(i))) {
        if (i > from && FRAME_WORDS.contains(names.substring(from, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  private static Element longest(Element body, String selector, TextLengths lengths) {
    Element best = null;
    for (Element element : body.select(selector)) {
      int length = lengths.plain(element);
      if (length >= (best == null ? STORY : lengths.plain(best) + 1)) {
        best = element;
      }
    }
    return best;
  }

  private static Element densest(Element body, TextLengths lengths) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    Element best = null;
    for (Element element : body.getAllElements()) {
      double points = lengths.own(element);
      Element holder = element.normalName().equals("p") ? element.parent() : element;
      for (int i = 0; points >= SHORTEST && i < SHARES.length && holder != null; i++) {
        double sum = scores.merge(holder, points * SHARES[i], Double::sum);
        if (best == null || sum > scores.get(best)) {
          best = holder;
        }
        holder = holder.parent();
      }
    }
    return best == null ? null : withParts(best, scores, lengths);
  }

  /** The best part and those beside it that are parts of the story too, one below the other. */
  private static Element withParts(Element best, Map<Element, Double> scores, TextLengths lengths) {
    if (best.normalName().equals("body") || best.parent() == null) {
      return best;
    }
    Element story = new Element("div");
    for (Element beside : best.parent().children()) {
      boolean paragraph = beside.normalName().equals("p");
      double points = paragraph ? lengths.own(beside) : scores.getOrDefault(beside, 0.0);
      boolean part = points >= LONG && LINKS * lengths.linked(beside) <= lengths.plain(beside);
      if (beside == best || part) {
        story.appendChild(beside);
      }
    }
    return story;
  }

  /** Whether a block is text to be read, and not a list of links. */
  static boolean isStory(TextBlocks.Block block) {
    return 2 * block.linked() <= block.text().length();
  }
}
