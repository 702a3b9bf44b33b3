package org.skirmish.link;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
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
 *
 * <p>Events are known again by their {@link Identity}, since a second pass may find other inputs.
 * Of an article eight bytes are kept, which tell whether it is the same.
 */
public final class Clusters implements Links {

  private static final int FIRST_SIZE = 1 << 10;

  private final SameEvents events = new SameEvents();
  private final Map<Integer, Integer> joined = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();

  /** The numbers of events that are merged, by identity: the same input may be given twice. */
  private final Map<Long, Deque<Integer>> numbers = new HashMap<>();

  private long[] articles = new long[FIRST_SIZE];
  private int articleCount;
  private int next;

  @Override
  public List<CheckedEvent> of(List<CheckedEvent> article) {
    if (articleCount == articles.length) {
      articles = Arrays.copyOf(articles, 2 * articleCount);
    }
    articles[articleCount++] = Identity.of(article);
    Set<Integer> taken = new HashSet<>();
    List<List<SameEvents.Match>> matches = events.matches(article);
    for (int i = 0; i < article.size(); i++) {
      join(next++, article.get(i), matches.get(i), taken);
    }
    return List.of();
  }

  private void join(
      int number, CheckedEvent event, List<SameEvents.Match> matches, Set<Integer> taken) {
    for (SameEvents.Match match : matches) {
      Fingerprint earlier = match.earlier();
      int first = earlier.number();
      if (!joined.containsKey(first) && taken.add(first)) {
        joined.put(number, first);
        if (sizes.merge(first, 1, Integer::sum) == 1) {
          know(Identity.of(earlier.id(), earlier.file()), first);
        }
        know(Identity.of(event), number);
        return;
      }
    }
  }

  private void know(long identity, int number) {
    numbers.computeIfAbsent(identity, one -> new ArrayDeque<>(1)).add(number);
  }

  /**
   * The number of the first of the events that this one is merged with; -1 if with none. Of events
   * of one identity each call gives the next one's.
   */
  int first(CheckedEvent event) {
    Deque<Integer> same = numbers.get(Identity.of(event));
    if (same == null || same.isEmpty()) {
      return -1;
    }
    int number = same.remove();
    return joined.getOrDefault(number, number);
  }

  /** How many events are merged with the one of this number, itself included. */
  int size(int first) {
    return 1 + sizes.getOrDefault(first, 0);
  }

  /** Whether the article of this number, from 0, had these events. */
  boolean isSame(int number, List<CheckedEvent> article) {
    return number < articleCount && articles[number] == Identity.of(article);
  }

  /** How many articles there were. */
  int articles() {
    return articleCount;
  }
}
