package org.skirmish.mention.place;

import java.util.List;

/**
 * What sort of place a word says a name is of.
 *
 * @param word in the singular, in lower case
 * @param level −1 a site with a purpose, 0 part of a town or landscape, 1 settlement, 2 city, 3, 4
 *     and 5 a third-, a second- and a first-level division
 * @param apart whether the word with a capital behind a name is no part of the name
 * @param countries ISO 3166-1 alpha-2 codes of the countries that have such places, where they are
 *     few
 */
public record PlaceKind(String word, int level, boolean apart, List<String> countries) {

  /** The level of a village and a town. */
  public static final int VILLAGE = 1;

  /** The level of a city. */
  public static final int CITY = 2;

  /** The level of a third-level division. */
  public static final int THIRD_LEVEL = 3;

  /** The level of a first-level division. */
  public static final int FIRST_LEVEL = 5;

  /** Whether it is a hospital, a market, a mine or the like, whose name may be a person's. */
  public boolean isSite() {
    return level < 0;
  }

  public PlaceKind {
    countries = List.copyOf(countries);
  }
}
