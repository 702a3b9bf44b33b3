package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Section;
import org.skirmish.event.Actor;
import org.skirmish.event.Findings;
import org.skirmish.event.Side;
import org.skirmish.event.day.Told;
import org.skirmish.event.story.Cast;
import org.skirmish.event.story.Loss;
import org.skirmish.event.story.Losses;
import org.skirmish.model.Doubt;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Span;

/**
 * Compares the box's figures with what the prose tells of the same party. The box stands. A
 * sentence that says the same, or whose parts add up to it ("sixteen others injured and one
 * civilian employee injured" for 17), is further evidence; where the lead or the section on
 * casualties gives another figure and no sentence agrees, that figure is kept as an alternative and
 * the event is flagged.
 */
public final class BoxAgainstProse {

  private static final Set<Section.Kind> BALANCES =
      Set.of(Section.Kind.LEAD, Section.Kind.CASUALTIES);
  private static final List<Harm> COMPARED = List.of(Harm.KILLED, Harm.WOUNDED);

  private record Figure(Range range, Span span, boolean balance) {}

  private final List<Told> told;
  private final List<List<Loss>> losses;
  private final Findings findings;

  private BoxAgainstProse(List<Told> told, Cast cast, Findings findings) {
    this.told = told;
    this.losses = Losses.of(told, cast);
    this.findings = findings;
  }

  /**
   * @param sides the box's sides
   * @param keys for each side the keys of its parties
   * @param told the sentences that tell the main event, claims left out
   * @param cast whom the article means
   */
  public static void compare(
      List<Side> sides, List<List<String>> keys, List<Told> told, Cast cast, Findings findings) {
    BoxAgainstProse check = new BoxAgainstProse(told, cast, findings);
    for (int s = 0; s < sides.size(); s++) {
      for (Harm harm : COMPARED) {
        Optional<Range> boxed = sides.get(s).toll().get(harm);
        FieldPath side = FieldPath.side(s);
        if (boxed.isPresent()) {
          check.compare(side.figure(harm), boxed.get(), keys.get(s), harm);
        }
        List<Actor> actors = sides.get(s).actors();
        for (int a = 0; a < actors.size() && actors.size() > 1; a++) {
          Optional<Range> own = actors.get(a).toll().get(harm);
          if (own.isPresent()) {
            FieldPath field = side.actor(a).figure(harm);
            check.compare(field, own.get(), List.of(keys.get(s).get(a)), harm);
          }
        }
      }
    }
  }

  private void compare(FieldPath field, Range boxed, List<String> parties, Harm harm) {
    List<Figure> figures = new ArrayList<>();
    List<Figure> sums = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      List<Figure> found = figures(told.get(i), losses.get(i), parties, harm);
      figures.addAll(found);
      if (!found.isEmpty()) {
        sums.add(found.get(0));
      }
    }
    for (Figure figure : figures) {
      if (agrees(figure.range, boxed)) {
        findings.read(field, figure.span);
        return;
      }
    }
    Range sum = null;
    for (Figure figure : sums) {
      sum = sum == null ? figure.range : sum.plus(figure.range);
    }
    if (sum != null && agrees(sum, boxed)) {
      for (Figure figure : sums) {
        findings.read(field, figure.span);
      }
      return;
    }
    for (Figure figure : figures) {
      // A part of the side's losses says nothing against the whole.
      if (figure.balance && exceeds(figure.range, boxed)) {
        findings.alternative(field, figure.range.toString(), figure.span);
        findings.doubt(
            Doubt.Kind.FIGURES_DISAGREE,
            "The box says " + boxed + " for " + field + ", the prose " + figure.range + ".");
      }
    }
  }

  /** The parties' figures in a sentence: all of them together first, then each. */
  private static List<Figure> figures(
      Told sentence, List<Loss> losses, List<String> parties, Harm harm) {
    List<Figure> figures = new ArrayList<>();
    boolean balance = BALANCES.contains(sentence.section());
    boolean ours = false;
    Range sum = null;
    Span span = null;
    for (Loss loss : losses) {
      if (loss.part() || loss.claimant().isPresent()) {
        continue;
      }
      if (loss.key().isPresent()) {
        ours = parties.contains(loss.key().get());
      }
      boolean same = loss.key().isPresent() || loss.isAnybody() || loss.isCivilian();
      if (!ours || !same || loss.harm() != harm) {
        continue;
      }
      figures.add(new Figure(loss.range(), loss.span(), balance));
      sum = sum == null ? loss.range() : sum.plus(loss.range());
      span = span == null ? loss.span() : span.to(loss.span());
    }
    if (figures.size() > 1) {
      figures.add(0, new Figure(sum, span, balance));
    }
    return figures;
  }

  /** Equal, or within what the other bounds. */
  private static boolean agrees(Range a, Range b) {
    return a.equals(b) || a.low().isPresent() && a.low().equals(b.low()) && a.high().isEmpty();
  }

  private static boolean exceeds(Range told, Range boxed) {
    int most = boxed.high().orElse(boxed.low().orElse(0));
    return boxed.high().isPresent() && told.low().orElse(0) > most;
  }
}
