package org.skirmish.event;

import java.util.List;
import org.skirmish.article.Article;
import org.skirmish.article.ArticleReader;
import org.skirmish.mention.MentionReader;
import org.skirmish.mention.Mentions;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** From a text to its events, through all stages before. */
public final class Events {

  public static final World WORLD = World.load();

  private Events() {}

  public static Result<List<ConflictEvent>> read(Document document) {
    return new ArticleReader()
        .read(document)
        .then(article -> new EventReader(WORLD).read(new MentionReader(WORLD).read(article)));
  }

  public static List<ConflictEvent> of(Document document) {
    return ((Result.Of<List<ConflictEvent>>) read(document)).value();
  }

  /** The article's own event. */
  public static ConflictEvent main(String text) {
    return of(new Document("article.txt", "text", text)).get(0);
  }

  public static Mentions mentions(String text) {
    Result<Article> article = new ArticleReader().read(new Document("article.txt", "text", text));
    return new MentionReader(WORLD).read(((Result.Of<Article>) article).value());
  }
}
