package org.skirmish.event;

import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.mention.Mentions;
import org.skirmish.model.FieldPath;
import org.skirmish.source.Span;

/** Of which conflict an event was part, and how it ended. */
final class ConflictAndResult {

  private ConflictAndResult() {}

  /** The wider conflict: the box's "Part of …" line, or the prose's where there is no box. */
  static Optional<String> conflict(Mentions mentions, boolean hasBox, Findings findings) {
    Article article = mentions.article();
    Optional<Span> told =
        hasBox || article.partOf().isPresent()
            ? ConflictName.inBox(article)
            : ConflictName.find(article, mentions);
    return told.isPresent()
        ? Optional.of(value(FieldPath.CONFLICT, told.get(), article, findings))
        : Optional.empty();
  }

  /** The outcome's first line, by the box. */
  static Optional<String> result(Article article, Findings findings) {
    List<Infobox.Line> lines = ArticleParts.lines(article, "result");
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(value(FieldPath.RESULT, lines.get(0).span(), article, findings));
  }

  /** The text at a span as a value: citation marks off, white space single. */
  private static String value(FieldPath field, Span span, Article article, Findings findings) {
    findings.read(field, span);
    return PlainValue.of(article.text(), span);
  }
}
