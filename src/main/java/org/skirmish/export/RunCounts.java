package org.skirmish.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.EventType;
import org.skirmish.source.Reject;
import org.skirmish.world.Country;

/** How many events of which kind a run has written, and why what was rejected. */
public final class RunCounts {

  /** What an event counts under that has no type or no country. */
  public static final String UNKNOWN = "unknown";

  private final Map<String, Long> types = new TreeMap<>();
  private final Map<String, Long> countries = new TreeMap<>();
  private final Map<String, Long> flags = new TreeMap<>();
  private final Map<String, Long> reasons = new TreeMap<>();
  private long events;
  private long rejects;

  /** Counts an event. */
  public void add(CheckedEvent event) {
    CodedEvent coded = event.coded();
    events++;
    count(types, coded.eventType().map(EventType::label).orElse(UNKNOWN));
    count(countries, coded.place().country().map(Country::name).orElse(UNKNOWN));
    for (Flag flag : event.flags()) {
      count(flags, flag.code());
    }
  }

  /** Counts a reject. */
  public void add(Reject reject) {
    rejects++;
    count(reasons, reject.reason().label());
  }

  private static void count(Map<String, Long> counts, String key) {
    counts.merge(key, 1L, Long::sum);
  }

  public long events() {
    return events;
  }

  public long rejects() {
    return rejects;
  }

  /** Events by ACLED's event type. */
  public Map<String, Long> types() {
    return Collections.unmodifiableMap(types);
  }

  /** Events by the name of their country. */
  public Map<String, Long> countries() {
    return Collections.unmodifiableMap(countries);
  }

  /** Flags by their code. */
  public Map<String, Long> flags() {
    return Collections.unmodifiableMap(flags);
  }

  /** Rejects by the label of their reason. */
  public Map<String, Long> reasons() {
    return Collections.unmodifiableMap(reasons);
  }
}
