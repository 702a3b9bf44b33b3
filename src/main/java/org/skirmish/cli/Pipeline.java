package org.skirmish.cli;

import java.util.List;
import java.util.function.Function;
import org.skirmish.article.Article;
import org.skirmish.article.ArticleReader;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Checker;
import org.skirmish.coding.EventCoder;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventReader;
import org.skirmish.mention.MentionReader;
import org.skirmish.source.Document;
import org.skirmish.source.InOrder;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/**
 * The stages between a document and its events, one after the other. It keeps nothing from one
 * document to the next, so that any number of threads may share it.
 */
final class Pipeline implements Function<Document, Result<List<CheckedEvent>>> {

  /** Made with the first document, so that {@code --help} does not wait for the world's tables. */
  private static final class Stages {
    private static final World WORLD = World.load();
    private static final ArticleReader ARTICLES = new ArticleReader();
    private static final MentionReader MENTIONS = new MentionReader(WORLD);
    private static final EventReader EVENTS = new EventReader(WORLD);
    private static final EventCoder CODER = new EventCoder(WORLD);
    private static final Checker CHECKER = new Checker();
  }

  @Override
  public Result<List<CheckedEvent>> apply(Document document) {
    return Stages.ARTICLES.read(document).then(Pipeline::events).then(Pipeline::checked);
  }

  private static Result<List<ConflictEvent>> events(Article article) {
    return Stages.EVENTS.read(Stages.MENTIONS.read(article));
  }

  private static Result<List<CheckedEvent>> checked(List<ConflictEvent> events) {
    return Result.of(InOrder.map(Stages.CODER.code(events), Stages.CHECKER::check));
  }
}
