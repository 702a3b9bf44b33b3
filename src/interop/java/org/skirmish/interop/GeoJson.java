package org.skirmish.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code events.geojson} as its text has it: RFC 7946 read without a map program. */
final class GeoJson {

  private GeoJson() {}

  /** Longitude as X, latitude as Y, and the properties, with empty texts for null. */
  static Csv of(Path file) {
    JsonNode features = Conversion.json(file).get("features");
    List<String> columns = new ArrayList<>(List.of("X", "Y"));
    features.get(0).get("properties").fieldNames().forEachRemaining(columns::add);
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode feature : features) {
      List<String> row = new ArrayList<>();
      row.add(text(feature.at("/geometry/coordinates/0")));
      row.add(text(feature.at("/geometry/coordinates/1")));
      feature.get("properties").forEach(value -> row.add(text(value)));
      rows.add(row);
    }
    return new Csv(columns, rows);
  }

  private static String text(JsonNode node) {
    return node.isNull() || node.isMissingNode() ? "" : node.asText();
  }
}
