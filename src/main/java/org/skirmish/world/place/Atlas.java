package org.skirmish.world.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.skirmish.world.Countries;
import org.skirmish.world.Country;

/**
 * The places of the world by name, however it is spelt: GeoNames' towns of 500 people and more and
 * the divisions of two levels, which are built in, and behind or before them the packs of a user.
 * It may be shared by threads; the order of what it finds is the same each time.
 *
 * <pre>{@code
 * Atlas atlas = World.load().atlas();
 * atlas.find("Menaka");                     // the town, its cercle and its region
 * atlas.similar("Manaka", mali, "");        // the same, as alike as 0.75
 * atlas.seat(mali, "10");                   // the seat of a first-level division by its code
 * }</pre>
 */
public final class Atlas {

  /** The source of the built-in places, which is the name of no pack. */
  public static final String GEONAMES = "GeoNames";

  private static final String RESOURCE = "places.bin";

  /** Read on the first question, and the same for all atlases that were made from one. */
  private static final class BuiltIn {
    private final Countries countries;
    private volatile PlaceIndex index;

    BuiltIn(Countries countries) {
      this.countries = countries;
    }

    PlaceIndex index() {
      PlaceIndex read = index;
      if (read == null) {
        synchronized (this) {
          read = index == null ? read() : index;
          index = read;
        }
      }
      return read;
    }

