package org.skirmish.check;

import java.util.List;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.Doubt;

/** The doubts that the reading of the article left behind. */
final class Doubts {

  private Doubts() {}

  /** What they say, one message a doubt. */
  static List<String> of(CodedEvent coded, Doubt.Kind kind) {
    return coded.event().doubts().stream()
        .filter(doubt -> doubt.kind() == kind)
        .map(Doubt::detail)
        .distinct()
        .toList();
  }
}
