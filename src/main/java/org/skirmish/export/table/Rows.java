package org.skirmish.export.table;

import java.util.List;
import org.skirmish.check.CheckedEvent;

/**
 * Makes a table's rows of the events of a run.
 *
 * @param <R> what a row is made of
 */
public interface Rows<R> {

  /** The rows that an event adds. */
  List<R> of(CheckedEvent event);

  /** The rows that are known only when all events were seen; call it once. */
  default List<R> atEnd() {
    return List.of();
  }

  /** These rows, whatever the events are. */
  static <R> Rows<R> fixed(List<R> rows) {
    return new Rows<>() {
      @Override
      public List<R> of(CheckedEvent event) {
        return List.of();
      }

      @Override
      public List<R> atEnd() {
        return rows;
      }
    };
  }
}
