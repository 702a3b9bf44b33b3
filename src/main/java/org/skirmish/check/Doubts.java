package org.skirmish.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skirmish.coding.CodedEvent;
import org.skirmish.model.Doubt;

/** The doubts that the reading of the article left behind. */
public final class Doubts {

  private Doubts() {}

  /** What they say, one message a doubt. */
  public static List<String> of(CodedEvent coded, Doubt.Kind kind) {
    if (coded.event().doubts().isEmpty()) {
      return List.of();
    }
    Set<String> details = new LinkedHashSet<>();
    for (Doubt doubt : coded.event().doubts()) {
      if (doubt.kind() == kind) {
        details.add(doubt.detail());
      }
    }
    return List.copyOf(details);
  }
}
