package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.skirmish.article.Article;
import org.skirmish.article.Infobox;
import org.skirmish.article.Section;
import org.skirmish.event.Side.Role;
import org.skirmish.mention.Harm;
import org.skirmish.mention.LossMention;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Range;
import org.skirmish.source.Span;
import org.skirmish.world.Words;
import org.skirmish.world.World;

/** Reads the sides of a battle's box: belligerents, strengths and casualties. */
final class BoxSides {

  /**
   * Below this margin a split of figures between sides is a guess, and its figures are left out.
   */
  private static final double SURE = 0.75;

  /**
   * What the box says.
   *
   * @param sides the sides in the article's order
   * @param civilians what it says of civilians
   * @param keys for each side the keys of its parties, as the prose's mentions have them
   */
  record Reading(List<Side> sides, Toll civilians, List<List<String>> keys) {}

  private final Article article;
  private final Mentions mentions;
  private final Relations relations;
  private final World world;
  private final Findings findings;

  BoxSides(
      Article article, Mentions mentions, Relations relations, World world, Findings findings) {
    this.article = article;
    this.mentions = mentions;
    this.relations = relations;
    this.world = world;
    this.findings = findings;
  }

  /** The reading, if the box has belligerents. */
  Optional<Reading> read() {
    Optional<Infobox.Row> row = article.infobox().row("belligerents");
    if (row.isEmpty()) {
      return Optional.empty();
    }
    List<PartyLine> parties = PartyLine.of(row.get(), article.text(), world);
    if (parties.isEmpty()) {
      return Optional.empty();
    }
    List<TollItem> casualties = items("casualties", false);
    List<TollItem> strengths = items("strength", true);
    winners(parties);
    SideSplit.Cut cut =
        SideSplit.of(
            parties, relations, cellCounts(casualties, strengths), blanksTell(parties, casualties));
    List<List<PartyLine>> sides = sides(parties, cut);
    sayHow(cut, sides.size());
    Toll civilians = civilians(casualties);
    List<TollItem> combatants = casualties.stream().filter(i -> !i.isOfCivilians()).toList();
    List<SideToll> tolls = assign(combatants, sides, "casualties");
    List<SideToll> numbers = assign(strengths, sides, "strength");
    List<Side> read = new ArrayList<>();
    for (int s = 0; s < sides.size(); s++) {
      read.add(side(s, sides, tolls.get(s), numbers.get(s)));
    }
    List<List<String>> keys =
        sides.stream().map(side -> side.stream().map(PartyLine::key).toList()).toList();
    return Optional.of(new Reading(read, civilians, keys));
  }

  /**
   * A blank line before the first name comes from a flag, not from a cell; unless the casualties
   * have blank lines too, those between the names tell little then.
   */
  private static boolean blanksTell(List<PartyLine> parties, List<TollItem> casualties) {
    boolean flagBlanks = parties.get(0).blankBefore();
    boolean severalLines = casualties.stream().mapToInt(TollItem::line).distinct().count() > 1;
    boolean blanks = casualties.stream().skip(1).anyMatch(i -> i.cut() == TollItem.Gap.BLANK);
    return !flagBlanks || !severalLines || blanks;
  }

  /** "Malian and French victory": those who win together fought together. */
  private void winners(List<PartyLine> parties) {
    article.infobox().row("result").stream()
        .flatMap(row -> row.lines().stream())
        .limit(1)
        .map(line -> Words.of(line.span().of(article.text())))
        .filter(words -> words.contains("victory"))
        .forEach(
            words -> relations.joinWinners(words.subList(0, words.indexOf("victory")), parties));
  }

  private List<TollItem> items(String label, boolean strength) {
    return article
        .infobox()
        .row(label)
        .map(row -> strength ? TollRow.strengths(row, mentions) : TollRow.casualties(row, mentions))
        .orElse(List.of());
  }

