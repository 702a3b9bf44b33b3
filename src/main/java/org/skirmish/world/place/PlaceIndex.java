package org.skirmish.world.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.skirmish.world.Countries;
import org.skirmish.world.Country;
import org.skirmish.world.place.IndexHeader.Section;
import org.skirmish.world.place.packed.LetterGroups;
import org.skirmish.world.place.packed.Postings;

/**
 * Places that {@link PlaceIndexBuilder} has packed, found by their names' skeletons. It reads what
 * it is asked for and keeps nothing; any number of threads may share it. Places go by their
 * numbers, from 0: sorted by country, first- and second-level division, divisions first.
 */
public final class PlaceIndex {

  private final String file;
  private final ByteBuffer bytes;
  private final IndexHeader header;
  private final Runs runs;
  private final List<Country> countries = new ArrayList<>();
  private final Map<Country, Integer> indexes = new HashMap<>();

  private PlaceIndex(String file, ByteBuffer bytes, Countries known) {
    this.file = file;
    this.bytes = bytes;
    header = IndexHeader.read(bytes, file);
    runs = new Runs(bytes, header);
    for (int i = 0; i < header.countries(); i++) {
      countries.add(known.byIso2(runs.code(i)).orElseThrow(() -> IndexHeader.damaged(file)));
      indexes.put(countries.get(i), i);
    }
  }

  /**
   * An index whose bytes are in the memory or mapped.
   *
   * @param file its name, for messages
   * @param known the countries of today
   * @throws PlaceIndexException if it is no index, one of another version, or damaged
   */
  public static PlaceIndex of(ByteBuffer bytes, String file, Countries known) {
    try {
      return new PlaceIndex(file, bytes, known);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw IndexHeader.damaged(file);
    }
  }

  /**
   * Opens a file, which is mapped and not read.
   *
   * @throws IOException if it cannot be read
   * @throws PlaceIndexException if it is no index, one of another version, or damaged
   */
  public static PlaceIndex open(Path file, Countries known) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long length = Math.min(channel.size(), Integer.MAX_VALUE);
      ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, length);
      return of(mapped, file.toString(), known);
    }
  }

  /**
   * Opens a file by reading it, so that it may be replaced meanwhile, on Windows too.
   *
   * @throws IOException if it cannot be read
   * @throws PlaceIndexException if it is no index, one of another version, or damaged
   */
  public static PlaceIndex read(Path file, Countries known) throws IOException {
    return of(ByteBuffer.wrap(Files.readAllBytes(file)), file.toString(), known);
  }

  /** Its name, which is the source of its places: "GeoNames", or that of a pack, "ML". */
  public String name() {
    return header.name();
  }

  /** Whose places they are, for credit: "GeoNames", or a user's file. */
  public String origin() {
    return header.origin();
  }

  /** Whether its places, and so their numbers, are GeoNames'. */
  public boolean isOfGeoNames() {
    return origin().equals(Atlas.GEONAMES);
  }

  /** The day of the places, ISO 8601; empty where it is not known. */
  public String date() {
    return header.date();
  }

  /** The number of its places. */
  public int size() {
    return header.places();
  }

  /** The countries that it has places of, sorted by ISO 3166-1 alpha-2 code. */
  public List<Country> countries() {
    return List.copyOf(countries);
  }

  /**
   * Reads all of it and compares the checksum.
   *
   * @throws PlaceIndexException if it is damaged
   */
  public void verify() {
    CRC32 sum = new CRC32();
    sum.update(bytes.duplicate().position(header.start(Section.COUNTRIES)));
    if ((int) sum.getValue() != header.bodySum()) {
      throw IndexHeader.damaged(file);
    }
  }

  /** The numbers of places that may have a name with that skeleton, and of others by chance. */
  void withSkeleton(String skeleton, IntConsumer found) {
    guarded(
        () ->
            Postings.find(
                bytes,
                header.start(Section.BUCKETS),
                header.start(Section.POSTINGS),
                header.bucketBits(),
                skeleton,
                found));
  }

  /** The numbers of a country's places with names that begin like that skeleton. */
  void beginningLike(String skeleton, Country country, IntConsumer found) {
    int index = indexes.getOrDefault(country, -1);
    if (index >= 0) {
      guarded(
          () -> {
            LetterGroups.find(
                bytes,
                header.start(Section.LETTERS) + runs.letters(index),
                header.start(Section.GROUPS),
                skeleton,
                found);
          });
    }
  }

  /** The numbers of a country's places. */
  Runs.Span in(Country country) {
    int index = indexes.getOrDefault(country, -1);
    return index < 0 ? Runs.Span.NONE : guarded(() -> runs.in(index));
  }

  /** The numbers of a first-level division's places. */
  Runs.Span in(Country country, String admin1) {
    int index = indexes.getOrDefault(country, -1);
    return index < 0 ? Runs.Span.NONE : guarded(() -> runs.in(index, admin1));
  }

  /** The numbers of a second-level division's places. */
  Runs.Span in(Country country, String admin1, String admin2) {
    int index = indexes.getOrDefault(country, -1);
    return index < 0 ? Runs.Span.NONE : guarded(() -> runs.in(index, admin1, admin2));
  }

  Place.Kind kind(int place) {
    return guarded(() -> record(place).fields().kind());
  }

  int population(int place) {
    return guarded(() -> record(place).fields().population());
  }

  /** What to do with the names of a place, the main one first; false ends it. */
  interface Names {
    boolean take(Place.Kind kind, String name, boolean main);
  }

  void names(int place, Names names) {
    guarded(
        () -> {
          PlaceRecord.Opened record = record(place);
          PlaceRecord.Names all = record.names();
          Place.Kind kind = record.fields().kind();
          boolean more = names.take(kind, all.name(), true);
          while (more && all.next()) {
            more = names.take(kind, all.name(), false);
          }
        });
  }

  Place place(int number) {
    return guarded(
        () -> {
          PlaceRecord.Opened record = record(number);
          PlaceRecord.Fields fields = record.fields();
          int run = runs.of(number);
          PlaceRecord.Names codes = runs.codes(run);
          String admin1 = codes.name();
          codes.next();
          return new Place(
              fields.id(),
              record.names().name(),
              countries.get(runs.country(run)),
              admin1,
              codes.name(),
              fields.kind(),
              fields.latitude() / PlaceRecord.UNIT,
              fields.longitude() / PlaceRecord.UNIT,
              fields.population(),
              header.name());
        });
  }

  private PlaceRecord.Opened record(int place) {
    if (place < 0 || place >= header.places()) {
      throw IndexHeader.damaged(file);
    }
    int block = bytes.getInt(header.start(Section.BLOCKS) + place / PlaceIndexBuilder.BLOCK * 4);
    return PlaceRecord.open(
        bytes, header.start(Section.PLACES) + block, place % PlaceIndexBuilder.BLOCK);
  }

  private void guarded(Runnable reading) {
    guarded(
        () -> {
          reading.run();
          return null;
        });
  }

  /** Whatever is wrong with the bytes, the user is told of the file. */
  private <T> T guarded(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw IndexHeader.damaged(file);
    }
  }
}
