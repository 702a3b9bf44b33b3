package org.skirmish.article.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
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
    org.jsoup.nodes.Document root = Jsoup.parse(source.text(), "", parser);
    return Result.of(new HtmlPage(source, root));
  }

  /** Whether it is a page of MediaWiki, or a copy of one. */
  public boolean isWiki() {
    return !root.select(String.join(", ", WORDS.get("wiki"))).isEmpty();
  }

  /** Its text, without what is hidden or no text at all. */
  Element visible() {
    Element body = root.body();
    NO_TEXT.cutFrom(body);
    for (Element element : body.getAllElements()) {
      if (isHidden(element)) {
        element.remove();
      }
    }
    return body;
  }

  private static boolean isHidden(Element element) {
    // What is hidden "until-found" is folded up and not hidden: sections of mobile pages.
    boolean hidden = element.hasAttr("hidden") && !element.attr("hidden").equals("until-found");
    if (hidden || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return !style.isEmpty() && HIDING.stream().anyMatch(style::contains);
  }

  /** The first element that the selector finds with an attribute that is filled; else empty. */
  String attribute(String selector, String attribute) {
    Elements found = root.select(selector);
    for (Element element : found) {
      String value = element.attr(attribute).strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private static int elements(String html) {
    int count = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      count += at + 1 < html.length() && Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
    }
    return count;
  }
}
