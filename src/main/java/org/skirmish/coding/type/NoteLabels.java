package org.skirmish.coding.type;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.skirmish.coding.SubEventType;
import org.skirmish.source.ResourceLines;
import org.skirmish.world.Words;

/** The label before the date of a coder's note: "Looting: On 30 April 2017, …". */
final class NoteLabels {

  private static final Map<String, SubEventType> TYPES = load();
  private static final int LONGEST = 40;

  private NoteLabels() {}

  private static Map<String, SubEventType> load() {
    Map<String, SubEventType> types = new HashMap<>();
    for (String line : ResourceLines.of(NoteLabels.class, "note-labels.csv")) {
      int comma = line.lastIndexOf(',');
      types.put(
          Words.key(line.substring(0, comma)), SubEventType.valueOf(line.substring(comma + 1)));
    }
    return types;
  }

  /** The type that the label of this text stands for, if it opens with one. */
  static Optional<TypeDecision> of(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon > LONGEST) {
      return Optional.empty();
    }
    SubEventType type = TYPES.get(Words.key(text.substring(0, colon)));
    return type == null ? Optional.empty() : TypeDecision.of(type, "the label that opens the note");
  }
}
