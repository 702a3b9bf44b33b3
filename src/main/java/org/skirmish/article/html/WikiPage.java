package org.skirmish.article.html;

import static java.util.stream.Collectors.joining;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.skirmish.article.Article;
import org.skirmish.article.PageKind;
import org.skirmish.article.PageWriter;
import org.skirmish.source.Document;
import org.skirmish.source.PlainText;
import org.skirmish.source.Result;

/**
 * A saved page of a wiki: desktop and mobile pages, Parsoid's HTML, offline copies and mirrors. Its
 * box, references and headings are known by their elements; navigation, notes above the text, edit
 * links, pictures and their captions are left out. Of several boxes each that is about an event
 * counts, the first for the page.
 */
public final class WikiPage {

  private static final Parts LINKS = Parts.of("references-frame");
  private static final Parts FRAME = Parts.of("wiki-frame");

  private static final Evaluator DISAMBIGUATION = HtmlPage.selector("disambiguation");

  /** Where the article's own part of the page may be, the surest first. */
  private static final List<Evaluator> CONTENT = selectors("content");

  /** Where a point may stand, the surest first. */
  private static final List<Evaluator> POINTS = selectors("point");

  /** What any of these finds, and perhaps more: the same without what must stand around it. */
  private static final Evaluator POINT =
      Selector.evaluatorOf(
          HtmlPage.WORDS.get("point").stream()
              .map(selector -> selector.substring(selector.lastIndexOf(' ') + 1))
              .collect(joining(", ")));

  /** A point in three notations, with its label. */
  private static final int LONGEST_POINT = 200;

  private WikiPage() {}

  /** The article, or why the page is none. */
  public static Result<Article> read(HtmlPage page) {
    NewsFacts facts = NewsFacts.ofWiki(page);
    Document source = page.source().within(facts.context());
    Element visible = page.visible();
    Element body = content(visible);
    if (body.selectFirst(DISAMBIGUATION) != null) {
      return new Result.Rejected<>(PageKind.disambiguation(source.name()));
    }
    PageWriter writer = new PageWriter(source, facts.title().orElse(""));
    Optional<String> point = coordinates(visible);
    Iterator<BoxTable> boxes = BoxTable.cutFrom(body).iterator();
    LINKS.cutFrom(body);
    References references = References.cutFrom(body);
    FRAME.cutFrom(body);
    point.ifPresent(writer::coordinates);
    if (boxes.hasNext()) {
      boxes.next().write(writer);
    }
    for (TextBlocks.Block block : TextBlocks.of(body)) {
      String text = block.text().replace('\n', ' ');
      if (block.heading()) {
        writer.heading(text, block.level());
      } else if (text.equals(BoxTable.INSET) && boxes.hasNext()) {
        BoxTable inset = boxes.next();
        writer.inset(inset.title());
        inset.write(writer);
      } else if (!block.isNavigation()) {
        writer.paragraph(text);
      }
    }
    references.write(writer);
    return writer.end();
  }

  private static List<Evaluator> selectors(String words) {
    return HtmlPage.WORDS.get(words).stream().map(Selector::evaluatorOf).toList();
  }

  /** The article's own part of the page. */
  private static Element content(Element body) {
    for (Evaluator selector : CONTENT) {
      Element found = body.selectFirst(selector);
      if (found != null) {
        return found;
      }
    }
    return body;
  }

  private static Optional<String> coordinates(Element body) {
    Elements points = body.select(POINT);
    for (Evaluator selector : POINTS) {
      Element found = points.stream().filter(one -> one.is(selector)).findFirst().orElse(null);
      if (found != null && !found.text().isBlank() && found.text().length() <= LONGEST_POINT) {
        String text = PlainText.of(found.text()).replace('\n', ' ').strip();
        int label = text.indexOf(": ");
        return Optional.of(text.substring(label < 0 ? 0 : label + 2));
      }
    }
    return Optional.empty();
  }
}
