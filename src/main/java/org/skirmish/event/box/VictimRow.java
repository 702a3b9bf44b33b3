package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.toll.FigureReader;
import org.skirmish.event.toll.Unassigned;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Group;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Span;

/** Reads the figures of an attack's dead or injured: the row's total, and who they were. */
final class VictimRow {

  /**
   * So many people of one sort.
   *
   * @param group what sort of people
   * @param party the key of the party whose people they are, where the row names it
   * @param range how many
   * @param part whether they are told as a part of the figure before them
   * @param span where it says so
   */
  record Victims(Group group, Optional<String> party, Range range, boolean part, Span span) {

    /** The figure without those whom it counts. */
    Unassigned.Figure figure(Harm harm) {
      return new Unassigned.Figure(harm, range, span);
    }
  }

  private final Article article;
  private final Mentions mentions;

  VictimRow(Article article, Mentions mentions) {
    this.article = article;
    this.mentions = mentions;
  }

  /** "128+ (61 according to the government)": the figures of two counts. */
  private static Range withRival(Phrase phrase, Range first, int after) {
    List<Token> tokens = phrase.tokens();
    if (after >= tokens.size() || !tokens.get(after).is("(")) {
      return first;
    }
    for (CountMention count : phrase.counts()) {
      if (count.first() == after + 1 && count.after() < tokens.size()) {
        String next = tokens.get(count.after()).key();
        return Lexicon.english().cue("by-source").contains(next)
            ? first.union(count.range())
            : first;
      }
    }
    return first;
  }

  /** The row's first figure, which is its total. */
  Optional<Victims> total(String label) {
    for (Infobox.Line line : ArticleParts.lines(article, label)) {
      Phrase phrase = mentions.of(line);
      if (!phrase.counts().isEmpty()) {
        CountMention count = phrase.counts().get(0);
        Range range = withRival(phrase, count.range(), count.after());
        return Optional.of(new Victims(Group.PEOPLE, Optional.empty(), range, false, count.span()));
      }
    }
    return Optional.empty();
  }

  /** The dead by what they were, where the row says. */
  List<Victims> victims(String label) {
    List<Victims> victims = new ArrayList<>();
    for (Infobox.Line line : ArticleParts.lines(article, label)) {
      Phrase phrase = mentions.of(line);
      FigureReader figures = new FigureReader(phrase);
      List<Token> tokens = phrase.tokens();
      int i = 0;
      int depth = 0;
      while (i < tokens.size()) {
        depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
        Optional<FigureReader.Figure> figure = figures.at(i);
        if (figure.isPresent()) {
          FigureReader.Figure f = figure.get();
          Optional<String> party = party(phrase, i, f.after());
          boolean inside = f.part() || depth > 0;
          if (f.group().isPresent() || inside && party.isPresent()) {
            Group group = f.group().orElse(Group.PEOPLE);
            victims.add(new Victims(group, party, f.range(), inside, f.span()));
          }
          i = Math.max(i + 1, f.after());
          continue;
        }
        Optional<Victims> single = single(phrase, i);
        if (single.isPresent()) {
          victims.add(single.get());
        }
        i++;
      }
    }
    return victims;
  }

  /** Whose people the figure counts, where its words name a party. */
  private static Optional<String> party(Phrase phrase, int from, int to) {
    for (ActorMention actor : phrase.actors()) {
      boolean named = actor.kind() != ActorMention.Kind.DESCRIBED;
      if (named && from <= actor.first() && actor.first() < to) {
        return Optional.of(actor.key());
      }
    }
    return Optional.empty();
  }

  /** "and the bomber": one. */
  private static Optional<Victims> single(Phrase phrase, int i) {
    List<Token> tokens = phrase.tokens();
    if (!tokens.get(i).is("the") && !tokens.get(i).is("a") && !tokens.get(i).is("an")) {
      return Optional.empty();
    }
    for (ActorMention actor : phrase.actors()) {
      boolean next = actor.first() == i + 1 || actor.first() == i + 2;
      if (next && actor.group().isPresent() && !tokens.get(actor.first()).key().endsWith("s")) {
        Span span = tokens.get(i).span().to(actor.span());
        return Optional.of(
            new Victims(
                actor.group().get(), Optional.of(actor.key()), Range.exactly(1), true, span));
      }
    }
    return Optional.empty();
  }
}
