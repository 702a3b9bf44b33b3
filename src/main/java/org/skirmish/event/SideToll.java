package org.skirmish.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.mention.Harm;
import org.skirmish.mention.Range;
import org.skirmish.source.Span;

/**
 * Adds up the figures of one side: labelled figures of its parties, one line a party, a total with
 * its parts, or plain figures.
 */
final class SideToll {

  private final List<PartyLine> parties;
  private final Map<Harm, Range> side = new EnumMap<>(Harm.class);
  private final Map<Harm, List<Span>> spans = new EnumMap<>(Harm.class);
  private final Map<Integer, Toll> ofParty = new HashMap<>();
  private final Map<Integer, List<TollItem>> itemsOfParty = new HashMap<>();
  private final List<TollItem> rivals = new ArrayList<>();
  private boolean vague;

  private SideToll(List<PartyLine> parties) {
    this.parties = parties;
  }

  static SideToll of(List<TollItem> items, List<PartyLine> parties) {
    SideToll toll = new SideToll(parties);
    Optional<List<List<TollItem>>> lines = TollSplit.linesOfParties(items, parties.size());
    boolean labelled = items.stream().anyMatch(item -> toll.partyOf(item).isPresent());
    if (lines.isPresent() && !labelled && repeats(items)) {
      for (int i = 0; i < parties.size(); i++) {
        for (TollItem item : lines.get().get(i)) {
          toll.addToParty(i, item);
        }
      }
    } else {
      toll.addAll(items);
    }
    return toll;
  }

  private static boolean repeats(List<TollItem> items) {
    return items.stream().filter(i -> i.harm().filter(h -> h == Harm.KILLED).isPresent()).count()
        > 1;
  }

  Toll toll() {
    return new Toll(side);
  }

  Toll ofParty(int index) {
    return ofParty.getOrDefault(index, Toll.UNKNOWN);
  }

  /** The characters of the figures behind one of the side's numbers. */
  List<Span> spans(Harm harm) {
    return spans.getOrDefault(harm, List.of());
  }

  List<TollItem> itemsOfParty(int index) {
    return itemsOfParty.getOrDefault(index, List.of());
  }

  /** Whether a figure is given in words that are no number. */
  boolean isVague() {
    return vague;
  }

  /** Figures of one kind that contradict each other. */
  List<TollItem> rivals() {
    return rivals;
  }

  private Optional<Integer> partyOf(TollItem item) {
    for (int i = 0; i < parties.size(); i++) {
      int index = i;
      if (item.label().filter(label -> TollSplit.names(label, parties.get(index))).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void addToParty(int party, TollItem item) {
    if (!item.isFigure()) {
      vague = true;
      return;
    }
    if (item.part() && ofParty(party).get(item.harm().get()).isPresent()) {
      return;
    }
    ofParty.merge(party, Toll.UNKNOWN.with(item.harm().get(), item.range().get()), Toll::plus);
    itemsOfParty.computeIfAbsent(party, p -> new ArrayList<>()).add(item);
    sum(item);
  }

  private void sum(TollItem item) {
    side.merge(item.harm().get(), item.range().get(), Range::plus);
    spans.computeIfAbsent(item.harm().get(), h -> new ArrayList<>()).add(item.span());
  }

  private void addAll(List<TollItem> items) {
    boolean grandTotal =
        items.stream().anyMatch(item -> isTotal(item) && item.isFigure() && !item.bullet());
    Map<String, TollItem> seen = new HashMap<>();
    for (TollItem item : items) {
      Optional<Integer> party = partyOf(item);
      if (party.isPresent()) {
        addToParty(party.get(), item);
        continue;
      }
      if (!item.isFigure()) {
        vague = true;
        continue;
      }
      Harm harm = item.harm().get();
      String label = isTotal(item) ? "" : item.label().orElse("");
      TollItem before = seen.putIfAbsent(label + "/" + harm, item);
      boolean partial = harm == Harm.TOTAL && grandTotal && !isTotal(item);
      if (before != null && isAttributed(item)) {
        // "Per Mali: 20 killed", "Per JNIM: 5 killed": rival figures bound each other.
        side.merge(harm, item.range().get(), Range::union);
        spans.computeIfAbsent(harm, h -> new ArrayList<>()).add(item.span());
        continue;
      }
      if (item.part() && harm == Harm.TOTAL
          || partial
          || before != null && (item.bullet() || item.part())) {
        continue;
      }
      if (before != null) {
        rivals.add(item);
      } else if (rival(seen, item, harm)) {
        side.merge(harm, item.range().get(), Range::union);
        spans.computeIfAbsent(harm, h -> new ArrayList<>()).add(item.span());
      } else {
        sum(item);
      }
    }
  }

  /** Whether an attributed figure stands against another of its kind. */
  private static boolean rival(Map<String, TollItem> seen, TollItem item, Harm harm) {
    return isAttributed(item)
        && seen.values().stream()
            .anyMatch(
                other ->
                    other != item && !isTotal(other) && other.harm().equals(Optional.of(harm)));
  }

  private static boolean isAttributed(TollItem item) {
    return item.label()
        .filter(
            l ->
                l.startsWith("per ")
                    || l.startsWith("according to ")
                    || l.endsWith(" claim")
                    || l.endsWith(" claims")
                    || l.endsWith(" estimate"))
        .isPresent();
  }

  private static boolean isTotal(TollItem item) {
    return item.label().filter(l -> l.equals("total") || l.equals("in total")).isPresent();
  }
}
