package org.skirmish.article;

import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.source.Span;

/** Short texts as the parsers of this package want them. */
public final class Text {

  private Text() {}

  static Span whole(String text) {
    return new Span(0, text.length());
  }

  public static Article article(String text) {
    return ((Result.Of<Article>) read(text)).value();
  }

  static Result<Article> read(String text) {
    return new ArticleReader().read(new Document("article.txt", "text", text));
  }
}
