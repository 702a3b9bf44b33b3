package org.skirmish.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.check.CheckedEvent;
import org.skirmish.source.Result;

/**
 * What came of the events of an article, or of a row of a table, in a review.
 *
 * @param results in order: each event with what the reviewer says, or the reject of one that was
 *     marked as wrong
 * @param applied the lines of the file of corrections that were followed
 * @param refused why values of these lines could not be put in
 * @param unclear why nothing that the file says of events with these ids was followed
 */
public record Reviewed(
    List<Result<CheckedEvent>> results,
    Set<Integer> applied,
    Map<Integer, String> refused,
    Map<String, String> unclear) {

  public Reviewed {
    results = List.copyOf(results);
  }

  /** Of events of which the file says nothing. */
  static Reviewed untouched(List<CheckedEvent> events) {
    return new Reviewed(
        events.stream().map(event -> Result.of(event)).toList(), Set.of(), Map.of(), Map.of());
  }

  /** Whether the file says nothing of these events. */
  public boolean isUntouched() {
    return applied.isEmpty() && refused.isEmpty() && unclear.isEmpty();
  }
}
