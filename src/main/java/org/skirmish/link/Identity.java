package org.skirmish.link;

import java.util.List;
import org.skirmish.check.CheckedEvent;

/** What tells an event or an article of a run from the others, in 64 bits. */
final class Identity {

  private static final long START = 1125899906842597L;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Identity() {}

  /** Of a text; never 0. */
  static long of(String text) {
    long hash = mixed(START, text);
    return hash == 0 ? 1 : hash;
  }

  /** Of an event: of its id and its file. */
  static long of(CheckedEvent event) {
    return of(event.coded().id(), event.coded().event().origin().file());
  }

  /** Of an event. */
  static long of(String id, String file) {
    return mixed(mixed(mixed(START, id), "\n"), file);
  }

  /** Of an article: of its events, in their order. */
  static long of(List<CheckedEvent> article) {
    long hash = START;
    for (CheckedEvent event : article) {
      hash = (hash ^ of(event)) * FACTOR;
    }
    return hash;
  }

  private static long mixed(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FACTOR;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
