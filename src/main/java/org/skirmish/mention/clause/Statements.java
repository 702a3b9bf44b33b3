package org.skirmish.mention.clause;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.skirmish.language.Parser;
import org.skirmish.language.Token;
import org.skirmish.language.Tree;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.source.Remade;
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
   * @param tokens finds its words, the same each time
   * @param span its characters
   * @param opening whether it opens a coder's note
   * @param counts its numbers, with the words that bound them
   * @param dates its dates
   * @param parties the parties that its article names in it
   */
  public Statement read(
      Supplier<List<Token>> tokens,
      Span span,
      boolean opening,
      List<CountMention> counts,
      List<Span> dates,
      List<ActorMention> parties) {
    return new Statement(
        span,
        new Remade<>(
            () -> {
              Frame frame = Frame.of(tokens.get(), opening, dates, world);
              Tree tree = parser.parse(frame.tokens());
              return new StatementReader(tree, frame, counts, parties, world, where);
            }));
  }
}
