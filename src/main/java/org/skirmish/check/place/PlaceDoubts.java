package org.skirmish.check.place;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.PlaceDoubt;

/** The doubts that the look at the map left behind. */
final class PlaceDoubts {

  private PlaceDoubts() {}

  /** What they say, one message a doubt. */
  static List<String> of(CodedEvent coded, PlaceDoubt.Kind kind) {
    if (coded.place().doubts().isEmpty()) {
      return List.of();
    }
    List<String> details = new ArrayList<>();
    for (PlaceDoubt doubt : coded.place().doubts()) {
      if (doubt.kind() == kind) {
        details.add(doubt.detail());
      }
    }
    return details;
  }
}
