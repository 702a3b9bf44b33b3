package org.skirmish.event.toll;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.PartyLine;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;

/**
 * Adds up the figures of one side: labelled figures of its parties, one line a party, a total with
 * its parts, or plain figures.
 */
public final class SideToll {

  /** Opens the label of a figure behind which an author stands in brackets: "5,700 (Polybius)". */
  static final String AUTHOR = "author ";

  private final List<PartyLine> parties;
  private final List<TollItem> items;
  private final Map<Harm, Range> side = new EnumMap<>(Harm.class);
  private final Map<Harm, List<Span>> spans = new EnumMap<>(Harm.class);
  private final Map<Integer, Toll> ofParty = new HashMap<>();
  private final Map<Integer, List<TollItem>> itemsOfParty = new HashMap<>();
  private final List<TollItem> rivals = new ArrayList<>();
  private boolean vague;

  private SideToll(List<TollItem> items, List<PartyLine> parties) {
    this.items = List.copyOf(items);
    this.parties = parties;
  }

  public static SideToll of(List<TollItem> items, List<PartyLine> parties) {
    SideToll toll = new SideToll(items, parties);
    Optional<List<List<TollItem>>> lines = TollSplit.linesOfParties(items, parties.size());
    boolean repeats = TollItem.count(Harm.KILLED, items) > 1;
    if (lines.isPresent() && repeats && !toll.isLabelled(items)) {
      for (int i = 0; i < parties.size(); i++) {
        for (TollItem item : lines.get().get(i)) {
          toll.addToParty(i, item);
        }
      }
    } else if (tellsEachParty(items, parties.size())) {
      for (TollItem item : items) {
        toll.sum(item);
      }
    } else {
      toll.addAll(items);
    }
    return toll;
  }

  /**
   * "3 killed 9 wounded 2 killed and 5 wounded" in the cell of two parties: a toll of each, though
   * nothing says which is whose. Two figures of one kind alone may as well be rivals.
   */
  private static boolean tellsEachParty(List<TollItem> items, int parties) {
    List<Set<Harm>> tolls = new ArrayList<>();
    for (TollItem item : items) {
      boolean plain =
          item.cell() >= 0
              && item.isFigure()
              && item.label().isEmpty()
              && !item.part()
              && !item.bullet();
      if (!plain) {
        return false;
      }
      Harm harm = item.harm().get();
      if (tolls.isEmpty() || harm == Harm.KILLED) {
        tolls.add(EnumSet.noneOf(Harm.class));
      }
      if (!tolls.get(tolls.size() - 1).add(harm)) {
        return false;
      }
    }
    return parties > 1
        && tolls.size() == parties
        && tolls.get(0).size() > 1
        && new HashSet<>(tolls).size() == 1;
  }

  private boolean isLabelled(List<TollItem> items) {
    for (TollItem item : items) {
      if (partyOf(item).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** All figures of the side, in the article's order. */
  public List<TollItem> items() {
    return items;
  }

  public Toll toll() {
    return new Toll(side);
  }

  public Toll ofParty(int index) {
    return ofParty.getOrDefault(index, Toll.UNKNOWN);
  }

  /** The characters of the figures behind one of the side's numbers. */
  public List<Span> spans(Harm harm) {
    return spans.getOrDefault(harm, List.of());
  }

  public List<TollItem> itemsOfParty(int index) {
    return itemsOfParty.getOrDefault(index, List.of());
  }

  /** Whether a figure is given in words that are no number. */
  public boolean isVague() {
    return vague;
  }

  /** Figures of one kind that contradict each other. */
  public List<TollItem> rivals() {
    return rivals;
  }

  private Optional<Integer> partyOf(TollItem item) {
    String label = item.label().orElse("");
    if (isAuthors(item)) {
      label = label.substring(AUTHOR.length());
    }
    for (int i = 0; i < parties.size() && item.label().isPresent(); i++) {
      if (parties.get(i).isLabelled(label)) {
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
    Toll own = Toll.UNKNOWN.with(item.harm().get(), item.range().get());
    ofParty.put(party, ofParty(party).plus(own));
    if (!itemsOfParty.containsKey(party)) {
      itemsOfParty.put(party, new ArrayList<>());
    }
    itemsOfParty.get(party).add(item);
    sum(item);
  }

  private void sum(TollItem item) {
    Range before = side.get(item.harm().get());
    set(item, before == null ? item.range().get() : before.plus(item.range().get()));
  }

  /** The range grows so that it holds the item's figure too. */
  private void widen(TollItem item) {
    Range before = side.get(item.harm().get());
    set(item, before == null ? item.range().get() : before.union(item.range().get()));
  }

  private void set(TollItem item, Range range) {
    Harm harm = item.harm().get();
    side.put(harm, range);
    if (!spans.containsKey(harm)) {
      spans.put(harm, new ArrayList<>());
    }
    spans.get(harm).add(item.span());
  }

  private void addAll(List<TollItem> items) {
    boolean grandTotal = hasGrandTotal(items);
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
      if (isNone(item) && items.size() > 1) {
        // Nobody of one party; the others' figures are the side's.
        continue;
      }
      Harm harm = item.harm().get();
      String label = isTotal(item) ? "" : item.label().orElse("");
      TollItem before = seen.putIfAbsent(label + "/" + harm, item);
      boolean partial = harm == Harm.TOTAL && grandTotal && !isTotal(item);
      if (before != null && isAttributed(item)) {
        // "Per Mali: 20 killed", "Per JNIM: 5 killed": rival figures bound each other.
        widen(item);
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
        widen(item);
      } else {
        sum(item);
      }
    }
  }

  private static boolean hasGrandTotal(List<TollItem> items) {
    for (TollItem item : items) {
      if (isTotal(item) && item.isFigure() && !item.bullet()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an attributed figure stands against another of its kind. */
  private static boolean rival(Map<String, TollItem> seen, TollItem item, Harm harm) {
    if (!isAttributed(item) && !isAuthors(item)) {
      return false;
    }
    for (TollItem other : seen.values()) {
      if (isAuthors(item) && !isAuthors(other)) {
        continue;
      }
      if (other != item && !isTotal(other) && other.harm().orElse(null) == harm) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNone(TollItem item) {
    return item.harm().orElse(null) == Harm.TOTAL && item.range().get().equals(Range.exactly(0));
  }

  private static boolean isAuthors(TollItem item) {
    return item.label().orElse("").startsWith(AUTHOR);
  }

  private static boolean isAttributed(TollItem item) {
    String label = item.label().orElse("");
    return label.startsWith("per ")
        || label.startsWith("according to ")
        || label.endsWith(" claim")
        || label.endsWith(" claims")
        || label.endsWith(" estimate");
  }

  private static boolean isTotal(TollItem item) {
    String label = item.label().orElse("");
    return label.equals("total") || label.equals("in total");
  }
}
