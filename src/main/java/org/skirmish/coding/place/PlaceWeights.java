package org.skirmish.coding.place;

import java.util.HashMap;
import java.util.Map;
import org.skirmish.world.name.Table;

/** The points of the joint choice, by the names that their table has. */
final class PlaceWeights {

  private static final Map<String, Double> POINTS = read();

  private PlaceWeights() {}

  private static Map<String, Double> read() {
    Map<String, Double> points = new HashMap<>();
    for (Table.Row row :
        Table.ofResource(PlaceWeights.class, "place-weights.csv", "weight", "points", "meaning")) {
      points.put(row.required("weight"), Double.parseDouble(row.required("points")));
    }
    return points;
  }

  /**
   * @throws IllegalArgumentException if the table has no such weight
   */
  static double of(String weight) {
    Double points = POINTS.get(weight);
    if (points == null) {
      throw new IllegalArgumentException("place-weights.csv has no weight " + weight);
    }
    return points;
  }
}
