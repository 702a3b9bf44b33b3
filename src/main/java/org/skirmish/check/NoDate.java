package org.skirmish.check;

import java.util.List;
import org.skirmish.article.Article;
import org.skirmish.check.Flag.Severity;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.Alternative;

/** The article gives no date for the event. */
final class NoDate implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The article gives no date for the event.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    if (coded.event().date().isPresent()) {
      return List.of();
    }
    Article article = coded.event().article();
    StringBuilder message = new StringBuilder("no date was found for the event");
    for (Alternative alternative : coded.event().alternatives()) {
      if (alternative.field().equals("date.end")) {
        message.append("; it was before “").append(alternative.value()).append("”");
      }
    }
    if (article.publishedBy().isPresent()) {
      message.append("; it was published on ").append(article.published().get());
    }
    return List.of(message.toString());
  }
}
