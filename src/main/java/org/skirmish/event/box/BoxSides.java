package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.skirmish.article.Article;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.Actor;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Findings;
import org.skirmish.event.PartyLine;
import org.skirmish.event.Side;
import org.skirmish.event.story.Loss;
import org.skirmish.event.story.Relations;
import org.skirmish.event.toll.FatalityCount;
import org.skirmish.event.toll.SideToll;
import org.skirmish.event.toll.TollItem;
import org.skirmish.event.toll.TollRow;
import org.skirmish.event.toll.Unassigned;
import org.skirmish.mention.Mentions;
import org.skirmish.model.Doubt;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/** Reads the sides of a battle's box: belligerents, strengths and casualties. */
public final class BoxSides {

  /**
   * What the box says.
   *
   * @param sides the sides in the article's order
   * @param civilians what it says of civilians
   * @param unassigned what it gives to no side
   * @param keys for each side the keys of its parties, as the prose's mentions have them
   * @param dead what it says of the dead of all, whosever they were; empty where it says nothing
   *     beyond the figures of the sides and of civilians
   * @param claims what it gives as a party's word
   */
  public record Reading(
      List<Side> sides,
      Toll civilians,
      Toll unassigned,
      List<List<String>> keys,
      Optional<Fatalities> dead,
      List<BoxClaims.BoxClaim> claims) {}

  private final Article article;
  private final Mentions mentions;
  private final Relations relations;
  private final Relations own;
  private final List<Side> told;
  private final ProseFigures prose;
  private final World world;
  private final Findings findings;

  /**
   * @param relations what the whole article tells of the belligerents
   * @param own what the sentences of the main event tell of them
   * @param told the sides that these sentences tell
   * @param prose the figures of the prose
   */
  public BoxSides(
      Article article,
      Mentions mentions,
      Relations relations,
      Relations own,
      List<Side> told,
      ProseFigures prose,
      World world,
      Findings findings) {
    this.own = own;
    this.told = told;
    this.article = article;
    this.mentions = mentions;
    this.relations = relations;
    this.world = world;
    this.findings = findings;
    this.prose = prose;
  }

  /** The reading, if the box has belligerents. */
  public Optional<Reading> read() {
    Optional<Infobox.Row> row = article.infobox().row("belligerents");
    List<PartyLine> parties =
        row.isPresent() ? PartyLine.of(row.get(), article.text(), world) : List.of();
    List<TollItem> casualties = items("casualties", false);
    List<TollItem> strengths = items("strength", true);
    if (parties.isEmpty()) {
      List<List<PartyLine>> lost = LostSide.both(casualties, told, world);
      return lost.isEmpty()
          ? Optional.empty()
          : Optional.of(read(lost, casualties, strengths, true));
    }
    winners(parties);
    SideSplit.Cut cut =
        SideSplit.of(
            parties,
            relations,
            CellCounts.of(article, casualties, strengths),
            blanksTell(parties, casualties));
    List<List<PartyLine>> sides = sides(parties, cut);
    sayHow(cut, sides.size());
    List<PartyLine> lost = sides.size() == 1 ? LostSide.of(parties, told, world) : List.of();
    if (!lost.isEmpty()) {
      sides.add(lost);
      findings.inferred(
          FieldPath.SIDES, "the second side by whom the prose puts against the first");
    }
    boolean adrift = !lost.isEmpty() && parties.get(0).cell() < 0;
    return Optional.of(read(sides, casualties, strengths, adrift));
  }

  /**
   * @param adrift whether no cell is known for the sides
   */
  private Reading read(
      List<List<PartyLine>> sides,
      List<TollItem> casualties,
      List<TollItem> strengths,
      boolean adrift) {
    Toll civilians = civilians(casualties);
    List<TollItem> losses = Contingents.named(TollItem.combatants(casualties), sides, world);
    LostParty.add(losses, sides, prose.losses(), prose.named());
    RowSplit split = new RowSplit(prose, adrift, world, findings);
    Optional<List<SideToll>> assigned = split.of(losses, sides, "casualties");
    int count = Math.max(2, sides.size());
    Toll unassigned =
        assigned.isPresent() ? Toll.UNKNOWN : Unassigned.ofRow(losses, count, findings);
    Optional<Fatalities> dead =
        FatalityCount.ofUnassigned(
            unassigned, TollItem.count(Harm.KILLED, losses) == count, civilians);
    List<SideToll> tolls = assigned.orElse(RowSplit.nothing(sides));
    List<SideToll> numbers = split.of(strengths, sides, "strength").orElse(RowSplit.nothing(sides));
    List<Side> read = new ArrayList<>();
    List<List<String>> keys = new ArrayList<>();
    for (int s = 0; s < sides.size(); s++) {
      read.add(side(s, sides, tolls.get(s), numbers.get(s)));
      keys.add(keys(sides.get(s)));
    }
    return new Reading(
        read, civilians, unassigned, keys, dead, BoxClaims.of(article.text(), sides, tolls));
  }

