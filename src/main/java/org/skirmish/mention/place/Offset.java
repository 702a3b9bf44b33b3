package org.skirmish.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.mention.Token;
import org.skirmish.world.name.Table;

/**
 * How far from a named place something was, and in which direction: "15 km south of X".
 *
 * @param kilometres above 0, at most 100
 * @param bearing degrees clockwise from north, 0 to below 360
 * @param words as written, without what stands behind the direction: "15 km south"
 */
public record Offset(double kilometres, double bearing, String words) {

  private static final Map<String, Double> UNITS = new HashMap<>();
  private static final Map<String, Double> BEARINGS = new HashMap<>();

  /** Farther off, the named place says no more than the region. */
  private static final double FARTHEST = 100;

  /** Tokens of a bracket behind the distance. */
  private static final int LONGEST_BRACKET = 5;

  private static final int LONGEST_NUMBER = 6;

  static {
    for (Table.Row row : Table.ofResource(Offset.class, "offsets.csv", "word", "sort", "value")) {
      boolean unit = row.required("sort").equals("unit");
      (unit ? UNITS : BEARINGS)
          .put(row.required("word"), Double.parseDouble(row.required("value")));
    }
  }

  /**
   * What stands right before a name, if number, unit and direction are all told.
   *
   * @param name index of the name's first token, or of "the village of" before it
   */
  static Optional<Offset> before(List<Token> tokens, int name) {
    int of = name - 1;
    if (of < 3 || !tokens.get(of).is("of") && !tokens.get(of).is("from")) {
      return Optional.empty();
    }
    int from = direction(tokens, of);
    if (from == of) {
      return Optional.empty();
    }
    Double bearing = BEARINGS.get(joined(tokens, from, of));
    int measure = beforeBracket(tokens, from - 1);
    int unit = measure;
    while (unit > 1 && isFill(tokens.get(unit))) {
      unit--;
    }
    int dash = unit > 1 && tokens.get(unit - 1).isDash() ? 1 : 0;
    int number = unit - 1 - dash;
    if (bearing == null || number < 0 || !UNITS.containsKey(tokens.get(unit).key())) {
      return Optional.empty();
    }
    boolean range = number > 0 && tokens.get(number - 1).isDash();
    double kilometres = range ? 0 : number(tokens.get(number)) * UNITS.get(tokens.get(unit).key());
    if (kilometres <= 0) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    List<Token> told = new ArrayList<>(tokens.subList(number, measure + 1));
    told.addAll(tokens.subList(from, of));
    for (Token token : told) {
      boolean apart =
          !words.isEmpty() && !token.isDash() && words.charAt(words.length() - 1) != '-';
      words.append(apart ? " " : "").append(token.isDash() ? "-" : token.text());
    }
    return Optional.of(new Offset(kilometres, bearing, words.toString()));
  }

  /** Where "north-west" or "south" before an index begins; the index itself where none stands. */
  private static int direction(List<Token> tokens, int end) {
    for (int from = Math.max(1, end - 3); from < end; from++) {
      if (BEARINGS.containsKey(joined(tokens, from, end))) {
        return from;
      }
    }
    return end;
  }

  private static String joined(List<Token> tokens, int from, int end) {
    StringBuilder joined = new StringBuilder();
    for (Token token : tokens.subList(from, end)) {
      joined.append(token.isDash() ? "" : token.key().replace("-", ""));
    }
    return joined.toString();
  }

  /** Whether a point so far away in that direction is where something was. */
  public boolean isPoint() {
    return kilometres <= FARTHEST;
  }

  /** "200 kilometers (120 miles) south of": the same distance in another unit. */
  private static int beforeBracket(List<Token> tokens, int last) {
    int at = last;
    while (tokens.get(last).is(")") && at > 0 && last - at < LONGEST_BRACKET) {
      at--;
      if (tokens.get(at).is("(")) {
        return at - 1;
      }
    }
    return last;
  }

  /** "to the", "due" between the unit and the direction. */
  private static boolean isFill(Token token) {
    return token.is("to") || token.is("the") || token.is("due");
  }

  /** The value of a number in digits; 0 where it is none. */
  private static double number(Token token) {
    String text = token.text();
    if (!token.isNumber() || text.length() > LONGEST_NUMBER) {
      return 0;
    }
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      if (c != '.' && (c < '0' || c > '9') || points > 1) {
        return 0;
      }
    }
    return Double.parseDouble(text.endsWith(".") ? text + "0" : text);
  }
}
