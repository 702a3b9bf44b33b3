package org.skirmish.event.toll;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.Keywords;
import org.skirmish.mention.Group;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Token;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;

/** Reads the figures of a casualty or strength row, line by line, before anything assigns them. */
public final class TollRow {

  private static final WordSets WORDS = WordSets.of(TollRow.class, "toll-words.csv");

  private static final Set<String> NO_FIGURE = WORDS.get("no-figure");

  private final Mentions mentions;
  private final boolean strength;
  private final boolean flagged;
  private final List<TollItem> items = new ArrayList<>();
  private Optional<String> label = Optional.empty();

  /** What has been counted below a label that stands alone above a blank line. */
  private Optional<Set<Harm>> counted = Optional.empty();

  /** Whether a blank line stood before a line of words, so that it counts for the figures below. */
  private boolean blankAbove;

  /** How many brackets are open; a bracket may go on over lines. */
  private int depth;

  private TollRow(Infobox.Row row, Mentions mentions, boolean strength) {
    this.mentions = mentions;
    this.strength = strength;
    this.flagged = ArticleParts.flagged(row.lines());
  }

  /** The items of a row of casualties. */
  public static List<TollItem> casualties(Infobox.Row row, Mentions mentions) {
    List<TollItem> items = new TollRow(row, mentions, false).read(row.lines());
    return FigureSources.add(items, row.lines(), mentions);
  }

  /** The items of a row of strengths: numbers of people and of nothing else. */
  public static List<TollItem> strengths(Infobox.Row row, Mentions mentions) {
    return new TollRow(row, mentions, true).read(row.lines());
  }

  private List<TollItem> read(List<Infobox.Line> lines) {
    boolean labelAlone = false;
    for (int i = 0; i < lines.size(); i++) {
      Infobox.Line line = lines.get(i);
      if (line.blankBefore()) {
        depth = 0;
      }
      // What a label covers: its own line, or the lines with bullets below it. Where a blank line
      // follows it, the lines have blank lines between them all, and it covers a toll of its own.
      boolean civilians = label.isPresent() && label.get().startsWith("civilian");
      if (labelAlone && line.blankBefore()) {
        counted = Optional.of(EnumSet.noneOf(Harm.class));
      }
      boolean covered = counted.isPresent() && !line.indented();
      if (!covered && (!line.indented() && !labelAlone && !civilians || line.blankBefore())) {
        label = Optional.empty();
      }
      int before = items.size();
      boolean blank = line.blankBefore() || blankAbove;
      LineReader reader = new LineReader(i, line, blank);
      reader.read();
      blankAbove = blank && items.size() == before;
      labelAlone = reader.labelAlone;
    }
    return items;
  }

  /** Reads one line. */
  private final class LineReader {
    private final int index;
    private final boolean blank;
    private final Infobox.Line line;
    private final List<Token> tokens;
    private final FigureReader figures;
    private int consumed;
    private boolean labelAlone;
    private boolean parts;

    LineReader(int index, Infobox.Line line, boolean blank) {
      this.index = index;
      this.blank = blank;
      this.line = line;
      this.tokens = mentions.of(line).tokens();
      this.figures = new FigureReader(mentions.of(line));
    }

    void read() {
      if (Keywords.occurs("overall", tokens)) {
        // The total of all sides below them belongs to none.
        return;
      }
      int i = nameEnd();
      if (i > 0) {
        Span span = tokens.get(0).span().to(tokens.get(i - 1).span());
        label = Optional.of(span.of(mentions.article().text()).toLowerCase(Locale.ROOT));
        counted = Optional.empty();
      }
      while (i < tokens.size()) {
        Token token = tokens.get(i);
        if (token.is("(")) {
          depth++;
        } else if (token.is(")")) {
          depth = Math.max(0, depth - 1);
        }
        if (token.is(":") && consumed > 0 && consumed >= i - 1) {
          // "9 killed, 10 wounded: 4 soldiers killed, …": what follows are the parts.
          parts = true;
        }
        int colon = isNoFigure(i) ? -1 : labelEnd(i);
        if (colon > 0) {
          Span span = tokens.get(i).span().to(tokens.get(colon - 1).span());
          label = Optional.of(span.of(mentions.article().text()).toLowerCase(Locale.ROOT));
          labelAlone = true;
          counted = Optional.empty();
          i = colon + 1;
          continue;
        }
        Optional<FigureReader.Figure> figure = figures.at(i);
        if (figure.isPresent()) {
          add(i, figure.get());
          i = Math.max(i + 1, figure.get().after());
          continue;
        }
        if (depth == 0 && isNoFigure(i)) {
          addNone(i);
        }
        i++;
      }
    }

