package org.skirmish.coding.sign;

import java.util.Set;
import org.skirmish.coding.WordLists;

/**
 * Tells whether "captured", "seized", "occupied" speak of ground and not of people or goods: the
 * name of a place or a word for ground stands beside them, and no number or word for people.
 */
final class TakenGround {

  private static final int REACH = 5;

  private static final Set<String> GROUND = WordLists.of("ground");

  private static final Set<String> PEOPLE_OR_GOODS = WordLists.of("people-or-goods");

  private static final Set<String> PEOPLE = WordLists.of("captured-people");

  private TakenGround() {}

  static boolean follows(Tokens tokens, int at, int length) {
    // "Took control of" has its object behind it, "made territorial gains" needs none.
    if (length > 1 && tokens.word(at + length - 1).equals("of") || length > 2) {
      return true;
    }
    for (int i = at + length; i < at + length + REACH && !tokens.isBreak(i); i++) {
      String word = tokens.word(i);
      if (PEOPLE_OR_GOODS.contains(word)) {
        return false;
      }
      if (GROUND.contains(word)) {
        return true;
      }
      if (tokens.number(i)) {
        return numberOfPlaces(tokens, i);
      }
      if (word.equals("by")) {
        break;
      }
      if (tokens.capital(i) && i <= at + length + 1) {
        return !peopleWithin(tokens, i + 1, i + 4);
      }
    }
    return precedes(tokens, at);
  }

  /** Whether people are what is taken: "captured five suspected insurgents". */
  static boolean isOfPeople(Tokens tokens, int from) {
    for (int i = from; i < from + REACH && !tokens.isBreak(i); i++) {
      if (PEOPLE.contains(tokens.word(i))) {
        return true;
      }
      if (GROUND.contains(tokens.word(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean numberOfPlaces(Tokens tokens, int number) {
    for (int i = number + 1; i < number + 4 && !tokens.isBreak(i); i++) {
      if (GROUND.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean peopleWithin(Tokens tokens, int from, int to) {
    for (int i = from; i < to && !tokens.isBreak(i); i++) {
      if (PEOPLE_OR_GOODS.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The town was captured", "Konna was seized by …". */
  private static boolean precedes(Tokens tokens, int at) {
    boolean passive =
        Set.of("was", "were", "been", "is", "are", "be", "being").contains(tokens.word(at - 1));
    if (!passive) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - 1 - REACH) && !tokens.isBreak(i); i--) {
      String word = tokens.word(i);
      if (PEOPLE_OR_GOODS.contains(word) || tokens.number(i)) {
        return false;
      }
      if (GROUND.contains(word) || tokens.capital(i)) {
        return true;
      }
    }
    return false;
  }
}
