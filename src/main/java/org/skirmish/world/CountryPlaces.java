package org.skirmish.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The places of one country. They stay packed as the file has them, from south to north, and become
 * objects when they are asked for; their folded names are found by halving.
 */
final class CountryPlaces {

  private static final int NONE = 0xFFFF;
  private static final int RECORD = 17;
  private static final double UNIT = 1e5;
  private static final String SOURCE = "GeoNames";

  private final Country country;
  private final byte[] bytes;
  private final String[] divisions;
  private final String[] districts;
  private final int count;
  private final int records;
  private final int[] names;
  private final int[] keys;

  CountryPlaces(Country country, PackedResource file) {
    this.country = country;
    bytes = file.bytes();
    divisions = texts(file);
    districts = texts(file);
    count = file.integer();
    records = file.position();
    file.skip(count * RECORD);
    names = new int[count];
    for (int i = 0; i < count; i++) {
      names[i] = file.position();
      file.skipText();
    }
    keys = new int[file.integer()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = file.position();
      file.skipText();
      file.skip(3);
    }
  }

  private CountryPlaces(Country country) {
    this.country = country;
    bytes = new byte[0];
    divisions = new String[0];
    districts = new String[0];
    count = 0;
    records = 0;
    names = new int[0];
    keys = new int[0];
  }

  /** Of a country without places. */
  static CountryPlaces none(Country country) {
    return new CountryPlaces(country);
  }

  private static String[] texts(PackedResource file) {
    String[] texts = new String[file.unsignedShort()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = file.text();
    }
    return texts;
  }

  /** The names of the first-level divisions, in the order of GeoNames' codes. */
  List<String> divisions() {
    return List.of(divisions);
  }

  /** All of them, from south to north. */
  List<GeoPlace> all() {
    List<GeoPlace> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(place(i));
    }
    return all;
  }

  /** The places that have this folded name, those first that have it as their main name. */
  List<GeoPlace> named(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(keys[middle], wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<GeoPlace> main = new ArrayList<>();
    List<GeoPlace> others = new ArrayList<>();
    for (int i = low; i < keys.length && compare(keys[i], wanted) == 0; i++) {
      (isMain(i) ? main : others).add(place(placeOf(i)));
    }
    main.addAll(others);
    return main;
  }

  /** The places with a folded name that the predicate accepts, each once, from south to north. */
  List<GeoPlace> named(Predicate<String> accepted) {
    boolean[] found = new boolean[count];
    for (int i = 0; i < keys.length; i++) {
      int length = bytes[keys[i]] & 0xff;
      if (accepted.test(new String(bytes, keys[i] + 1, length, StandardCharsets.UTF_8))) {
        found[placeOf(i)] = true;
      }
    }
    List<GeoPlace> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (found[i]) {
        places.add(place(i));
      }
    }
    return places;
  }

  private int compare(int key, byte[] wanted) {
    int length = bytes[key] & 0xff;
    return Arrays.compareUnsigned(bytes, key + 1, key + 1 + length, wanted, 0, wanted.length);
  }

  private boolean isMain(int i) {
    return (bytes[afterKey(i) + 1] & 1) == 1;
  }

  private int placeOf(int i) {
    int at = afterKey(i);
    return ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) >> 1 | (bytes[at + 2] & 0xff) << 15;
  }

  private int afterKey(int i) {
    return keys[i] + 1 + (bytes[keys[i]] & 0xff);
  }

  /**
   * The nearest place of a kind.
   *
   * @param within kilometres; farther ones are not looked at
   */
  Optional<GeoPlace> nearest(
      double latitude, double longitude, double within, Predicate<GeoPlace> kind) {
    double reach = within / Sphere.KILOMETRES_A_DEGREE;
    GeoPlace best = null;
    double bestDistance = within;
    for (int i = firstFrom(latitude - reach); i < count; i++) {
      double north = integer(record(i)) / UNIT;
      if (north > latitude + reach) {
        break;
      }
      double east = integer(record(i) + 4) / UNIT;
      double width = Math.abs(east - longitude) * Sphere.narrowing(latitude);
      if (width > reach) {
        continue;
      }
      double distance = Sphere.kilometres(latitude, longitude, north, east);
      if (distance < bestDistance) {
        GeoPlace place = place(i);
        if (kind.test(place)) {
          best = place;
          bestDistance = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The seat of a first-level division, or else its largest place. */
  Optional<GeoPlace> seatOf(String admin1) {
    int division = List.of(divisions).indexOf(admin1);
    GeoPlace best = null;
    for (int i = 0; division >= 0 && i < count; i++) {
      if (index(record(i) + 8) == division) {
        GeoPlace place = place(i);
        boolean better =
            best == null
                || Math.min(place.rank(), 3) > Math.min(best.rank(), 3)
                || Math.min(place.rank(), 3) == Math.min(best.rank(), 3)
                    && place.population() > best.population();
        best = better ? place : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private int firstFrom(double latitude) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (integer(record(middle)) < latitude * UNIT) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int record(int i) {
    return records + i * RECORD;
  }

  private GeoPlace place(int i) {
    int at = record(i);
    int length = bytes[names[i]] & 0xff;
    return new GeoPlace(
        new String(bytes, names[i] + 1, length, StandardCharsets.UTF_8),
        country,
        name(divisions, at + 8),
        name(districts, at + 10),
        integer(at) / UNIT,
        integer(at + 4) / UNIT,
        integer(at + 12),
        bytes[at + 16],
        SOURCE);
  }

  private Optional<String> name(String[] names, int at) {
    int index = index(at);
    return index == NONE ? Optional.empty() : Optional.of(names[index]);
  }

  private int index(int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  private int integer(int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }
}
