package org.skirmish.mention;

import java.util.List;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.date.RelativeDate;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.source.Span;

/**
 * A sentence or a line of a table, read.
 *
 * @param span its characters
 * @param tokens its words, numbers and marks, citation marks left out
 * @param dates its dates
 * @param counts its counts, dates left out
 * @param actors the parties named in it, none overlapping another
 * @param relatives its dates that are told by other dates
 */
public record Phrase(
    Span span,
    List<Token> tokens,
    List<DateMention> dates,
    List<CountMention> counts,
    List<ActorMention> actors,
    List<RelativeDate> relatives) {

  public Phrase {
    tokens = List.copyOf(tokens);
    dates = List.copyOf(dates);
    counts = List.copyOf(counts);
    actors = List.copyOf(actors);
    relatives = List.copyOf(relatives);
  }

  /** The characters from one token to another, the first inclusive, the last exclusive. */
  public Span spanOf(int first, int after) {
    return tokens.get(first).span().to(tokens.get(after - 1).span());
  }
}
