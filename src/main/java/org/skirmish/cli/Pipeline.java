package org.skirmish.cli;

import java.util.List;
import java.util.function.Function;
import org.skirmish.check.CheckedEvent;
import org.skirmish.source.Document;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

/**
 * The stages between a document and its events, one after the other. It keeps nothing from one
 * document to the next, so that any number of threads may share it.
 *
 * <p>TODO: the stages are not wired in. Until they are, no document gives an event. It becomes
 *
 * <pre>{@code
 * return articleReader.read(document)
 *     .then(article -> eventReader.read(article, mentionReader.read(article)))
 *     .then(events -> Result.of(events.stream().map(coder::code).map(checker::check).toList()));
 * }</pre>
 */
final class Pipeline implements Function<Document, Result<List<CheckedEvent>>> {

  @Override
  public Result<List<CheckedEvent>> apply(Document document) {
    return Result.rejected(
        document.name(), Reason.NO_EVENT, "this version does not read articles yet");
  }
}
