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
import org.skirmish.event.Side.Role;
import org.skirmish.event.story.Relations;
import org.skirmish.event.toll.FatalityCount;
import org.skirmish.event.toll.SideToll;
import org.skirmish.event.toll.TollItem;
import org.skirmish.event.toll.TollRow;
import org.skirmish.event.toll.TollSplit;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.harm.LossMention;
import org.skirmish.model.Doubt;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Words;
import org.skirmish.world.World;

/** Reads the sides of a battle's box: belligerents, strengths and casualties. */
public final class BoxSides {

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
   * @param dead what it says of the dead of all, whosever they were; empty where it says nothing
   *     beyond the figures of the sides and of civilians
   */
  public record Reading(
      List<Side> sides, Toll civilians, List<List<String>> keys, Optional<Fatalities> dead) {}

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
   */
  public BoxSides(
      Article article,
      Mentions mentions,
      Relations relations,
      Relations own,
      List<Side> told,
      World world,
      Findings findings) {
    this.own = own;
    this.told = told;
    this.article = article;
    this.mentions = mentions;
    this.relations = relations;
    this.world = world;
    this.findings = findings;
    this.prose = ProseFigures.of(article, mentions);
  }

  /** The reading, if the box has belligerents. */
  public Optional<Reading> read() {
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
            parties,
            relations,
            CellCounts.of(article, casualties, strengths),
            blanksTell(parties, casualties));
    List<List<PartyLine>> sides = sides(parties, cut);
    sayHow(cut, sides.size());
    List<PartyLine> lost =
        sides.size() == 1 ? LostSide.of(parties, told, prose.states(), world) : List.of();
    if (!lost.isEmpty()) {
      sides.add(lost);
      findings.inferred(
          FieldPath.SIDES, "the second side by whom the prose puts against the first");
    }
    Toll civilians = civilians(casualties);
    List<TollItem> losses = TollItem.combatants(casualties);
    LostParty.add(losses, sides, prose.losses(), prose.named());
    Optional<List<SideToll>> assigned = assign(losses, sides, "casualties");
    Optional<Fatalities> dead =
        assigned.isPresent()
            ? Optional.empty()
            : FatalityCount.ofUnassigned(losses, Math.max(2, sides.size()), civilians);
    List<SideToll> tolls = assigned.orElse(nothing(sides));
    List<SideToll> numbers = assign(strengths, sides, "strength").orElse(nothing(sides));
    List<Side> read = new ArrayList<>();
    List<List<String>> keys = new ArrayList<>();
    for (int s = 0; s < sides.size(); s++) {
      read.add(side(s, sides, tolls.get(s), numbers.get(s)));
      keys.add(keys(sides.get(s)));
    }
    return Optional.of(new Reading(read, civilians, keys, dead));
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
    Optional<LossMention> told = toll.figures().isEmpty() ? prose.civilians() : Optional.empty();
    if (told.isPresent()) {
      findings.read(FieldPath.CIVILIANS.figure(Harm.KILLED), told.get().span());
      return toll.with(Harm.KILLED, told.get().range());
    }
    return toll;
  }

  /** The figures by side; empty, with a flag, where the layout does not tell whose they are. */
  private Optional<List<SideToll>> assign(
      List<TollItem> items, List<List<PartyLine>> sides, String row) {
    TollSplit.Split split = TollSplit.of(items, sides, prose.losses());
    if (split.margin() < SURE || isOfMoreSides(items, sides)) {
      if (tellsFigures(items)) {
        findings.doubt(
            Doubt.Kind.GUESSED_TOLLS,
            "Which side the figures of the "
                + row
                + " row belong to could not be told; they were left out.");
      }
      return Optional.empty();
    }
    List<SideToll> tolls = new ArrayList<>();
    for (int s = 0; s < sides.size(); s++) {
      tolls.add(SideToll.of(split.sides().get(s), sides.get(s)));
    }
    return Optional.of(tolls);
  }

  /** Whether a flat row has a cell for a side that is lost, so that the only one may own either. */
  private static boolean isOfMoreSides(List<TollItem> items, List<List<PartyLine>> sides) {
    int killed = 0;
    for (TollItem item : items) {
      boolean first = item.cell() < 0 && item.label().isEmpty() && !item.part() && !item.bullet();
      killed += first && item.isFigure() && item.harm().get() == Harm.KILLED ? 1 : 0;
    }
    return sides.size() == 1 && killed > 1;
  }

  private static List<SideToll> nothing(List<List<PartyLine>> sides) {
    List<SideToll> tolls = new ArrayList<>();
    for (List<PartyLine> side : sides) {
      tolls.add(SideToll.of(List.of(), side));
    }
    return tolls;
  }

  private static boolean tellsFigures(List<TollItem> items) {
    for (TollItem item : items) {
      if (item.isFigure()) {
        return true;
      }
    }
    return false;
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
    return new Side(role(index, sides), actors, sum);
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

  /** Who attacked: the side whose parties the text tells to attack more than all others. */
  private Role role(int index, List<List<PartyLine>> sides) {
    double side = aggression(index, sides);
    double others = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < sides.size(); s++) {
      others = s == index ? others : Math.max(others, aggression(s, sides));
    }
    if (sides.size() == 1) {
      return side > 0 ? Role.ATTACKER : Role.UNKNOWN;
    }
    if (side > others && (side > 0 || others < 0)) {
      return Role.ATTACKER;
    }
    return others > side && (others > 0 || side < 0) ? Role.DEFENDER : Role.UNKNOWN;
  }

  private double aggression(int index, List<List<PartyLine>> sides) {
    double sum = 0;
    for (PartyLine party : sides.get(index)) {
      sum += own.aggression(party);
    }
    // "The gunmen" are of the one side that has a group, "the troops" of the one that has a state.
    sum += isOnly(index, sides, true) ? own.described(true) : 0;
    return sum + (isOnly(index, sides, false) ? own.described(false) : 0);
  }

  /** Whether it is the only side with a state, or with a party that is no state's. */
  private static boolean isOnly(int index, List<List<PartyLine>> sides, boolean state) {
    for (int s = 0; s < sides.size(); s++) {
      boolean holds = sides.get(s).stream().anyMatch(party -> isState(party) == state);
      if (holds != (s == index)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isState(PartyLine party) {
    return party.camp() == ArmedActor.Camp.STATE;
  }
}
