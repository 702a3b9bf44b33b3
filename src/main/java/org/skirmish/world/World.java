package org.skirmish.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.PlaceIndex;

/**
 * General knowledge for all stages, read-only and safe to share between threads.
 *
 * <pre>{@code
 * World world = World.load();
 * world.countries().byDemonym("Malian");       // Mali
 * world.actors().find("JNIM");                 // Jama'at Nasr al-Islam wal Muslimin
 * world.divisions().countriesOf("Tillabéri");  // Niger
 * world.atlas().find("Tillaberi");             // its town and its region
 * }</pre>
 */
public record World(
    Countries countries,
    ActorRegistry actors,
    Divisions divisions,
    Gazetteer gazetteer,
    Atlas atlas) {

  private static final class Loaded {
    private static final World WORLD = read();
  }

  /**
   * The knowledge that comes with the program; read on the first call, the same object after.
   *
   * @throws IllegalStateException if a table is damaged; the message names its file and line
   */
  public static World load() {
    return Loaded.WORLD;
  }

  /**
   * Begins to read it, and the built-in places of its atlas, on a thread of its own; for a program
   * that has other things to do before it has a name to look for.
   */
  public static void prepare() {
    Thread loading = new Thread(() -> load().atlas().prepare(), "world");
    loading.setDaemon(true);
    loading.start();
  }

  /**
   * The same with a user's own places before the built-in ones.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if a line of it is wrong; the message names file and line
   */
  public World withPlaces(Path file) throws IOException {
    return of(countries, actors, Gazetteer.load(countries, file), atlas);
  }

  /** The same with a user's packs of places before the built-in places of the atlas. */
  public World withPacks(List<PlaceIndex> packs) {
    return new World(countries, actors, divisions, gazetteer, atlas.with(packs));
  }

  /**
   * The same with a user's own armed actors before the built-in ones.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if a line of it is wrong; the message names file and line
   */
  public World withActors(Path file) throws IOException {
    ActorRegistry own = ActorRegistry.load(file, countries);
    return new World(countries, own, divisions, gazetteer, atlas);
  }

  /** The same for a text, without the people of a country whom it takes for others. */
  public World of(String text) {
    Optional<Country> unnamed = Peoples.misnamed(text).flatMap(countries::byIso3);
    return unnamed.isPresent()
        ? new World(countries.withoutDemonymsOf(unnamed.get()), actors, divisions, gazetteer, atlas)
        : this;
  }

  private static World read() {
    Countries countries = Countries.load();
    return of(countries, ActorRegistry.load(), Gazetteer.load(countries), Atlas.of(countries));
  }

  private static World of(
      Countries countries, ActorRegistry actors, Gazetteer gazetteer, Atlas atlas) {
    Divisions divisions = new Divisions(countries, gazetteer);
    return new World(countries, actors, divisions, gazetteer, atlas);
  }
}