    /** Behind the party's name that opens the line before a figure ("Mali 5 killed"), or 0. */
    private int nameEnd() {
      for (ActorMention actor : mentions.of(line).actors()) {
        boolean name = actor.first() == 0 && actor.kind() != ActorMention.Kind.DESCRIBED;
        if (name && actor.group().isEmpty() && figures.at(actor.after()).isPresent()) {
          return actor.after();
        }
      }
      return 0;
    }

    /** Index of the colon that ends a label starting here, or −1. */
    private int labelEnd(int from) {
      if (!tokens.get(from).isWord() || from > 0 && !tokens.get(from).isCapitalised()) {
        return -1;
      }
      for (int i = from; i < Math.min(from + 8, tokens.size()); i++) {
        Token token = tokens.get(i);
        if (token.is(":") && i > from) {
          return i;
        }
        if (!token.isWord() && !token.isDash() && !token.isMark(".&'’/")) {
          return -1;
        }
      }
      return -1;
    }

    private boolean isNoFigure(int i) {
      String key = tokens.get(i).key();
      boolean none = key.equals("none") || key.equals("nil");
      boolean known = NO_FIGURE.contains(key);
      // "unknown wounded" says only that this one figure is missing.
      boolean ofHarm = i + 1 < tokens.size() && tokens.get(i + 1).isWord() && items.size() > 0;
      return tokens.get(i).isWord() && (none || known && !ofHarm);
    }

    private void addNone(int i) {
      boolean none = tokens.get(i).is("none") || tokens.get(i).is("nil");
      TollItem.Gap gap = gap(i);
      if (gap == TollItem.Gap.LIST && !items.isEmpty()) {
        return;
      }
      Harm harm = strength ? Harm.STRENGTH : Harm.KILLED;
      items.add(
          new TollItem(
              index,
              line.cell(),
              gap,
              label,
              none ? Optional.of(harm) : Optional.empty(),
              none ? Optional.of(Range.exactly(0)) : Optional.empty(),
              Optional.empty(),
              line.indented(),
              false,
              tokens.get(i).span(),
              Optional.empty()));
      consumed = i + 1;
    }

    private void add(int first, FigureReader.Figure figure) {
      labelAlone = false;
      Optional<Harm> harm =
          RowWords.isUnharmed(tokens, first, figure) ? Optional.empty() : harmOf(figure);
      boolean inBrackets = depth > 0;
      boolean harmBefore = !items.isEmpty() && items.get(items.size() - 1).harm().isPresent();
      boolean detailed = inBrackets && figure.harm().isPresent() && harmBefore;
      if (harm.isEmpty() || inBrackets && !detailed || figure.outOf()) {
        consumed = figure.after();
        return;
      }
      if (consumed > 0 && RowWords.isOr(tokens, consumed, first)) {
        TollItem last = items.get(items.size() - 1);
        if (last.isFigure() && (last.harm().equals(harm) || last.harm().get() == Harm.TOTAL)) {
          items.set(items.size() - 1, last.or(harm.get(), figure.range()));
          consumed = figure.after();
          return;
        }
      }
      if (counted.isPresent() && !counted.get().add(harm.get())) {
        counted = Optional.empty();
        label = Optional.empty();
      }
      Optional<Group> group = figure.group().isPresent() ? figure.group() : civiliansBefore();
      Optional<String> attribution =
          FigureAuthor.behind(tokens, figure.after(), mentions.of(line).actors());
      items.add(
          new TollItem(
              index,
              line.cell(),
              gap(first),
              attribution.isPresent() ? attribution : label,
              harm,
              Optional.of(figure.range()),
              group,
              line.indented(),
              figure.part() || parts,
              figure.span(),
              Optional.empty()));
      consumed = figure.after();
    }

    /** "2 civilians killed, 5 wounded": the wounded are civilians too. */
    private Optional<Group> civiliansBefore() {
      if (items.isEmpty() || items.get(items.size() - 1).line() != index) {
        return Optional.empty();
      }
      Optional<Group> group = items.get(items.size() - 1).group();
      return group.orElse(null) == Group.CIVILIANS ? group : Optional.empty();
    }

    private Optional<Harm> harmOf(FigureReader.Figure figure) {
      if (!figure.ofPeople()) {
        return Optional.empty();
      }
      if (strength) {
        return figure.harm().isPresent() ? Optional.empty() : Optional.of(Harm.STRENGTH);
      }
      return figure.ambiguous() ? Optional.empty() : Optional.of(figure.harm().orElse(Harm.TOTAL));
    }

    private TollItem.Gap gap(int first) {
      if (consumed == 0) {
        if (blank) {
          return flagged && line.indented() ? TollItem.Gap.BLANK_INSIDE : TollItem.Gap.BLANK;
        }
        return TollItem.Gap.LINE;
      }
      for (int i = consumed; i < first; i++) {
        if (tokens.get(i).isMark(",;(/&") || tokens.get(i).is("and") || tokens.get(i).is("or")) {
          return TollItem.Gap.LIST;
        }
      }
      return TollItem.Gap.SPACE;
    }
  }
}
