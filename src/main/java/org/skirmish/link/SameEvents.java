package org.skirmish.link;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.coding.CodedEvent;

/**
 * Links an event to those of earlier articles that seem to be the same one: their ids stand in
 * {@link CheckedEvent#sameAs}, and a flag says why. No row is dropped.
 *
 * <p>So that the memory does not grow with the run, it remembers the latest {@value #MOST} events
 * with a known day, and of one day the latest {@value #MOST_OF_A_DAY}. An event is linked to at
 * most {@value #MOST_LINKS}, the earliest: more of them are links of one another already.
 */
public final class SameEvents implements Links {

  private static final int MOST = 200_000;
  private static final int MOST_OF_A_DAY = 1_000;
  private static final int MOST_LINKS = 10;

  private final Map<LocalDate, Deque<Fingerprint>> byDay = new HashMap<>();
  private final Deque<LocalDate> days = new ArrayDeque<>();
  private int next;

  /** An earlier event that agrees with a later one. */
  record Match(Fingerprint earlier, String why) {}

  @Override
  public List<CheckedEvent> of(List<CheckedEvent> article) {
    List<CheckedEvent> linked = new ArrayList<>(article.size());
    List<List<Match>> matches = matches(article);
    for (int i = 0; i < article.size(); i++) {
      linked.add(linked(article.get(i), matches.get(i)));
    }
    return linked;
  }

  /** For each event of the next article the earlier ones that agree with it, oldest first. */
  List<List<Match>> matches(List<CheckedEvent> article) {
    List<List<Match>> matches = new ArrayList<>(article.size());
    List<Fingerprint> own = new ArrayList<>(article.size());
    for (CheckedEvent event : article) {
      Optional<Fingerprint> fingerprint = Fingerprint.of(next++, event);
      if (fingerprint.isPresent()) {
        matches.add(earlier(fingerprint.get()));
        own.add(fingerprint.get());
      } else {
        matches.add(List.of());
      }
    }
    // Only now: what one article tells apart is not the same.
    for (Fingerprint fingerprint : own) {
      remember(fingerprint);
    }
    return matches;
  }

  private List<Match> earlier(Fingerprint event) {
    List<Match> found = new ArrayList<>();
    for (int day = -Agreement.DAYS; day <= Agreement.DAYS; day++) {
      Deque<Fingerprint> candidates = byDay.get(event.start().plusDays(day));
      if (candidates != null) {
        for (Fingerprint candidate : candidates) {
          Optional<String> why = Agreement.between(candidate, event);
          if (why.isPresent()) {
            found.add(new Match(candidate, why.get()));
          }
        }
      }
    }
    found.sort((a, b) -> Integer.compare(a.earlier().number(), b.earlier().number()));
    return found.size() > MOST_LINKS ? found.subList(0, MOST_LINKS) : found;
  }

  private void remember(Fingerprint event) {
    Deque<Fingerprint> ofDay = byDay.computeIfAbsent(event.start(), day -> new ArrayDeque<>());
    if (ofDay.size() == MOST_OF_A_DAY) {
      ofDay.removeFirst();
      ofDay.addLast(event);
      // Its day stands in the queue already, for the one that left.
      return;
    }
    ofDay.addLast(event);
    days.addLast(event.start());
    if (days.size() > MOST) {
      LocalDate oldest = days.removeFirst();
      Deque<Fingerprint> left = byDay.get(oldest);
      left.removeFirst();
      if (left.isEmpty()) {
        byDay.remove(oldest);
      }
    }
  }

  private static CheckedEvent linked(CheckedEvent event, List<Match> matches) {
    if (matches.isEmpty()) {
      return event;
    }
    List<String> ids = new ArrayList<>(event.sameAs());
    List<Flag> flags = new ArrayList<>(event.flags());
    for (Match match : matches) {
      Fingerprint earlier = match.earlier();
      ids.add(earlier.id());
      flags.add(
          RunRule.SAME_EVENT.flag(
              "seems to be "
                  + earlier.id()
                  + " of "
                  + earlier.file()
                  + ": "
                  + match.why()
                  + "; count one of them"));
    }
    CodedEvent coded = event.coded();
    return new CheckedEvent(
        coded.with(coded.event(), coded.source(), Merger.tags(ids)), flags, ids);
  }
}
