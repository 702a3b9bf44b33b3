package org.skirmish.explain;

import java.util.List;
import java.util.Optional;

/**
 * A value of an event.
 *
 * @param depth 0 for the event's own, one more for what belongs to the field before it
 * @param name what a person calls it
 * @param value the value in words; empty when there is only evidence
 * @param paths where its evidence is filed: the paths of {@code events.json}, at least one, the
 *     path of what it is above all first
 */
record Field(int depth, String name, String value, List<String> paths) {

  /** The value of what the article does not tell. */
  static final String UNKNOWN = "unknown";

  Field {
    paths = List.copyOf(paths);
  }

  /** Which part of the value a path leads to, if it is less than all: "country" of a place. */
  Optional<String> part(String path) {
    int dot = path.lastIndexOf('.');
    return path.equals(paths.get(0)) || dot < 0
        ? Optional.empty()
        : Optional.of(words(path.substring(dot + 1)));
  }

  /** A path in words: {@code sides[0].actors[1].killed} is "side 1 actor 2 killed". */
  static String words(String path) {
    StringBuilder words = new StringBuilder();
    for (String part : path.split("\\.")) {
      int bracket = part.indexOf("s[");
      String word =
          bracket < 0
              ? part.replace('_', ' ')
              : part.substring(0, bracket)
                  + " "
                  + (Integer.parseInt(part.substring(bracket + 2, part.length() - 1)) + 1);
      words.append(words.isEmpty() ? "" : " ").append(word);
    }
    return words.toString();
  }
}
