package org.skirmish.cli.run;

import java.util.List;
import java.util.function.Function;
import org.skirmish.article.Article;
import org.skirmish.article.ArticleReader;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Checker;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.EventCoder;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventReader;
import org.skirmish.mention.MentionReader;
import org.skirmish.source.Document;
import org.skirmish.source.InOrder;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * The stages between a document and its events, one after the other. It keeps nothing from one
 * document to the next, so that any number of threads may share it.
 */
public final class Pipeline implements Function<Document, Result<List<CheckedEvent>>> {

  private final ArticleReader articles;
  private final MentionReader mentions;
  private final EventReader events;
  private final EventCoder coder;
  private final Checker checker = new Checker();

  public Pipeline(World world) {
    articles = new ArticleReader(code -> world.countries().byIso3(code).map(Country::name));
    mentions = new MentionReader(world);
    events = new EventReader(world);
    coder = new EventCoder(world);
  }

  @Override
  public Result<List<CheckedEvent>> apply(Document document) {
    return articles.read(document).then(this::events).then(this::checked);
  }

  private Result<List<ConflictEvent>> events(Article article) {
    return events.read(mentions.read(article));
  }

  private Result<List<CheckedEvent>> checked(List<ConflictEvent> events) {
    List<CodedEvent> coded = coder.code(events);
    if (coded.size() == 1 && isNothing(coded.get(0))) {
      return Result.rejected(
          events.get(0).origin().file(),
          Reason.NO_EVENT,
          "The text names neither a day nor a deed of a kind that ACLED knows; check that the file"
              + " holds an article on an event.");
    }
    if (coded.stream().allMatch(Pipeline::isNowhere)) {
      return Result.rejected(
          events.get(0).origin().file(),
          Reason.NO_EVENT,
          "The article tells neither when nor in which country this happened, as a story does; if"
              + " it is no story, add the day to the text or give the country (--country).");
    }
    return Result.of(InOrder.map(coded, checker::check));
  }

  /** An article's event at no time and in no country: a novel's, or nobody's. */
  private static boolean isNowhere(CodedEvent event) {
    return event.event().origin().article().filter(text -> !text.isNote()).isPresent()
        && event.event().date().isEmpty()
        && event.place().country().isEmpty()
        && event.place().latitude().isEmpty();
  }

  /** Of no day and no kind: some word was taken for a deed. */
  private static boolean isNothing(CodedEvent event) {
    return event.eventType().isEmpty() && event.event().date().isEmpty();
  }
}
