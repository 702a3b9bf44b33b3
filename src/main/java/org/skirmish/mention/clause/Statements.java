package org.skirmish.mention.clause;

import java.util.List;
import java.util.Optional;
import org.skirmish.language.Parser;
import org.skirmish.language.Token;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.source.Lazy;
import org.skirmish.source.Span;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/** Reads sentences into statements. It keeps nothing from one sentence to the next. */
public final class Statements {

  private final Parser parser;
  private final World world;
  private final Optional<Country> where;

  /**
   * @param where the country that is known beside the text
   */
  public Statements(Parser parser, World world, Optional<Country> where) {
    this.where = where;
    this.parser = parser;
    this.world = world;
  }

  /**
   * What a sentence tells.
   *
   * @param tokens its words
   * @param span its characters
   * @param opening whether it opens a coder's note
   * @param counts its numbers, with the words that bound them
   * @param dates its dates
   * @param parties the parties that its article names in it
   */
  public Statement read(
      List<Token> tokens,
      Span span,
      boolean opening,
      List<CountMention> counts,
      List<Span> dates,
      List<ActorMention> parties) {
    Frame frame = Frame.of(tokens, opening, dates, world);
    Lazy<StatementReader> sentence =
        new Lazy<>(
            () ->
                new StatementReader(
                    parser.parse(frame.tokens()), frame, counts, parties, world, where));
    return new Statement(span, frame.label(), frame.sized(), sentence);
  }
}
