package org.skirmish.world.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/** Made-up places of made-up divisions, and indexes of them. */
final class Villages {

  /** A place with its other names. */
  record Named(Place place, List<String> others) {}

  private final List<Named> places = new ArrayList<>();

  static Country country(String iso3) {
    return World.load().countries().byIso3(iso3).orElseThrow();
  }

  static Place place(
      long id, String name, String iso3, String codes, Place.Kind kind, double north, double east) {
    String[] both = (codes + "/").split("/", -1);
    return new Place(id, name, country(iso3), both[0], both[1], kind, north, east, 0, "grid");
  }

  Villages with(Place place, String... others) {
    places.add(new Named(place, List.of(others)));
    return this;
  }

  /** The latest place with so many people. */
  Villages people(int population) {
    Named last = places.remove(places.size() - 1);
    Place p = last.place();
    Place peopled =
        new Place(
            p.id(),
            p.name(),
            p.country(),
            p.admin1(),
            p.admin2(),
            p.kind(),
            p.latitude(),
            p.longitude(),
            population,
            p.source());
    places.add(new Named(peopled, last.others()));
    return this;
  }

  List<Named> all() {
    return places;
  }

  PlaceIndex index(Path folder, String name) throws IOException {
    return PlaceIndex.read(write(folder, name, places), World.load().countries());
  }

  static Path write(Path folder, String name, List<Named> places) throws IOException {
    Path file = folder.resolve(name + ".places");
    try (PlaceIndexBuilder builder = new PlaceIndexBuilder(folder)) {
      for (Named named : places) {
        builder.add(named.place(), named.others());
      }
      builder.write(file, name, "Villages of the test", "2026-03-01");
    }
    return file;
  }
}
