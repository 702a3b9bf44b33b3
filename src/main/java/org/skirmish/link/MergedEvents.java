package org.skirmish.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skirmish.check.CheckedEvent;

/**
 * Makes one row of the events that {@link Clusters} found to be the same, when it sees the last of
 * them. It must be given the same articles in the same order; it holds only events whose row is not
 * complete yet.
 */
public final class MergedEvents implements Links {

  private final Clusters clusters;
  private final Map<Integer, List<CheckedEvent>> waiting = new HashMap<>();
  private int next;

  /**
   * @param clusters what a first pass over the articles found
   */
  public MergedEvents(Clusters clusters) {
    this.clusters = clusters;
  }

  @Override
  public List<CheckedEvent> of(List<CheckedEvent> article) {
    List<CheckedEvent> ready = new ArrayList<>(article.size());
    for (CheckedEvent event : article) {
      int first = clusters.first(next++);
      int size = clusters.size(first);
      if (size == 1) {
        ready.add(event);
        continue;
      }
      List<CheckedEvent> together = waiting.computeIfAbsent(first, number -> new ArrayList<>());
      together.add(event);
      if (together.size() == size) {
        waiting.remove(first);
        ready.add(Merger.merged(together));
      }
    }
    return ready;
  }
}
