package org.skirmish.event.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.skirmish.event.Findings;
import org.skirmish.event.Side;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;

/** Harm that is told, though not on which side those were whom it befell. */
public final class Unassigned {

  /** A figure for people of whatever side, and where it stands. */
  public record Figure(Harm harm, Range range, Span span) {}

  private final Findings findings;
  private Toll toll = Toll.UNKNOWN;

  private Unassigned(Findings findings) {
    this.findings = findings;
  }

  /**
   * What is left of the figures for all when nothing of the harm went to a side or to civilians.
   */
  public static Toll of(List<Figure> figures, List<Side> sides, Toll civilians, Findings findings) {
    Unassigned left = new Unassigned(findings);
    for (Figure figure : figures) {
      if (isOpen(figure.harm(), sides, civilians)) {
        left.add(figure.harm(), figure.range(), List.of(figure.span()));
      }
    }
    return left.toll;
  }

  private static boolean isOpen(Harm harm, List<Side> sides, Toll civilians) {
    boolean open = civilians.get(harm).isEmpty();
    for (Side side : sides) {
      open &= side.toll().get(harm).isEmpty();
    }
    return open;
  }

  /**
   * The figures of a row that could not be given to their sides: one is of one side or the other,
   * and as many as there are sides are one of each; of others some may be told twice.
   */
  public static Toll ofRow(List<TollItem> items, int sides, Findings findings) {
    Map<Harm, List<TollItem>> figures = new TreeMap<>();
    for (TollItem item : items) {
      if (item.isFigure() && !item.part()) {
        figures.computeIfAbsent(item.harm().get(), harm -> new ArrayList<>()).add(item);
      }
    }
    Unassigned left = new Unassigned(findings);
    for (Map.Entry<Harm, List<TollItem>> row : figures.entrySet()) {
      int count = row.getValue().size();
      if (count == 1 || count == sides) {
        left.add(row.getKey(), row.getValue());
      }
    }
    return left.toll;
  }

  private void add(Harm harm, List<TollItem> items) {
    Optional<Range> sum = Optional.empty();
    List<Span> spans = new ArrayList<>();
    for (TollItem item : items) {
      Range range = item.range().get();
      sum = Optional.of(sum.isPresent() ? sum.get().plus(range) : range);
      spans.add(item.span());
    }
    add(harm, sum.get(), spans);
  }

  private void add(Harm harm, Range range, List<Span> spans) {
    toll = toll.with(harm, range);
    for (Span span : spans) {
      findings.read(FieldPath.UNASSIGNED.figure(harm), span);
    }
  }
}
