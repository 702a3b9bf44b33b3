package org.skirmish.world.place.pack;

/**
 * What came of the rows of a file.
 *
 * @param added places in the pack
 * @param leftOut rows of other features, such as rivers, and of places without a name in Latin
 *     letters or without a country
 * @param broken rows that are none
 * @param firstBroken what is wrong with the first of them and in which line; empty if there is none
 * @param strangeDivisions places whose first-level division GeoNames does not have by that name
 * @param latest the latest day on which a row was changed, ISO 8601; empty where no row says it
 */
public record Rows(
    long added,
    long leftOut,
    long broken,
    String firstBroken,
    long strangeDivisions,
    String latest) {

  /** The same numbers while they grow. */
  static final class Count {
    private long added;
    private long leftOut;
    private long broken;
    private String firstBroken = "";
    private long strangeDivisions;
    private String latest = "";

    void add(boolean taken) {
      if (taken) {
        added++;
      } else {
        leftOut++;
      }
    }

    void leaveOut() {
      leftOut++;
    }

    void broken(long line, String why) {
      if (broken++ == 0) {
        firstBroken = "line " + line + ": " + why;
      }
    }

    void strangeDivision() {
      strangeDivisions++;
    }

    void changed(String date) {
      latest = date.compareTo(latest) > 0 ? date : latest;
    }

    Rows rows() {
      return new Rows(added, leftOut, broken, firstBroken, strangeDivisions, latest);
    }
  }
}