  private static List<String> keys(List<PartyLine> side) {
    List<String> keys = new ArrayList<>();
    for (PartyLine party : side) {
      keys.add(party.key());
    }
    return keys;
  }

  /**
   * A blank line before the first name comes from a flag, not from a cell; unless the casualties
   * have blank lines too, those between the names tell little then.
   */
  private static boolean blanksTell(List<PartyLine> parties, List<TollItem> casualties) {
    boolean flagBlanks = parties.get(0).blankBefore();
    boolean severalLines = false;
    for (TollItem item : casualties) {
      severalLines |= item.line() != casualties.get(0).line();
    }
    return !flagBlanks || !severalLines || TollItem.blankBetween(casualties);
  }

  /** "Malian and French victory": those who win together fought together. */
  private void winners(List<PartyLine> parties) {
    List<Infobox.Line> lines = ArticleParts.lines(article, "result");
    if (lines.isEmpty()) {
      return;
    }
    List<String> words = Words.of(lines.get(0).span().of(article.text()));
    int victory = words.indexOf("victory");
    if (victory >= 0) {
      relations.joinWinners(words.subList(0, victory), parties);
    }
  }

  private List<TollItem> items(String label, boolean strength) {
    Optional<Infobox.Row> row = article.infobox().row(label);
    if (row.isEmpty()) {
      return List.of();
    }
    return strength
        ? TollRow.strengths(row.get(), mentions)
        : TollRow.casualties(row.get(), mentions);
  }

  private static List<List<PartyLine>> sides(List<PartyLine> parties, SideSplit.Cut cut) {
    List<List<PartyLine>> sides = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      if (cut.starts().contains(i)) {
        sides.add(new ArrayList<>());
      }
      List<PartyLine> side = sides.get(sides.size() - 1);
      if (!PartyLine.hold(side, parties.get(i).key())) {
        side.add(parties.get(i));
      }
    }
    return sides;
  }

  private void sayHow(SideSplit.Cut cut, int sides) {
    findings.inferred(FieldPath.SIDES, "decided by " + cut.rule());
    if (!cut.sure() && sides > 0) {
      findings.doubt(
          Doubt.Kind.GUESSED_SIDES,
          "The table does not mark its columns; which belligerents fight together was decided by "
              + cut.rule()
              + ".");
    }
  }

  private Toll civilians(List<TollItem> items) {
    Toll toll = Toll.UNKNOWN;
    for (TollItem item : items) {
      if (item.isOfCivilians() && item.isFigure() && toll.get(item.harm().get()).isEmpty()) {
        toll = toll.with(item.harm().get(), item.range().get());
        findings.read(FieldPath.CIVILIANS.figure(item.harm().get()), item.span());
      }
    }
    Optional<Loss> told = toll.figures().isEmpty() ? prose.civilians() : Optional.empty();
    if (told.isPresent()) {
      findings.read(FieldPath.CIVILIANS.figure(Harm.KILLED), told.get().span());
      return toll.with(Harm.KILLED, told.get().range());
    }
    return toll;
  }

  private Side side(int index, List<List<PartyLine>> sides, SideToll toll, SideToll strength) {
    List<PartyLine> parties = sides.get(index);
    List<Actor> actors = new ArrayList<>();
    FieldPath path = FieldPath.side(index);
    for (int a = 0; a < parties.size(); a++) {
      PartyLine party = parties.get(a);
      FieldPath actor = path.actor(a);
      findings.read(actor.name(), party.party().span());
      for (TollItem item : toll.itemsOfParty(a)) {
        findings.read(actor.figure(item.harm().get()), item.span());
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
        findings.read(path.figure(figure.getKey()), span);
      }
    }
    tellDoubts(toll, path);
    return new Side(
        new SideRoles(own, sides, LeadDeeds.of(mentions, sides)).of(index), actors, sum);
  }

  private void tellDoubts(SideToll toll, FieldPath path) {
    if (toll.isVague()) {
      findings.doubt(
          Doubt.Kind.VAGUE_FIGURE,
          "The losses of " + path + " are given in words, not in numbers.");
    }
    for (TollItem rival : toll.rivals()) {
      String value = rival.range().isPresent() ? rival.range().get().toString() : "";
      findings.alternative(path.figure(rival.harm().get()), value, rival.span());
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
}
