package org.skirmish.event.story;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.skirmish.event.day.Told;

/** The lines of a loss book, one for each sort of people and harm. */
final class LossTable {

  private final Map<String, LossEntry> entries = new LinkedHashMap<>();
  private final Set<String> hearsay = new HashSet<>();

  Collection<LossEntry> entries() {
    return entries.values();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  void remove(LossEntry entry) {
    entries.values().remove(entry);
  }

  void replace(UnaryOperator<LossEntry> change) {
    entries.replaceAll((key, entry) -> change.apply(entry));
  }

  /**
   * Adds a line, or lets it take the place of the one for the same people.
   *
   * @param told the sentence that tells it
   * @param rivals whether the sentence sets two sources' figures against each other
   */
  void add(LossEntry line, Told told, boolean rivals) {
    LossEntry entry = line;
    String key = entry.harm() + "/" + entry.people();
    LossEntry known = entries.get(key);
    if (rivals && known == null) {
      // "The army spoke of 2 dead, while others put it at 7": two figures for the same people.
      key = rivalKey(entry, key);
      known = entries.get(key);
    }
    for (Map.Entry<String, LossEntry> before : entries.entrySet()) {
      if (known == null && entry.mayBeSame(before.getValue())) {
        key = before.getKey();
        known = before.getValue();
        entry = entry.of(known.whose());
      }
    }
    boolean unofficial = Hearsay.isUnofficial(told, entry.loss());
    if (known == null || known.sentence() == entry.sentence()) {
      entries.put(key, known == null ? entry : joined(entry, known, rivals));
      if (known == null && unofficial) {
        hearsay.add(key);
      }
    } else if (entry.isBelow(known)) {
      boolean lower = hearsay.contains(key) && Hearsay.isOfficial(told, entry.loss());
      if (lower || FigureTense.isRival(told.phrase())) {
        entries.put(key, known.with(known.range().union(entry.range())));
      }
    } else if (unofficial && known.isBelow(entry) && !hearsay.contains(key)) {
      entries.put(key, known.with(known.range().union(entry.range())));
    } else {
      entries.put(key, entry);
    }
  }

  /** Two figures for people of one sort in one sentence are two groups of them. */
  private static LossEntry joined(LossEntry entry, LossEntry known, boolean rivals) {
    boolean rival = rivals && entry.mayRival(known);
    return entry.joining(
        known, rival ? known.range().union(entry.range()) : known.range().plus(entry.range()));
  }

  /** The key of the first figure of the harm that may speak of the same people, else its own. */
  private String rivalKey(LossEntry entry, String own) {
    for (Map.Entry<String, LossEntry> known : entries.entrySet()) {
      if (known.getValue().harm() == entry.harm() && entry.mayRival(known.getValue())) {
        return known.getKey();
      }
    }
    return own;
  }
}
