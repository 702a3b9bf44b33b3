package org.skirmish.review;

import java.util.Locale;
import java.util.Optional;

/** What a reviewer says of an event. */
enum Verdict {
  /** Every value is as the article tells it. */
  RIGHT,
  /** It is no event, or nothing that the tables should have. */
  WRONG,
  /** Some values are other than those that were read. */
  CORRECTED;

  /** Its word in a file of corrections. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Verdict> of(String word) {
    for (Verdict verdict : values()) {
      if (verdict.key().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }
}