  private static List<List<PartyLine>> sides(List<PartyLine> parties, SideSplit.Cut cut) {
    List<List<PartyLine>> sides = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      if (cut.starts().contains(i)) {
        sides.add(new ArrayList<>());
      }
      List<PartyLine> side = sides.get(sides.size() - 1);
      String key = parties.get(i).key();
      if (side.stream().noneMatch(p -> p.key().equals(key))) {
        side.add(parties.get(i));
      }
    }
    return sides;
  }

  private void sayHow(SideSplit.Cut cut, int sides) {
    findings.inferred("sides", "decided by " + cut.rule());
    if (!cut.sure() && sides > 0) {
      findings.doubt(
          Doubt.Kind.GUESSED_SIDES,
          "The table does not mark its columns; which belligerents fight together was decided by "
              + cut.rule()
              + ".");
    }
  }

  /** How many cells the other rows have, where blank lines or words like "Unknown" tell. */
  private List<Integer> cellCounts(List<TollItem> casualties, List<TollItem> strengths) {
    List<Integer> counts = new ArrayList<>();
    for (List<TollItem> items : List.of(casualties, strengths)) {
      List<TollItem> own = items.stream().filter(i -> !i.isOfCivilians()).toList();
      int blanks = (int) own.stream().skip(1).filter(i -> i.cut() == TollItem.Gap.BLANK).count();
      int spaces = (int) own.stream().filter(i -> i.cut() == TollItem.Gap.SPACE).count();
      boolean unknowns = own.stream().filter(i -> !i.isFigure()).count() > 1;
      if (blanks > 0) {
        counts.add(blanks + 1);
      } else if (spaces > 0 && (unknowns || own.stream().allMatch(i -> i.label().isEmpty()))) {
        counts.add(spaces + 1);
      }
    }
    article
        .infobox()
        .row("commanders")
        .ifPresent(
            row -> {
              boolean flagged =
                  !row.lines().isEmpty()
                      && !row.lines().get(0).indented()
                      && row.lines().stream().anyMatch(Infobox.Line::indented);
              int groups =
                  (int)
                      row.lines().stream()
                          .skip(1)
                          .filter(l -> l.blankBefore() && !(flagged && l.indented()))
                          .count();
              if (groups > 0) {
                counts.add(groups + 1);
              }
            });
    return counts;
  }

  private Toll civilians(List<TollItem> items) {
    Toll toll = Toll.UNKNOWN;
    for (TollItem item : items) {
      if (item.isOfCivilians() && item.isFigure() && toll.get(item.harm().get()).isEmpty()) {
        toll = toll.with(item.harm().get(), item.range().get());
        findings.read("civilians." + item.harm().get().key(), item.span());
      }
    }
    return toll;
  }

  private List<SideToll> assign(List<TollItem> items, List<List<PartyLine>> sides, String row) {
    TollSplit.Split split = TollSplit.of(items, sides, losses());
    boolean figures = items.stream().anyMatch(TollItem::isFigure);
    boolean sure = split.margin() >= SURE;
    if (figures && !sure) {
      findings.doubt(
          Doubt.Kind.GUESSED_TOLLS,
          "Which side the figures of the "
              + row
              + " row belong to could not be told; they were left out.");
    }
    List<SideToll> tolls = new ArrayList<>();
    for (int s = 0; s < sides.size(); s++) {
      tolls.add(SideToll.of(sure ? split.sides().get(s) : List.of(), sides.get(s)));
    }
    return tolls;
  }

  /** What the prose of the event itself says of losses. */
  private List<LossMention> losses() {
    return article.sections().stream()
        .filter(section -> section.kind() != Section.Kind.BACKGROUND)
        .flatMap(section -> section.paragraphs().stream())
        .flatMap(List::stream)
        .flatMap(sentence -> mentions.of(sentence).losses().stream())
        .toList();
  }

  private Side side(int index, List<List<PartyLine>> sides, SideToll toll, SideToll strength) {
    List<PartyLine> parties = sides.get(index);
    List<Actor> actors = new ArrayList<>();
    String path = "sides[" + index + "]";
    for (int a = 0; a < parties.size(); a++) {
      PartyLine party = parties.get(a);
      String field = path + ".actors[" + a + "]";
      findings.read(field + ".name", party.party().span());
      for (TollItem item : toll.itemsOfParty(a)) {
        findings.read(field + "." + item.harm().get().key(), item.span());
      }
      actors.add(
          new Actor(party.party().name(), Optional.of(party.party().span()), toll.ofParty(a)));
    }
    Toll sum = toll.toll();
    Optional<Range> number = strength.toll().get(Harm.STRENGTH);
    if (number.isPresent()) {
      sum = sum.with(Harm.STRENGTH, number.get());
    }
    for (Map.Entry<Harm, Range> figure : new TreeMap<>(sum.figures()).entrySet()) {
      SideToll origin = figure.getKey() == Harm.STRENGTH ? strength : toll;
      for (Span span : origin.spans(figure.getKey())) {
        findings.read(path + "." + figure.getKey().key(), span);
      }
    }
    tellDoubts(toll, path);
    return new Side(role(index, sides), actors, sum);
  }

  private void tellDoubts(SideToll toll, String path) {
    if (toll.isVague()) {
      findings.doubt(
          Doubt.Kind.VAGUE_FIGURE,
          "The losses of " + path + " are given in words, not in numbers.");
    }
    for (TollItem rival : toll.rivals()) {
      String value = rival.range().map(Range::toString).orElse("");
      findings.alternative(path + "." + rival.harm().get().key(), value, rival.span());
      findings.doubt(
          Doubt.Kind.FIGURES_DISAGREE,
          "The casualty row has a second figure for "
              + rival.harm().get().key()
              + " of "
              + path
              + ": "
              + value
              + ".");
    }
  }

  private Role role(int index, List<List<PartyLine>> sides) {
    double own = aggression(sides.get(index));
    double others = 0;
    for (int s = 0; s < sides.size(); s++) {
      others = s == index ? others : Math.max(others, aggression(sides.get(s)));
    }
    if (own > 0 && own > others) {
      return Role.ATTACKER;
    }
    return others > 0 && own < others ? Role.DEFENDER : Role.UNKNOWN;
  }

  private double aggression(List<PartyLine> side) {
    return side.stream().mapToDouble(p -> relations.aggression(p.key())).sum();
  }
}
