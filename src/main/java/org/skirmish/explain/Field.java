package org.skirmish.explain;

import java.util.List;
import java.util.Optional;
import org.skirmish.model.FieldPath;

/**
 * A value of an event.
 *
 * @param depth 0 for the event's own, one more for what belongs to the field before it
 * @param name what a person calls it
 * @param value the value in words; empty when there is only evidence
 * @param paths where its evidence is filed: at least one, that of what it is above all first
 */
public record Field(int depth, String name, String value, List<FieldPath> paths) {

  /** The value of what the article does not tell. */
  public static final String UNKNOWN = "unknown";

  public Field {
    paths = List.copyOf(paths);
  }

  /** Which part of the value a path leads to, if it is less than all: "country" of a place. */
  public Optional<String> part(FieldPath path) {
    return path.equals(paths.get(0)) || path.parent().isEmpty()
        ? Optional.empty()
        : Optional.of(lastWords(path));
  }

  /** A path in words: {@code sides[0].actors[1].killed} is "side 1 actor 2 killed". */
  public static String words(FieldPath path) {
    String last = lastWords(path);
    return path.parent().isPresent() ? words(path.parent().get()) + " " + last : last;
  }

  /** The last step of a path in words: {@code sides[0].actors[1]} is "actor 2". */
  public static String lastWords(FieldPath path) {
    String key = path.key();
    return path.index().isPresent()
        ? key.substring(0, key.length() - 1) + " " + (path.index().getAsInt() + 1)
        : key.replace('_', ' ');
  }
}
