package org.skirmish.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.check.CheckedEvent;

/**
 * Makes one row of the events that {@link Clusters} found to be the same, when it sees the last of
 * them. It is to be given the same articles in the same order, and holds only events whose row is
 * not complete yet. Where an input has changed in between, no event is lost or merged with another
 * than was found to be the same: what waits for one that does not come is in {@link #rest}.
 */
public final class MergedEvents implements Links {

  private final Clusters clusters;
  private final Map<Integer, List<CheckedEvent>> waiting = new LinkedHashMap<>();
  private int articles;
  private boolean changed;
  private Optional<String> changedFile = Optional.empty();

  /**
   * @param clusters what a first pass over the articles found
   */
  public MergedEvents(Clusters clusters) {
    this.clusters = clusters;
  }

  @Override
  public List<CheckedEvent> of(List<CheckedEvent> article) {
    if (!changed && !clusters.isSame(articles, article)) {
      changed = true;
      changedFile = article.stream().findFirst().map(one -> one.coded().event().origin().file());
    }
    articles++;
    List<CheckedEvent> ready = new ArrayList<>(article.size());
    for (CheckedEvent event : article) {
      int first = clusters.first(event);
      if (first < 0) {
        ready.add(event);
        continue;
      }
      List<CheckedEvent> together = waiting.computeIfAbsent(first, number -> new ArrayList<>());
      together.add(event);
      if (together.size() == clusters.size(first)) {
        waiting.remove(first);
        ready.add(Merger.merged(together));
      }
    }
    return ready;
  }

  @Override
  public List<CheckedEvent> rest() {
    List<CheckedEvent> rest = new ArrayList<>(waiting.size());
    for (List<CheckedEvent> together : waiting.values()) {
      rest.add(together.size() == 1 ? together.get(0) : Merger.merged(together));
    }
    waiting.clear();
    return rest;
  }

  @Override
  public Optional<String> warning() {
    if (!changed && articles == clusters.articles()) {
      return Optional.empty();
    }
    return Optional.of(
        "the inputs changed while they were read"
            + changedFile.map(file -> " (the first that did is " + file + ")").orElse("")
            + ": events that --merge would put into one row may stand in two; run again.");
  }
}
