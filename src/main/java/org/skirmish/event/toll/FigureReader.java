package org.skirmish.event.toll;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Group;
import org.skirmish.mention.Lexicon;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;

/** Reads one figure of a table cell: the count, what it counts and what befell them. */
public final class FigureReader {

  /**
   * A figure.
   *
   * @param range how many
   * @param harm what befell them, if it is said
   * @param group what sort of people, if it is said
   * @param ofPeople whether it may count people at all: "60 guns" does not
   * @param ambiguous whether it counts two kinds of harm that nobody can tell apart
   * @param part whether "including" or the like stands before it
   * @param outOf whether it is the whole of which another figure is a part: "out of 300,000"
   * @param span its characters
   * @param after index of the token behind it
   */
  public record Figure(
      Range range,
      Optional<Harm> harm,
      Optional<Group> group,
      boolean ofPeople,
      boolean ambiguous,
      boolean part,
      boolean outOf,
      Span span,
      int after) {}

  private static final WordSets WORDS = WordSets.of(FigureReader.class, "toll-words.csv");

  /** Things in tables that end in no s. */
  private static final Set<String> THINGS = WORDS.get("thing");

  /** Words that end a figure's noun phrase. */
  private static final Set<String> ENDS = WORDS.get("end");

  private static final int LONGEST = 8;

  private final Phrase phrase;
  private final List<Token> tokens;
  private final List<HarmScanner.Hit> harms;

  public FigureReader(Phrase phrase) {
    this.phrase = phrase;
    this.tokens = phrase.tokens();
    this.harms = HarmScanner.find(tokens);
  }

  /** The figure whose count starts at this token. */
  public Optional<Figure> at(int token) {
    Optional<CountMention> count = countAt(token);
    return count.isPresent() ? Optional.of(read(count.get())) : Optional.empty();
  }

  private Optional<CountMention> countAt(int token) {
    for (CountMention count : phrase.counts()) {
      if (count.first() == token) {
        return Optional.of(count);
      }
    }
    return Optional.empty();
  }

  private Figure read(CountMention count) {
    Group group = null;
    boolean thing = false;
    boolean unknown = false;
    int i = count.after();
    Optional<HarmScanner.Hit> harm = Optional.empty();
    while (i < tokens.size() && i - count.after() < LONGEST) {
      Token token = tokens.get(i);
      harm = harmAt(i);
      if (harm.isPresent()) {
        break;
      }
      if (token.isDash()) {
        i++;
        continue;
      }
      boolean joint = token.is("and") || token.is("or") || token.is("/");
      if (!token.isWord() && !joint
          || ENDS.contains(token.key())
          || countAt(i).isPresent()
          || joint && (i + 1 >= tokens.size() || !Lexicon.isPersonNoun(tokens.get(i + 1).key()))) {
        break;
      }
      Optional<Group> found = Lexicon.group(token.key());
      if (found.isPresent()) {
        group = group == null || group == found.get() ? found.get() : Group.PEOPLE;
      } else if (!joint && !isParty(i)) {
        unknown = true;
        thing |= THINGS.contains(token.key()) || token.key().endsWith("s");
      }
      i++;
    }
    if (harm.isEmpty() && i + 1 < tokens.size() && tokens.get(i).is("(")) {
      // "60 (killed by the rear guard)"
      harm = harmAt(i + 1);
    }
    if (harm.isEmpty()) {
      boolean people = group != null || !unknown;
      return figure(count, Optional.empty(), group, people, false, i);
    }
    Combined combined = combined(harm.get());
    boolean oneThing = unknown && group == null && count.range().equals(Range.exactly(1));
    boolean people = group != null || !thing && !oneThing;
    Figure figure =
        figure(count, combined.harm, group, people, combined.harm.isEmpty(), combined.after);
    return upper(count, figure).orElse(figure);
  }

  private boolean isParty(int token) {
    for (ActorMention actor : phrase.actors()) {
      if (actor.first() <= token && token < actor.after()) {
        return true;
      }
    }
    return false;
  }

  private Optional<HarmScanner.Hit> harmAt(int token) {
    for (HarmScanner.Hit harm : harms) {
      if (harm.first() == token) {
        return Optional.of(harm);
      }
    }
    return Optional.empty();
  }

  private Figure figure(
      CountMention count,
      Optional<Harm> harm,
      Group group,
      boolean people,
      boolean ambiguous,
      int after) {
    int first = count.first();
    String before = first > 0 ? tokens.get(first - 1).key() : "";
    boolean outOf = before.equals("of") && first > 1 && tokens.get(first - 2).is("out");
    boolean part = before.equals("including") || before.equals("among") || before.equals("whom");
    int end = Math.max(after, count.after());
    return new Figure(
        count.range(),
        harm,
        Optional.ofNullable(group),
        people,
        ambiguous,
        part,
        outOf,
        phrase.spanOf(first, end),
        end);
  }

  private record Combined(Optional<Harm> harm, int after) {}

  /** "killed or wounded", "killed/wounded", "killed, wounded or captured": one figure for all. */
  private Combined combined(HarmScanner.Hit first) {
    EnumSet<Harm> all = EnumSet.of(first.word().harm());
    int after = first.after();
    while (after + 1 < tokens.size()) {
      int next = after;
      while (next < tokens.size()
          && (tokens.get(next).isMark(",/")
              || tokens.get(next).is("or")
              || tokens.get(next).is("and"))
          && next - after < 2) {
        next++;
      }
      Optional<HarmScanner.Hit> more =
          next > after && next < tokens.size() ? harmAt(next) : Optional.empty();
      if (more.isEmpty()) {
        break;
      }
      all.add(more.get().word().harm());
      after = more.get().after();
    }
    if (all.size() == 1) {
      return new Combined(Optional.of(first.word().harm()), after);
    }
    boolean whole = all.contains(Harm.KILLED) || all.contains(Harm.TOTAL);
    return new Combined(whole ? Optional.of(Harm.TOTAL) : Optional.empty(), after);
  }

  /** "From 77,166 killed to 110,000 killed": one range. */
  private Optional<Figure> upper(CountMention count, Figure low) {
    int to = low.after();
    boolean from = count.first() > 0 && tokens.get(count.first() - 1).is("from");
    if (!from || to + 1 >= tokens.size() || !tokens.get(to).is("to") || !low.range().isExact()) {
      return Optional.empty();
    }
    Optional<Figure> found = at(to + 1);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Figure high = found.get();
    if (!high.harm().equals(low.harm()) || !high.range().isExact()) {
      return Optional.empty();
    }
    return Optional.of(
        new Figure(
            low.range().union(high.range()),
            low.harm(),
            low.group(),
            low.ofPeople(),
            low.ambiguous(),
            low.part(),
            low.outOf(),
            low.span().to(high.span()),
            high.after()));
  }
}
