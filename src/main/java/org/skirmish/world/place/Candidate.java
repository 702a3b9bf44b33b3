package org.skirmish.world.place;

/**
 * A place that may be meant by a name.
 *
 * @param likeness how alike the name is to the place's, from 0 to 1
 * @param as that name of the place
 * @param place the place
 */
public record Candidate(double likeness, String as, Place place) {

  /** Names that are no less alike than this are the same, their kinds and doubled letters apart. */
  private static final double SAME = 0.94;

  /** Whether the place has that very name, and not only one spelt alike. */
  public boolean isSameName() {
    return likeness > SAME;
  }
}
