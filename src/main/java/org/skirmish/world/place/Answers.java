package org.skirmish.world.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What was found lately; as many answers as have so many candidates together. */
final class Answers {

  private static final int MOST_CANDIDATES = 50_000;

  private final Map<String, List<Candidate>> latest = new LinkedHashMap<>(256, 0.75f, true);
  private int candidates;

  /** The answer of that key, looked for if it is not known; the list cannot be changed. */
  List<Candidate> of(String key, Supplier<List<Candidate>> search) {
    synchronized (latest) {
      List<Candidate> known = latest.get(key);
      if (known != null) {
        return known;
      }
    }
    List<Candidate> found = List.copyOf(search.get());
    synchronized (latest) {
      if (latest.put(key, found) == null) {
        candidates += 1 + found.size();
      }
      var oldest = latest.values().iterator();
      while (candidates > MOST_CANDIDATES && oldest.hasNext()) {
        candidates -= 1 + oldest.next().size();
        oldest.remove();
      }
    }
    return found;
  }
}
