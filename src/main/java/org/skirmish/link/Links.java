package org.skirmish.link;

import java.util.List;
import java.util.Optional;
import org.skirmish.check.CheckedEvent;

/** What a run does about the same event in several articles. */
public interface Links {

  /** Nothing. */
  Links NONE = events -> events;

  /**
   * Takes the events of the next article and gives those that are ready to be written, which may be
   * fewer or more.
   */
  List<CheckedEvent> of(List<CheckedEvent> article);

  /** What still waits when there is no further article; nothing, if all went well. */
  default List<CheckedEvent> rest() {
    return List.of();
  }

  /** What the user must be told of the inputs, if anything. */
  default Optional<String> warning() {
    return Optional.empty();
  }
}
