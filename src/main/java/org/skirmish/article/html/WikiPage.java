package org.skirmish.article.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.skirmish.article.Article;
import org.skirmish.article.PageKind;
import org.skirmish.article.PageWriter;
import org.skirmish.source.Document;
import org.skirmish.source.PlainText;
import org.skirmish.source.Result;

/**
 * A saved page of a wiki: desktop and mobile pages, Parsoid's HTML, offline copies and mirrors. Its
 * box, references and headings are known by their elements; navigation, notes above the text, edit
 * links, pictures and their captions are left out. Of several boxes the first that is about an
 * event counts.
 */
public final class WikiPage {

  private static final Parts LINKS = Parts.of("references-frame");
  private static final Parts FRAME = Parts.of("wiki-frame");

  /** A point in three notations, with its label. */
  private static final int LONGEST_POINT = 200;

  private WikiPage() {}

  /** The article, or why the page is none. */
  public static Result<Article> read(HtmlPage page) {
    NewsFacts facts = NewsFacts.ofWiki(page);
    Document source = page.source().within(facts.context());
    Element visible = page.visible();
    Element body = content(visible);
    if (body.selectFirst(String.join(", ", HtmlPage.WORDS.get("disambiguation"))) != null) {
      return new Result.Rejected<>(PageKind.disambiguation(source.name()));
    }
    PageWriter writer = new PageWriter(source, source.context().title().orElse(""));
    Optional<String> point = coordinates(visible);
    Optional<BoxTable> box = BoxTable.first(body);
    LINKS.cutFrom(body);
    References references = References.cutFrom(body);
    FRAME.cutFrom(body);
    point.ifPresent(writer::coordinates);
    box.ifPresent(table -> table.write(writer));
    for (TextBlocks.Block block : TextBlocks.of(body)) {
      String text = block.text().replace('\n', ' ');
      if (block.heading()) {
        writer.heading(text);
      } else if (!block.isNavigation()) {
        writer.paragraph(text);
      }
    }
    references.write(writer);
    return writer.end();
  }

  /** The article's own part of the page. */
  private static Element content(Element body) {
    for (String selector : HtmlPage.WORDS.get("content")) {
      Element found = body.selectFirst(selector);
      if (found != null) {
        return found;
      }
    }
    return body;
  }

  private static Optional<String> coordinates(Element body) {
    for (String selector : HtmlPage.WORDS.get("point")) {
      Element found = body.selectFirst(selector);
      if (found != null && !found.text().isBlank() && found.text().length() <= LONGEST_POINT) {
        String text = PlainText.of(found.text()).replace('\n', ' ').strip();
        int label = text.indexOf(": ");
        return Optional.of(text.substring(label < 0 ? 0 : label + 2));
      }
    }
    return Optional.empty();
  }
}
