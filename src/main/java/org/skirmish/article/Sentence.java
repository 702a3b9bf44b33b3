package org.skirmish.article;

import java.util.List;
import org.skirmish.source.Span;

/**
 * One sentence.
 *
 * @param span its characters, citation marks behind it included
 * @param citations the numbers of the references that it cites, in order
 */
public record Sentence(Span span, List<String> citations) {
  public Sentence {
    citations = List.copyOf(citations);
  }

  // Written out for the reason that Span gives.
  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence sentence
        && span.equals(sentence.span)
        && citations.equals(sentence.citations);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + citations.hashCode();
  }
}
