package org.skirmish.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;

/**
 * Finds the names of places: capitalised words behind a preposition of place, behind "the village
 * of", or before ", where"; with the larger places that follow them. What a name stands for is not
 * asked here.
 */
public final class PlaceGrammar {

  static final WordSets WORDS = WordSets.of(PlaceGrammar.class, "place-words.csv");

  private static final Set<String> AT = WORDS.get("at");
  private static final Set<String> NEAR = WORDS.get("near");
  private static final Set<String> KINDS = WORDS.get("kind");
  private static final Set<String> KIND_WORDS = WORDS.get("kindword");
  private static final Set<String> INSTITUTIONS = WORDS.get("institution");

  /** Words that may stand between a preposition and a kind of place. */
  private static final Set<String> FILL = WORDS.get("fill");

  /** Verbs whose object may be a place. */
  private static final Set<String> VERBS = WORDS.get("before");

  /** Verbs whose object, where it is a bare name, is a place more often than not. */
  private static final Set<String> TAKING = WORDS.get("taking");

  private static final Set<String> ONSLAUGHTS = WORDS.get("onslaught");
  private static final Set<String> BUILDINGS = WORDS.get("building");
  private static final Set<String> SEIZURES = WORDS.get("seizure");
  private static final Set<String> DIRECTIONS = WORDS.get("direction");

  private static final Set<String> COMPASS = WORDS.get("compass");
  private static final Set<String> UNITS = WORDS.get("unit");

  /** As sure as "the town of X". */
  private static final int ON_ROAD = 2;

  private final String text;
  private final List<Token> tokens;
  private final boolean[] taken;
  private final PlaceNameEnd names;

  private PlaceGrammar(String text, List<Token> tokens, boolean[] taken) {
    this.text = text;
    this.tokens = tokens;
    this.taken = taken;
    this.names = new PlaceNameEnd(tokens, taken);
  }

