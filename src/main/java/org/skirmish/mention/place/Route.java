package org.skirmish.mention.place;

import java.util.List;
import java.util.Set;
import org.skirmish.mention.Token;

/** What runs between two towns: "the Abuja-Kaduna train", "the Djibo–Kongoussi road". */
final class Route {

  private static final Set<String> ROUTES = PlaceGrammar.WORDS.get("route");
  private static final Set<String> ROADS = PlaceGrammar.WORDS.get("road");

  private Route() {}

  /** Whether a pair of towns is a route's: what goes between them is in neither. */
  static boolean isAt(List<Token> tokens, int from, int after) {
    return dash(tokens, from, after) < after
        && after < tokens.size()
        && ROUTES.contains(tokens.get(after).key());
  }

  /** Behind the first town of a road; the name's first token where it is no road's. */
  static int onRoad(List<Token> tokens, int from, int after) {
    boolean road = isAt(tokens, from, after) && ROADS.contains(tokens.get(after).key());
    return road ? dash(tokens, from, after) : from;
  }

  private static int dash(List<Token> tokens, int from, int after) {
    int dash = from;
    while (dash < after && !tokens.get(dash).isDash()) {
      dash++;
    }
    return dash;
  }
}