    private PlaceIndex read() {
      try (InputStream in = Atlas.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(RESOURCE + " is missing beside " + Atlas.class.getName());
        }
        byte[] bytes = new InflaterInputStream(in, new Inflater(), 1 << 16).readAllBytes();
        return PlaceIndex.of(ByteBuffer.wrap(bytes), RESOURCE, countries);
      } catch (IOException e) {
        throw new UncheckedIOException("the resource " + RESOURCE + " cannot be read", e);
      }
    }
  }

  private final BuiltIn builtIn;
  private final List<PlaceIndex> packs;
  private final Answers answers = new Answers();
  private final Map<List<String>, Optional<Place>> seats = new ConcurrentHashMap<>();
  private final Map<List<Object>, OptionalDouble> shares = new ConcurrentHashMap<>();

  private Atlas(BuiltIn builtIn, List<PlaceIndex> packs) {
    this.builtIn = builtIn;
    this.packs = List.copyOf(packs);
  }

  /** The places that are built in; they are read on the first question. */
  public static Atlas of(Countries countries) {
    return new Atlas(new BuiltIn(countries), List.of());
  }

  /** Reads the built-in places now, so that no question need wait for them. */
  public void prepare() {
    builtIn.index();
  }

  /** The built-in places with these packs, of which the first go before the others. */
  public Atlas with(List<PlaceIndex> packs) {
    return new Atlas(builtIn, packs);
  }

  /** The user's packs. */
  public List<PlaceIndex> packs() {
    return packs;
  }

  /** The pack that a place of this atlas is from; empty if it is built in. */
  public Optional<PlaceIndex> packOf(Place place) {
    for (PlaceIndex pack : packs) {
      if (pack.name().equals(place.source())) {
        return Optional.of(pack);
      }
    }
    return Optional.empty();
  }

  /** The packs and then what is built in. */
  private List<PlaceIndex> indexes() {
    List<PlaceIndex> all = new ArrayList<>(packs);
    all.add(builtIn.index());
    return all;
  }

  /**
   * The places of all countries that the name may mean: that bear it, or one that is spelt much
   * alike, with the kind of a division or "City", "Camp" and the like or without. What is only an
   * other name of a town, or the name without its kind, counts for 0.97 of its likeness. A place
   * that several packs have comes once.
   *
   * @return the likeliest first, of equals the largest, then by id; none below 0.55
   */
  public List<Candidate> find(String name) {
    return answers.of(name, () -> new NameSearch(this, indexes()).find(name));
  }

  /**
   * The places of a country with a name that differs in a letter or two, for 0.85 of its likeness:
   * for a note that says where to look.
   *
   * @param admin1 the code of the division to look in; empty for the whole country
   * @return the likeliest first, of equals the largest, then by id; none below 0.51
   */
  public List<Candidate> similar(String name, Country country, String admin1) {
    String key = name + '\n' + country.iso2() + '\n' + admin1;
    return answers.of(key, () -> new NameSearch(this, indexes()).similar(name, country, admin1));
  }

  /** The capital of a country, or else the seat of a division, or else its largest town. */
  public Optional<Place> capital(Country country) {
    return seats.computeIfAbsent(
        List.of(country.iso2()), key -> Seats.best(indexes(), index -> index.in(country)));
  }

  /**
   * The seat of a first-level division, or else its largest town.
   *
   * @param admin1 GeoNames' code
   */
  public Optional<Place> seat(Country country, String admin1) {
    if (admin1.isEmpty()) {
      return Optional.empty();
    }
    return seats.computeIfAbsent(
        List.of(country.iso2(), admin1),
        key -> Seats.best(indexes(), index -> index.in(country, admin1)));
  }

  /**
   * The seat of a second-level division, or else its largest town.
   *
   * @param admin1 GeoNames' code of the first-level division
   * @param admin2 GeoNames' code
   */
  public Optional<Place> seat2(Country country, String admin1, String admin2) {
    if (admin1.isEmpty() || admin2.isEmpty()) {
      return Optional.empty();
    }
    return seats.computeIfAbsent(
        List.of(country.iso2(), admin1, admin2),
        key -> Seats.best(indexes(), index -> index.in(country, admin1, admin2)));
  }

  /**
   * A first-level division.
   *
   * @param admin1 GeoNames' code
   */
  public Optional<Place> division(Country country, String admin1) {
    return first(indexes(), country, admin1, "", Place.Kind.ADM1);
  }

  /**
   * The English name of a first-level division, which is the built-in one's; else its pack's.
   *
   * @param admin1 GeoNames' code
   */
  public Optional<String> divisionName(Country country, String admin1) {
    return first(List.of(builtIn.index()), country, admin1, "", Place.Kind.ADM1)
        .or(() -> division(country, admin1))
        .map(Place::name);
  }

  /**
   * A second-level division.
   *
   * @param admin1 GeoNames' code of the first-level division
   * @param admin2 GeoNames' code
   */
  public Optional<Place> division2(Country country, String admin1, String admin2) {
    return first(indexes(), country, admin1, admin2, Place.Kind.ADM2);
  }

  /**
   * The share of a division's towns and villages that lie near a point, from 0 to 1; empty where
   * too few of them are known.
   *
   * @param admin1 GeoNames' code of the first-level division
   * @param admin2 GeoNames' code of the second-level division; empty for all of the first-level one
   * @param kilometres how near
   */
  public OptionalDouble shareNear(
      Country country, String admin1, String admin2, Place point, double kilometres) {
    if (admin1.isEmpty()) {
      return OptionalDouble.empty();
    }
    List<Object> key =
        List.of(country.iso2(), admin1, admin2, point.latitude(), point.longitude(), kilometres);
    return shares.computeIfAbsent(
        key,
        asked ->
            Spread.near(
                indexes(),
                index ->
                    admin2.isEmpty()
                        ? index.in(country, admin1)
                        : index.in(country, admin1, admin2),
                point,
                kilometres));
  }

  /** Divisions stand before the places in them, those of the higher level first. */
  private static Optional<Place> first(
      List<PlaceIndex> indexes, Country country, String admin1, String admin2, Place.Kind kind) {
    if (admin1.isEmpty() || kind == Place.Kind.ADM2 && admin2.isEmpty()) {
      return Optional.empty();
    }
    for (PlaceIndex index : indexes) {
      Runs.Span span = index.in(country, admin1, admin2);
      for (int i = span.from(); i < span.to() && index.kind(i).isArea(); i++) {
        if (index.kind(i) == kind) {
          return Optional.of(index.place(i));
        }
      }
    }
    return Optional.empty();
  }

  /** The division as the first pack has it that has it at all; any other place as it is. */
  Place asFirstKnown(Place place) {
    return switch (place.kind()) {
      case ADM1 -> division(place.country(), place.admin1()).orElse(place);
      case ADM2 -> division2(place.country(), place.admin1(), place.admin2()).orElse(place);
      default -> place;
    };
  }
}
