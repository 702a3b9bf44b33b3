package org.skirmish.article.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.Selector;
import org.skirmish.source.Document;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;
import org.skirmish.source.WordSets;

/**
 * A saved web page.
 *
 * @param source the document that holds it
 * @param root its tree, which the readers may cut to what they want
 */
public record HtmlPage(Document source, org.jsoup.nodes.Document root) {

  static final WordSets WORDS = WordSets.of(HtmlPage.class, "html-words.csv");

  private static final Evaluator WIKI = selector("wiki");

  private static final Evaluator OWN = selector("own");

  private static final Parts NO_TEXT = Parts.of("no-text");

  /** Deeper elements are put beside each other; browsers do the same at 512. */
  private static final int DEEPEST = 512;

  /** More elements than any page has. */
  private static final int MOST_ELEMENTS = 400_000;

  /** What a person never sees. */
  private static final Set<String> HIDING = WORDS.get("hiding");

  /** The page, or why it cannot be read. */
  public static Result<HtmlPage> parse(Document source) {
    if (elements(source.text()) > MOST_ELEMENTS) {
      return Result.rejected(
          source.name(),
          Reason.TOO_LARGE,
          "The page has more than "
              + MOST_ELEMENTS
              + " elements, as no article has; save the article's own page.");
    }
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    try {
      HtmlPage page = new HtmlPage(source, Jsoup.parse(source.text(), "", parser));
      return page.root().selectFirst(OWN) == null
          ? Result.of(page)
          : Result.rejected(
              source.name(),
              Reason.NO_EVENT,
              "It is a report that Skirmish wrote; convert the articles that it tells of.");
    } catch (ValidationException e) {
      // jsoup 1.24.1 cuts what is too deep, and then misses templates that it cut.
      return Result.rejected(
          source.name(),
          Reason.UNREADABLE,
          "Its elements are nested more than " + DEEPEST + " deep; check that the file is whole.");
    }
  }

  /** Whether it is a page of MediaWiki, or a copy of one. */
  public boolean isWiki() {
    return root.selectFirst(WIKI) != null;
  }

  /** What any of the selectors of a set of words finds. */
  static Evaluator selector(String words) {
    return Selector.evaluatorOf(String.join(", ", WORDS.get(words)));
  }

  /** Its text, without what is hidden or no text at all. */
  Element visible() {
    Element body = root.body();
    body.filter(
        (node, depth) ->
            depth > 0
                    && node instanceof Element element
                    && (NO_TEXT.has(element) || isHidden(element))
                ? FilterResult.REMOVE
                : FilterResult.CONTINUE);
    return body;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    // What is hidden "until-found" is folded up and not hidden: sections of mobile pages.
    boolean hidden = element.hasAttr("hidden") && !element.attr("hidden").equals("until-found");
    if (hidden || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return !style.isEmpty() && HIDING.stream().anyMatch(style::contains);
  }

  /** The first element that the selector finds with an attribute that is filled; else empty. */
  String attribute(Evaluator selector, String attribute) {
    return root.selectStream(selector)
        .map(element -> element.attr(attribute).strip())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static int elements(String html) {
    int count = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      count += at + 1 < html.length() && Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
    }
    return count;
  }
}
