package org.skirmish.review;

import java.util.Optional;

/**
 * One line of a file of corrections.
 *
 * @param line its number in the file, from 1
 * @param field what is corrected; empty for a verdict on the whole row
 * @param note the reviewer's remark; may be empty
 * @param reviewed the day, as it is written there; may be empty
 */
record Mark(int line, Verdict verdict, Optional<Correction> field, String note, String reviewed) {

  /**
   * A value that a reviewer gives.
   *
   * @param read what the reviewer saw in its place, if the file says so
   * @param value what it should be
   */
  record Correction(ReviewedField field, Optional<String> read, Value value) {}

  /** Whether both speak of the same field, or both of the whole row. */
  boolean isOfSameField(Mark other) {
    return field.map(Correction::field).equals(other.field.map(Correction::field));
  }
}
