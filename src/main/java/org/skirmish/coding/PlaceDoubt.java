package org.skirmish.coding;

/**
 * Something odd about an event's point; the check stage makes a flag of it.
 *
 * @param detail one clause for the user, with the distance where there is one
 */
public record PlaceDoubt(Kind kind, String detail) {

  /** What is odd. */
  public enum Kind {
    /** Latitude and longitude are both zero. */
    AT_ZERO,
    /** The point would be in the named country with latitude and longitude swapped. */
    SWAPPED,
    /** The point would be in the named country in another hemisphere. */
    HEMISPHERE,
    /** The point lies in another country than the article names. */
    OTHER_COUNTRY,
    /** The point lies just beyond the border or coast of the country that the article names. */
    NEAR_BORDER,
    /** The point lies far from the place that the article names. */
    FAR_OFF,
    /** Several places bear the name. */
    AMBIGUOUS_NAME,
    /** The name is spelt otherwise in the gazetteer. */
    SPELT_OTHERWISE,
    /** The text places the event in another country than was given with the note. */
    GIVEN_COUNTRY,
    /** The country was concluded from the parties. */
    COUNTRY_OF_PARTY,
    /** The country was concluded from the name of the place alone. */
    COUNTRY_OF_PLACE
  }
}
