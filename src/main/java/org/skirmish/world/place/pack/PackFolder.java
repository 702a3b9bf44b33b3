package org.skirmish.world.place.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.skirmish.world.Countries;
import org.skirmish.world.World;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.PlaceIndex;
import org.skirmish.world.place.PlaceIndexBuilder;

/**
 * The folder of a user's packs, a file {@code NAME.places} each. A pack is written beside and
 * renamed, so that two programs may use the folder at once; for reading it needs no permission to
 * write.
 */
public final class PackFolder {

  private static final String ENDING = ".places";

  /** What a pack is called may be no path and nothing that a terminal obeys. */
  private static final String SIGN = "[^\\p{L}\\p{N}_.-]";

  private final Path folder;
  private final Countries countries;
  private final Atlas builtIn;

  /**
   * A pack that was added.
   *
   * @param name of the pack
   * @param bytes the length of its file
   * @param rows what came of the rows of its source
   */
  public record Added(String name, long bytes, Rows rows) {}

  /** A folder, which need not exist. */
  public PackFolder(Path folder, World world) {
    this.folder = folder;
    this.countries = world.countries();
    this.builtIn = world.atlas();
  }

  /**
   * The packs, sorted by name; none if there is no folder.
   *
   * @throws IOException if the folder or a pack cannot be read
   * @throws org.skirmish.world.place.PlaceIndexException if a pack is damaged or of another version
   */
  public List<PlaceIndex> open() throws IOException {
    List<PlaceIndex> packs = new ArrayList<>();
    for (Path file : files()) {
      packs.add(PlaceIndex.open(file, countries));
    }
    return packs;
  }

  private List<Path> files() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> nameOf(file).endsWith(ENDING)).sorted().toList();
    }
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }

  /**
   * Makes a pack of a file of GeoNames or of a user's own table, in the stead of an older one of
   * the name.
   *
   * @param source a zip or txt file of GeoNames', or a CSV file
   * @throws IOException if the source cannot be read or the folder cannot be written
   * @throws PackException if the source is no such file
   */
  public Added add(Path source) throws IOException, PackException {
    String file = nameOf(source).toLowerCase(Locale.ROOT);
    if (file.endsWith(".zip")) {
      try (GeoNamesZip zip = GeoNamesZip.open(source);
          InputStream table = zip.table()) {
        return add(source, zip.name(), Atlas.GEONAMES, builder -> geoNames(builder, table));
      }
    }
    String name = nameOf(source).replaceFirst("\\.[^.]*$", "").replaceAll(SIGN, "-");
    if (file.endsWith(".txt")) {
      try (InputStream table = Files.newInputStream(source)) {
        return add(source, name, Atlas.GEONAMES, builder -> geoNames(builder, table));
      }
    }
    if (file.endsWith(".csv")) {
      OwnRows rows = new OwnRows(countries, builtIn);
      return add(source, name, nameOf(source), builder -> rows.addTo(builder, source));
    }
    throw new PackException(
        source,
        "give a file of GeoNames, ML.zip or ML.txt, or a table of your own that ends in .csv.");
  }

  private Rows geoNames(PlaceIndexBuilder builder, InputStream table) throws IOException {
    return new GeoNamesRows(countries).addTo(builder, table);
  }

  /** Reads a source. */
  private interface Source {
    Rows addTo(PlaceIndexBuilder builder) throws IOException;
  }

  private Added add(Path source, String name, String origin, Source rows)
      throws IOException, PackException {
    if (name.equals(Atlas.GEONAMES)) {
      throw new PackException(
          source, "name it otherwise: what is built in is called " + name + ".");
    }
    Files.createDirectories(folder);
    // No temporary file of Java's, which only its owner may read.
    Path part = folder.resolve(".new-" + UUID.randomUUID() + ".part");
    try (PlaceIndexBuilder builder = new PlaceIndexBuilder(folder)) {
      Rows read = rows.addTo(builder);
      if (read.added() == 0 || read.broken() > read.added()) {
        throw new PackException(source, whyNot(read));
      }
      String date = read.latest().isEmpty() ? day(source) : read.latest();
      long bytes = builder.write(part, name, origin, date);
      PlaceIndex.read(part, countries).verify();
      move(part, folder.resolve(name + ENDING));
      return new Added(name, bytes, read);
    } catch (IllegalStateException e) {
      // A wrong line of a user's own table, whose message names it.
      throw new PackException("places add", e.getMessage());
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String whyNot(Rows rows) {
    String first = rows.firstBroken().isEmpty() ? "." : ", first " + rows.firstBroken() + ".";
    return rows.broken() > 0
        ? rows.broken() + " rows are none of a table of places" + first
        : "there is no place in it.";
  }

  private static String day(Path source) throws IOException {
    return Files.getLastModifiedTime(source).toInstant().atZone(ZoneOffset.UTC).toLocalDate() + "";
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Removes a pack.
   *
   * @return whether there was one of that name
   * @throws IOException if it cannot be removed
   */
  public boolean remove(String name) throws IOException {
    for (Path file : files()) {
      if (nameOf(file).equals(name + ENDING)) {
        Files.delete(file);
        return true;
      }
    }
    return false;
  }
}
