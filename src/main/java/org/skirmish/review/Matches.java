package org.skirmish.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.Passage;
import org.skirmish.source.Span;

/**
 * Which events of an article a file of corrections speaks of: those with the same id, and of the
 * others those whose words stand at the same passage of the same text, since a version that reads
 * day or place otherwise gives an event another id. One that may be two is none.
 */
final class Matches {

  /** An event that a file speaks of. */
  record Match(ReviewedEvent reviewed, boolean byWords) {}

  private final List<CheckedEvent> events;
  private final Map<Integer, Match> found = new HashMap<>();
  private final Map<String, String> unclear = new LinkedHashMap<>();

  Matches(List<CheckedEvent> events) {
    this.events = events;
  }

  /** What the file says of the event at a place of the article's list. */
  Optional<Match> of(int event) {
    return Optional.ofNullable(found.get(event));
  }

  boolean isEmpty() {
    return found.isEmpty() && unclear.isEmpty();
  }

  /** Whether all events were found. */
  boolean isComplete() {
    return found.size() == events.size();
  }

  /** Why these events of the file are none of the article's, by their ids. */
  Map<String, String> unclear() {
    return unclear;
  }

  void findByIds(Map<String, ReviewedEvent> byId) {
    for (int i = 0; i < events.size(); i++) {
      ReviewedEvent reviewed = byId.get(id(i));
      if (reviewed != null) {
        found.put(i, new Match(reviewed, false));
      }
    }
  }

  /**
   * Looks for the events that are left.
   *
   * @param sameText what the file says of events of this text
   */
  void findByWords(List<ReviewedEvent> sameText) {
    Set<ReviewedEvent> known = new HashSet<>();
    found.values().forEach(match -> known.add(match.reviewed()));
    Map<Integer, List<ReviewedEvent>> wanted = new LinkedHashMap<>();
    for (ReviewedEvent reviewed : sameText) {
      if (known.contains(reviewed)) {
        continue;
      }
      List<Integer> fitting = fitting(reviewed);
      if (fitting.size() == 1) {
        wanted.computeIfAbsent(fitting.get(0), key -> new ArrayList<>()).add(reviewed);
      } else if (fitting.size() > 1) {
        String ids = fitting.stream().map(this::id).collect(Collectors.joining(", "));
        unclear.put(reviewed.id(), "several events stand at its passage now (" + ids + ")");
      }
    }
    wanted.forEach(this::settle);
  }

  private void settle(int event, List<ReviewedEvent> claims) {
    if (claims.size() == 1) {
      found.put(event, new Match(claims.get(0), true));
      return;
    }
    for (ReviewedEvent claim : claims) {
      unclear.put(
          claim.id(),
          "the words of several reviewed events are of one event now (" + id(event) + ")");
    }
  }

  private String id(int event) {
    return events.get(event).coded().id();
  }

  /** The events at its passage: the one at just this passage, or all that share words with it. */
  private List<Integer> fitting(ReviewedEvent reviewed) {
    List<Integer> exact = new ArrayList<>();
    List<Integer> near = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Optional<Span> passage = Passage.of(events.get(i).coded().event());
      if (!found.containsKey(i) && passage.equals(reviewed.passage())) {
        exact.add(i);
      }
      if (!found.containsKey(i) && overlap(passage, reviewed.passage())) {
        near.add(i);
      }
    }
    return exact.size() == 1 ? exact : near;
  }

  private static boolean overlap(Optional<Span> a, Optional<Span> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    return a.get().start() < b.get().end() && b.get().start() < a.get().end() || a.equals(b);
  }
}
