package org.skirmish.export;

import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.source.Document;

/** An article with a title and nothing else. */
final class SampleArticle {

  private SampleArticle() {}

  static Article of(String title, String file) {
    return new Article(
        new Document(file, "text", title),
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Infobox.NONE,
        List.of(),
        List.of());
  }
}
