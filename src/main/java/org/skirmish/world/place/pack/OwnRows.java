package org.skirmish.world.place.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.skirmish.world.Countries;
import org.skirmish.world.Country;
import org.skirmish.world.name.Table;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;
import org.skirmish.world.place.PlaceIndexBuilder;

/** Reads a user's own table of places: CSV with the columns that {@code --gazetteer} takes. */
final class OwnRows {

  private static final String[] COLUMNS = {
    "name", "aliases", "country", "admin1", "admin2", "latitude", "longitude"
  };

  /** How alike the name of a division must be to GeoNames'. */
  private static final double SURE = 0.95;

  private final Countries countries;
  private final Atlas atlas;

  OwnRows(Countries countries, Atlas atlas) {
    this.countries = countries;
    this.atlas = atlas;
  }

  Rows addTo(PlaceIndexBuilder builder, Path file) throws IOException {
    Rows.Count count = new Rows.Count();
    for (Table.Row row : Table.ofFile(file, COLUMNS)) {
      try {
        count.add(builder.add(place(row, count), row.list("aliases")));
      } catch (BrokenRowException e) {
        count.broken(row.line(), e.getMessage());
      }
    }
    return count.rows();
  }

  private Place place(Table.Row row, Rows.Count count) throws BrokenRowException {
    String code = row.text("country");
    Optional<Country> country = countries.byIso3(code);
    if (country.isEmpty()) {
      throw new BrokenRowException("country is no ISO 3166-1 alpha-3 code such as MLI: " + code);
    }
    if (row.text("name").isEmpty()) {
      throw new BrokenRowException("name is empty");
    }
    double latitude = GeoNamesRows.degrees(row.text("latitude"), "latitude", 90);
    double longitude = GeoNamesRows.degrees(row.text("longitude"), "longitude", 180);
    Optional<Place> first = division(row.text("admin1"), country.get(), Place.Kind.ADM1, "");
    if (first.isEmpty() && !row.text("admin1").isEmpty()) {
      count.strangeDivision();
    }
    String admin1 = first.map(Place::admin1).orElse("");
    String admin2 =
        division(row.text("admin2"), country.get(), Place.Kind.ADM2, admin1)
            .map(Place::admin2)
            .orElse("");
    return new Place(
        0,
        row.text("name"),
        country.get(),
        admin1,
        admin2,
        Place.Kind.TOWN,
        latitude,
        longitude,
        0,
        "");
  }

  private Optional<Place> division(String name, Country country, Place.Kind kind, String admin1) {
    for (Candidate candidate : atlas.find(name)) {
      Place place = candidate.place();
      if (candidate.likeness() >= SURE
          && place.kind() == kind
          && place.country().equals(country)
          && (kind == Place.Kind.ADM1 || place.admin1().equals(admin1))) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
