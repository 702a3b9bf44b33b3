package org.skirmish.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** {@code events.geojson} as its text has it: RFC 7946 read without a map program. */
record GeoJson(List<JsonNode> features) {

  static GeoJson of(Path file) {
    try {
      JsonNode root = new ObjectMapper().readTree(file.toFile());
      return new GeoJson(StreamSupport.stream(root.get("features").spliterator(), false).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the properties, in order. */
  List<String> properties() {
    List<String> names = new ArrayList<>();
    features.get(0).get("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The texts of one property, with an empty one for null. */
  List<String> property(String name) {
    return features.stream().map(feature -> text(feature.get("properties").get(name))).toList();
  }

  /** Longitudes (0) or latitudes (1) of the points, with an empty text where there is none. */
  List<String> coordinates(int axis) {
    return features.stream()
        .map(feature -> text(feature.at("/geometry/coordinates/" + axis)))
        .toList();
  }

  private static String text(JsonNode node) {
    return node.isNull() || node.isMissingNode() ? "" : node.asText();
  }
}