  /** All places, left to right; {@code taken} marks tokens of dates and of parties. */
  public static List<PlaceMention> find(String text, List<Token> tokens, boolean[] taken) {
    PlaceGrammar grammar = new PlaceGrammar(text, tokens, taken);
    List<PlaceMention> places = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<PlaceMention> place = grammar.at(i);
      if (place.isPresent()) {
        places.add(place.get());
        i = place.get().after();
      } else {
        i++;
      }
    }
    return places;
  }

  private Optional<PlaceMention> at(int i) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return Optional.empty();
    }
    boolean near = NEAR.contains(token.key());
    if (AT.contains(token.key()) && !token.isCapitalised()
        || near && !token.isCapitalised()
        || i == 0 && AT.contains(token.key())) {
      int name = skip(i + 1);
      Optional<PlaceMention> found = name(name, near, 3);
      if (found.isPresent()) {
        return found;
      }
    }
    if (isOffset(i)) {
      return name(skip(i + 1), true, 3);
    }
    boolean kindOf =
        token.is("of")
            && i > 0
            && (KINDS.contains(tokens.get(i - 1).key())
                || SEIZURES.contains(tokens.get(i - 1).key()))
            && !DIRECTIONS.contains(tokens.get(i - 1).key())
            && !isOrigin(i - 1);
    if (kindOf) {
      return name(skip(i + 1), false, BUILDINGS.contains(tokens.get(i - 1).key()) ? 1 : 2);
    }
    if (token.is("of") && i > 0 && INSTITUTIONS.contains(tokens.get(i - 1).key())) {
      return Optional.empty();
    }
    if (VERBS.contains(token.key()) || TAKING.contains(token.key())) {
      int next = i + 1;
      if (next < tokens.size() && tokens.get(next).is("the")) {
        next++;
      }
      return name(next, false, TAKING.contains(token.key()) || isOnslaughtOn(i) ? 2 : 1);
    }
    boolean subject =
        i == 0 || tokens.get(i - 1).isMark(",;\"") || !tokens.get(i - 1).isCapitalised();
    if (subject && token.isCapitalised()) {
      int end = names.endOfName(i);
      boolean where =
          end + 1 < tokens.size() && tokens.get(end).is(",") && tokens.get(end + 1).is("where");
      return where ? name(i, false, 3) : Optional.empty();
    }
    return Optional.empty();
  }

  /** "20 kilometres north of X", "15 km from X". */
  private boolean isOffset(int i) {
    if (i == 0 || !tokens.get(i).is("of") && !tokens.get(i).is("from")) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean measured = i > 1 && UNITS.contains(before.key()) && tokens.get(i - 2).isNumber();
    return measured
        || Offset.before(tokens, i + 1).isPresent()
        || tokens.get(i).is("of") && COMPASS.contains(before.key()) && !before.isCapitalised();
  }

  /** Where "the village of" before a name begins. */
  private int lead(int name) {
    int from = name;
    while (from > 1
        && !isOffset(from - 1)
        && (FILL.contains(tokens.get(from - 1).key())
            || KINDS.contains(tokens.get(from - 1).key()))) {
      from--;
    }
    return from;
  }

  /** "people from the island of X": where they are at home. */
  private boolean isOrigin(int kind) {
    int before = kind - 1;
    while (before >= 0 && FILL.contains(tokens.get(before).key())) {
      before--;
    }
    return before >= 0 && tokens.get(before).is("from");
  }

  /** "a raid on X", "an attack last week on X". */
  private boolean isOnslaughtOn(int on) {
    boolean onslaught = false;
    for (int i = Math.max(0, on - 4); i < on; i++) {
      onslaught |= ONSLAUGHTS.contains(tokens.get(i).key());
    }
    return onslaught && (tokens.get(on).is("on") || tokens.get(on).is("against"));
  }

  /** Behind "the small mining town of"; the end of the tokens when no name can follow. */
  private int skip(int from) {
    int i = from;
    while (i < tokens.size() && i - from < 8) {
      Token token = tokens.get(i);
      if (token.isWord() && token.isCapitalised() && !taken[i]) {
        return i;
      }
      boolean known = KINDS.contains(token.key()) || FILL.contains(token.key()) || token.isDash();
      if (!known || taken[i]) {
        return tokens.size();
      }
      i++;
    }
    return tokens.size();
  }

  private Optional<PlaceMention> name(int from, boolean near, int strength) {
    if (from >= tokens.size()) {
      return Optional.empty();
    }
    int after = names.endOfPart(from, names.endOfName(from));
    if (after <= from || tokens.get(from).isNumber()) {
      return Optional.empty();
    }
    int first = Route.onRoad(tokens, from, after);
    if (first > from) {
      return Optional.of(onRoad(from, first, after + 1, strength));
    }
    boolean person = after < tokens.size() && tokens.get(after).kind() == Token.Kind.POSSESSIVE;
    if (person || strength < 3 && isPeople(after)) {
      return Optional.empty();
    }
    List<String> within = new ArrayList<>();
    int end = follow(after, within);
    return Optional.of(
        new PlaceMention(
            tokens.get(from).span().to(tokens.get(after - 1).span()).of(text),
            tokens.get(from).span().to(tokens.get(after - 1).span()),
            within,
            near,
            near ? Offset.before(tokens, lead(from)) : Optional.empty(),
            Route.isAt(tokens, from, after) ? 1 : strength,
            from,
            Math.max(end, after)));
  }

  /** The first town of "the X–Y road", near which it was. */
  private PlaceMention onRoad(int from, int after, int end, int strength) {
    Span span = tokens.get(from).span().to(tokens.get(after - 1).span());
    List<String> within = new ArrayList<>();
    int behind = Math.max(end, follow(end, within));
    int sure = Math.max(ON_ROAD, strength);
    return new PlaceMention(
        span.of(text), span, within, true, Optional.empty(), sure, from, behind);
  }

  /** "villagers" behind "Hema": those are people of that name. */
  private boolean isPeople(int i) {
    return i < tokens.size()
        && !tokens.get(i).isCapitalised()
        && Lexicon.isPlural(tokens.get(i).key());
  }

  /** Behind "Jammu and Kashmir," as the name of one area; the same index where there is no pair. */
  private int endOfPair(int after) {
    if (after + 1 >= tokens.size() || !tokens.get(after).is("and")) {
      return after;
    }
    int end = names.endOfName(after + 1);
    return end > after + 1 && end < tokens.size() && tokens.get(end).is(",") ? end : after;
  }

  /** Behind "and Bambo" of "Kishishe and Bambo (Rutshuru, ": what follows is around both. */
  private int behindOthers(int from) {
    if (from + 1 >= tokens.size() || !tokens.get(from).is("and") && !tokens.get(from).is("or")) {
      return from;
    }
    int end = tokens.get(from + 1).isCapitalised() ? names.endOfName(from + 1) : from;
    return end > from + 1 && end < tokens.size() && tokens.get(end).is("(") ? end : from;
  }

  /** Behind "region" of "Menaka region, Mali" and "refugee camp" of "Nuseirat refugee camp (". */
  private int skipKinds(int from) {
    int i = from;
    while (i - from < 3
        && i + 1 < tokens.size()
        && !tokens.get(i).isCapitalised()
        && (KINDS.contains(tokens.get(i).key()) || KIND_WORDS.contains(tokens.get(i).key()))) {
      i++;
    }
    return i > from && KINDS.contains(tokens.get(i - 1).key()) ? i : from;
  }

  /** Takes the larger places behind a name: ", X", "in X", ", a village in X", "(X)". */
  private int follow(int from, List<String> within) {
    int end = from;
    int i = behindOthers(from);
    while (i < tokens.size()) {
      i = skipKinds(i);
      Token token = tokens.get(i);
      boolean comma = token.is(",") || token.is("(");
      boolean of = token.is("in") || token.is("of") || token.is("on");
      if (!comma && !of) {
        return end;
      }
      int name = skip(i + 1);
      if (comma
          && i + 1 < tokens.size()
          && (AT.contains(tokens.get(i + 1).key()) || NEAR.contains(tokens.get(i + 1).key()))) {
        name = skip(i + 2);
      }
      int after = name < tokens.size() ? names.endOfName(name) : name;
      boolean country = name < tokens.size() && taken[name];
      if (after <= name || country || name - i > 7) {
        return end;
      }
      after = endOfPair(after);
      within.add(tokens.get(name).span().to(tokens.get(after - 1).span()).of(text));
      end = after;
      i = after;
      if (i < tokens.size() && tokens.get(i).is(")")) {
        i++;
      }
    }
    return end;
  }
}
