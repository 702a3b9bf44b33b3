package org.skirmish.check.date;

import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.model.Alternative;
import org.skirmish.model.FieldPath;

/** The article gives no date for the event. */
public final class NoDate implements Rule {

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
    StringBuilder message = new StringBuilder("no date was found for the event");
    for (Alternative alternative : coded.event().alternatives()) {
      if (alternative.field().equals(FieldPath.DATE_END)) {
        message.append("; it was before “").append(alternative.value()).append("”");
      }
    }
    Optional<Article> article = coded.event().origin().article();
    if (article.isPresent() && article.get().publishedBy().isPresent()) {
      message.append("; it was published on ").append(article.get().published().get());
    }
    return List.of(message.toString());
  }
}
