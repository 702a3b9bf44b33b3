package org.skirmish.mention.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.mention.Token;
import org.skirmish.world.name.Table;

/** The words for what a place is: "village", "local government area", "oblast". */
public final class PlaceKinds {

  private static final Map<String, PlaceKind> KINDS = read();
  private static final int LONGEST = 3;

  /**
   * A word for a kind of place in a text.
   *
   * @param kind what it says
   * @param first index of its first token
   * @param after index behind its last token
   */
  record Found(PlaceKind kind, int first, int after) {}

  private PlaceKinds() {}

  private static Map<String, PlaceKind> read() {
    Map<String, PlaceKind> kinds = new HashMap<>();
    for (Table.Row row :
        Table.ofResource(
            PlaceKinds.class, "place-kinds.csv", "word", "level", "named", "countries")) {
      String countries = row.text("countries");
      PlaceKind kind =
          new PlaceKind(
              row.required("word"),
              row.number("level").orElseThrow(() -> row.wrong("level is empty")),
              row.text("named").equals("yes"),
              countries.isEmpty() ? List.of() : List.of(countries.split(" ")));
      kinds.put(kind.word(), kind);
    }
    return kinds;
  }

  /** The kind of that word, in the singular or the plural and in any case. */
  public static Optional<PlaceKind> of(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    PlaceKind kind = KINDS.get(key);
    if (kind == null && key.endsWith("s")) {
      kind = KINDS.get(key.substring(0, key.length() - 1));
    }
    return Optional.ofNullable(kind);
  }

  /**
   * What the first or the last word of a name says that it is of: "Gao Region", "State of Gao"; no
   * site, whose word is a part of its name.
   */
  public static Optional<PlaceKind> within(String name) {
    return area(name).filter(kind -> !kind.isSite());
  }

  private static Optional<PlaceKind> area(String name) {
    int last = name.lastIndexOf(' ');
    if (last < 0) {
      return Optional.empty();
    }
    Optional<PlaceKind> kind = of(name.substring(last + 1));
    int of = name.indexOf(" of ");
    return kind.isPresent() || of < 0 ? kind : of(name.substring(0, of));
  }

  /** The longest kind that begins at a token. */
  static Optional<Found> at(List<Token> tokens, int first) {
    Found found = null;
    StringBuilder words = new StringBuilder();
    for (int i = first; i < tokens.size() && i < first + LONGEST + 2; i++) {
      Token token = tokens.get(i);
      if (!token.isWord() && !(token.is("-") && i > first)) {
        break;
      }
      if (i > first && token.isWord() && !tokens.get(i - 1).is("-")) {
        words.append(' ');
      }
      words.append(token.key());
      Optional<PlaceKind> kind = of(words.toString());
      if (kind.isPresent()) {
        found = new Found(kind.get(), first, i + 1);
      }
    }
    return Optional.ofNullable(found);
  }

  /** The longest kind that ends before a token. */
  static Optional<Found> before(List<Token> tokens, int after) {
    for (int first = Math.max(0, after - LONGEST); first < after; first++) {
      Optional<Found> found = at(tokens, first);
      if (found.isPresent() && found.get().after() == after) {
        return found;
      }
    }
    return Optional.empty();
  }
}
