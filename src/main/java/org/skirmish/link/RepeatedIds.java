package org.skirmish.link;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;

/**
 * Flags events whose identifier an earlier event of the run has: rows that stand twice in a table,
 * or a file that is read twice.
 *
 * <p>Of each identifier it remembers 64 bits, so that a table of a million rows takes 16 MB, and of
 * no more than {@value #MOST}: the first event beyond them is flagged as the one from which on
 * nobody looks.
 */
public final class RepeatedIds {

  private static final int MOST = 1 << 22;

  private static final int FIRST_SIZE = 1 << 10;

  /** Open addressing with steps of one; 0 is a free place. */
  private long[] seen = new long[FIRST_SIZE];

  private int count;

  /** The event, with a flag if its identifier is not its own. */
  public CheckedEvent checked(CheckedEvent event) {
    if (count > MOST) {
      return event;
    }
    String id = event.coded().id();
    if (count == MOST) {
      count++;
      seen = new long[0];
      return flagged(
          event,
          "more than 4 million events were read, and from " + id + " on ids are not compared");
    }
    return add(Identity.of(id))
        ? event
        : flagged(event, "an earlier event has the identifier " + id + " too: count one of them");
  }

  private static CheckedEvent flagged(CheckedEvent event, String message) {
    List<Flag> flags = new ArrayList<>(event.flags());
    flags.add(RunRule.REPEATED_ID.flag(message));
    return new CheckedEvent(event.coded(), flags, event.sameAs());
  }

  /** Whether it was not there yet. */
  private boolean add(long hash) {
    if (count * 2 >= seen.length) {
      long[] before = seen;
      seen = new long[before.length * 2];
      for (long old : before) {
        if (old != 0) {
          seen[place(old)] = old;
        }
      }
    }
    int place = place(hash);
    if (seen[place] == hash) {
      return false;
    }
    seen[place] = hash;
    count++;
    return true;
  }

  private int place(long hash) {
    int mask = seen.length - 1;
    int place = (int) (hash ^ hash >>> 32) & mask;
    while (seen[place] != 0 && seen[place] != hash) {
      place = place + 1 & mask;
    }
    return place;
  }
}
