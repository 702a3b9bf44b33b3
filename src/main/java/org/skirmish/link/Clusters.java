package org.skirmish.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.check.CheckedEvent;

/**
 * Finds out which events of a run are the same one, for {@link MergedEvents}, and writes none. Each
 * event joins the earliest event that it agrees with and that has not itself joined another, so
 * that a chain of near events does not grow into one. Two events of one article never become one.
 */
public final class Clusters implements Links {

  private final SameEvents events = new SameEvents();
  private final Map<Integer, Integer> joined = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private int next;

  @Override
  public List<CheckedEvent> of(List<CheckedEvent> article) {
    Set<Integer> taken = new HashSet<>();
    for (List<SameEvents.Match> matches : events.matches(article)) {
      join(next++, matches, taken);
    }
    return new ArrayList<>();
  }

  private void join(int number, List<SameEvents.Match> matches, Set<Integer> taken) {
    for (SameEvents.Match match : matches) {
      int first = match.earlier().number();
      if (!joined.containsKey(first) && taken.add(first)) {
        joined.put(number, first);
        sizes.merge(first, 1, Integer::sum);
        return;
      }
    }
  }

  /** The number of the event that the one of this number is merged with; its own if with none. */
  int first(int number) {
    return joined.getOrDefault(number, number);
  }

  /** How many events are merged with the one of this number, itself included. */
  int size(int first) {
    return 1 + sizes.getOrDefault(first, 0);
  }
}
