package org.skirmish.article.infobox;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.source.ResourceLines;

/** The names of the fields of the templates behind boxes, by {@code template-fields.csv}. */
public final class TemplateFields {

  /** The key of the wider conflict, which is no row. */
  static final String PART_OF = "part of";

  /** The key of the event's own name, or of an attack's wider conflict. */
  static final String CONFLICT = "conflict";

  /** A field's name without its number to the key of its row. */
  private static final Map<String, String> KEYS = load();

  /**
   * A field.
   *
   * @param key the key of its row
   * @param number the number of its cell from 1, or 0
   */
  public record Field(String key, int number) {}

  private TemplateFields() {}

  /** Whether a field names the event or its wider conflict and is no row of the box. */
  public static boolean isNoRow(String key) {
    return key.equals(PART_OF) || key.equals(CONFLICT);
  }

  /** The key of a field's name without its number, whatever letters of it are capitals. */
  static Optional<String> key(String name) {
    return Optional.ofNullable(KEYS.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The field of a name such as {@code combatant2}, or {@code commander1b} for a second part. */
  public static Optional<Field> field(String name) {
    int end = name.length();
    boolean part = end > 1 && Character.isLetter(name.charAt(end - 1)) && isDigit(name, end - 2);
    end -= part ? 1 : 0;
    int digits = end;
    while (digits > 0 && isDigit(name, digits - 1)) {
      digits--;
    }
    int number =
        digits < end && end - digits < 3 ? Integer.parseInt(name.substring(digits, end)) : 0;
    return key(name.substring(0, digits).replace('_', ' ').strip())
        .map(key -> new Field(key, number));
  }

  private static boolean isDigit(String name, int at) {
    return name.charAt(at) >= '0' && name.charAt(at) <= '9';
  }

  private static Map<String, String> load() {
    Map<String, String> keys = new HashMap<>();
    for (String line : ResourceLines.of(TemplateFields.class, "template-fields.csv")) {
      int comma = line.lastIndexOf(',');
      keys.put(line.substring(0, comma), line.substring(comma + 1));
    }
    return keys;
  }
}
