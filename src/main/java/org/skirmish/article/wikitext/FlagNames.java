package org.skirmish.article.wikitext;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.skirmish.source.ResourceLines;

/** The names for which the short names of flags stand: {@code UK} for the United Kingdom. */
final class FlagNames {

  private static final Map<String, String> NAMES = load();

  /** Short names in capitals are no longer. */
  private static final int LONGEST = 5;

  private final Function<String, Optional<String>> countries;

  /**
   * @param countries the names of today's countries by their ISO codes of three letters
   */
  FlagNames(Function<String, Optional<String>> countries) {
    this.countries = countries;
  }

  /** The name for which a short name stands. */
  Optional<String> of(String code) {
    boolean isCode =
        code.length() > 1
            && code.length() <= LONGEST
            && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return isCode
        ? Optional.ofNullable(NAMES.get(code)).or(() -> countries.apply(code))
        : Optional.empty();
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    for (String line : ResourceLines.of(FlagNames.class, "flag-codes.csv")) {
      int comma = line.indexOf(',');
      names.put(line.substring(0, comma), line.substring(comma + 1));
    }
    return names;
  }
}
