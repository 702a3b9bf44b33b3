package org.skirmish.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.world.name.Table;
import org.skirmish.world.name.Words;

/** A user's own places: a village list, or better coordinates than the gazetteer's. */
final class OwnPlaces {

  static final OwnPlaces NONE = new OwnPlaces();

  private static final String[] COLUMNS = {
    "name", "aliases", "country", "admin1", "admin2", "latitude", "longitude"
  };

  private final Map<String, List<GeoPlace>> byKey = new HashMap<>();

  private OwnPlaces() {}

  /**
   * Reads {@code name,aliases,country,admin1,admin2,latitude,longitude}: aliases with {@code |}
   * between and divisions may be empty; country is an ISO 3166-1 alpha-3 code.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if a line of it is wrong; the message names file and line
   */
  static OwnPlaces load(Path file, Countries countries) throws IOException {
    OwnPlaces places = new OwnPlaces();
    for (Table.Row row : Table.ofFile(file, COLUMNS)) {
      String code = row.required("country");
      Optional<Country> country = countries.byIso3(code);
      if (country.isEmpty()) {
        throw row.wrong("country is no ISO 3166-1 alpha-3 code such as MLI: " + code);
      }
      GeoPlace place =
          new GeoPlace(
              row.required("name"),
              country.get(),
              row.optional("admin1"),
              row.optional("admin2"),
              degrees(row, "latitude", 90),
              degrees(row, "longitude", 180),
              0,
              0,
              file.getFileName().toString());
      places.add(place.name(), place);
      for (String alias : row.list("aliases")) {
        places.add(alias, place);
      }
    }
    return places;
  }

  private static double degrees(Table.Row row, String column, double most) {
    String text = row.required(column);
    try {
      double degrees = Double.parseDouble(text);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number that is too large.
    }
    throw row.wrong(
        column
            + " is no decimal degrees between −"
            + (int) most
            + " and "
            + (int) most
            + ": "
            + text);
  }

  private void add(String name, GeoPlace place) {
    byKey.computeIfAbsent(Words.key(name), key -> new ArrayList<>(1)).add(place);
  }

  /** The places of that folded name, in the order of the file. */
  List<GeoPlace> named(String key) {
    return byKey.getOrDefault(key, List.of());
  }
}
