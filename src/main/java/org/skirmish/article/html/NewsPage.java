package org.skirmish.article.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.skirmish.source.Context;
import org.skirmish.source.Document;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

/**
 * A news report on a web page, as the text that a person would copy from it: the title, a blank
 * line, the paragraphs of the story with a blank line between. What the page says of itself becomes
 * the {@link Context}.
 */
public final class NewsPage {

  private NewsPage() {}

  /** The document with the page's text; a reject where the page shows none. */
  public static Result<Document> read(HtmlPage page) {
    Document source = page.source();
    NewsFacts facts = NewsFacts.of(page);
    String title = facts.title().or(source.context()::title).orElse("");
    StringBuilder text = new StringBuilder(title);
    Optional<Element> story = MainText.of(page.visible());
    List<TextBlocks.Block> blocks = story.map(TextBlocks::of).orElse(List.of());
    for (TextBlocks.Block block : blocks) {
      boolean repeated = block.heading() && block.text().equals(title);
      if (MainText.isStory(block) && !repeated) {
        text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
      }
    }
    if (text.toString().strip().length() == title.length()) {
      return Result.rejected(
          source.name(),
          Reason.EMPTY,
          "The page shows no text without its scripts; copy the article's text into a file.");
    }
    Context context = facts.context().over(source.context());
    return Result.of(new Document(source.name(), source.format(), text.toString(), context));
  }
}
