package org.skirmish.journal;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the entries of a journal for documents that come in the journal's order, or nearly so. It
 * looks at {@value #WIDTH} entries ahead and no farther, so that its memory does not grow with the
 * journal: documents that are new are not found, and as many as that may be gone.
 */
final class Window {

  private static final int WIDTH = 4096;

  private final Journal journal;
  private final Map<Key, Place> ahead = new LinkedHashMap<>();
  private Optional<Journal.Entry> last = Optional.empty();
  private boolean ended;

  private static final class Place {
    private final Journal.Entry entry;
    private boolean used;

    Place(Journal.Entry entry) {
      this.entry = entry;
    }
  }

  Window(Journal journal) {
    this.journal = journal;
  }

  Optional<Journal.Entry> find(Key key) throws IOException {
    fill();
    Place place = ahead.get(key);
    if (place == null) {
      return Optional.empty();
    }
    place.used = true;
    return Optional.of(place.entry);
  }

  private void fill() throws IOException {
    if (ahead.size() == WIDTH) {
      Iterator<Place> oldest = ahead.values().iterator();
      while (oldest.hasNext() && oldest.next().used) {
        oldest.remove();
      }
    }
    while (!ended && ahead.size() < WIDTH) {
      Optional<Journal.Entry> next = journal.after(last);
      if (next.isPresent()) {
        ahead.putIfAbsent(next.get().key(), new Place(next.get()));
        last = next;
      }
      ended = next.isEmpty();
    }
  }
}
