package org.skirmish.event;

import org.skirmish.article.Citation;
import org.skirmish.source.Span;
import org.skirmish.world.name.Words;

/** The text at a span as a cell's value: without citation marks, with single spaces. */
final class PlainValue {

  private PlainValue() {}

  static String of(String text, Span span) {
    StringBuilder plain = new StringBuilder();
    int at = span.start();
    for (Citation citation : Citation.in(text, span)) {
      plain.append(text, at, citation.span().start());
      at = citation.span().end();
    }
    plain.append(text, at, span.end());
    return String.join(" ", Words.asWritten(plain.toString()));
  }
}
