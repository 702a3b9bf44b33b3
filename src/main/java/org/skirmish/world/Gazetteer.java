package org.skirmish.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.skirmish.world.name.Table;
import org.skirmish.world.name.Words;

/**
 * The populated places of the world by name and by point, from GeoNames, with the outlines of
 * Natural Earth. A country's places are loaded when the country is first asked for.
 *
 * <pre>{@code
 * gazetteer.named("Ménaka", mali);          // the town
 * gazetteer.areaAt(15.86694, 1.51278);      // Mali, Ménaka
 * }</pre>
 */
public final class Gazetteer {

  /**
   * The territorial sea by article 3 of the UN Convention on the Law of the Sea: 12 nautical miles.
   */
  public static final double TERRITORIAL_SEA = 22.224;

  /** How far off a place may tell the district of a point, in kilometres. */
  private static final double DISTRICT_REACH = 100;

  /**
   * What lies at a point.
   *
   * @param country the country, in its waters too; none on the high seas
   * @param atSea whether the point is off the coast
   * @param admin1 first-level division
   * @param admin1By the place that tells the division where the outlines do not
   * @param district the nearest place with a second-level division in that first-level one
   */
  public record Area(
      Optional<Country> country,
      boolean atSea,
      Optional<String> admin1,
      Optional<GeoPlace> admin1By,
      Optional<GeoPlace> district) {

    /** Of a point on the high seas. */
    public static final Area NONE =
        new Area(Optional.empty(), true, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private final Countries countries;
  private final OwnPlaces own;
  private volatile Borders borders;
  private volatile Set<String> seas;
  private final Map<String, CountryPlaces> places = new ConcurrentHashMap<>();

  private Gazetteer(Countries countries, OwnPlaces own) {
    this.countries = countries;
    this.own = own;
  }

  static Gazetteer load(Countries countries) {
    return new Gazetteer(countries, OwnPlaces.NONE);
  }

  /**
   * The gazetteer with a user's own places, which go before those of the same name.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if a line of it is wrong; the message names file and line
   */
  static Gazetteer load(Countries countries, Path own) throws IOException {
    return new Gazetteer(countries, OwnPlaces.load(own, countries));
  }

  /** Read when first asked for. */
  public Borders borders() {
    Borders read = borders;
    if (read == null) {
      synchronized (this) {
        read = borders == null ? Borders.load(countries) : borders;
        borders = read;
      }
    }
    return read;
  }

  /** A user's own places of that name, in any country. */
  public List<GeoPlace> ownNamed(String name) {
    return own.named(Words.key(name));
  }

  /** Whether the name is a common noun such as "Battle" or "Camp", though some town bears it. */
  public static boolean isCommonNoun(String name) {
    return PlaceNames.isCommon(name);
  }

  /** Whether the name is of a sea, a strait, a bay or a great lake, in which no town lies. */
  public boolean isSea(String name) {
    Set<String> names = seas;
    if (names == null) {
      names = new HashSet<>();
      for (Table.Row row : Table.ofResource(Gazetteer.class, "seas.csv", "name")) {
        names.add(Words.key(row.required("name")));
      }
      seas = names;
    }
    return names.contains(Words.key(name));
  }

  /** All places of a country, from south to north. */
  public List<GeoPlace> all(Country country) {
    return places(country).all();
  }

  /**
   * The places of a country that go or went by the name, those first that have it as their main
   * name; case, accents and hyphens do not matter.
   */
  public List<GeoPlace> named(String name, Country country) {
    return places(country).named(Words.key(name));
  }

  /** The places of a country whose name differs from this one in a letter or, if long, two. */
  public List<GeoPlace> similar(String name, Country country) {
    String key = Words.key(name);
    int most = Spelling.mostEdits(key);
    return most == 0
        ? List.of()
        : places(country).named(other -> Spelling.isWithin(key, other, most));
  }

  /** The countries with a town of that name, of some 5,000 people or more, sorted by code. */
  public List<Country> countriesOf(String name) {
    List<Country> found = new ArrayList<>();
    for (String iso2 : NameShards.ofTown(Words.key(name))) {
      found.add(countries.byIso2(iso2).orElseThrow());
    }
    return found;
  }

  /** The names of a country's first-level divisions, in the order of GeoNames' codes. */
  List<String> divisionsOf(Country country) {
    return places(country).divisions();
  }

  /**
   * The seat of a first-level division, or else its largest place.
   *
   * @param admin1 the division's name as {@link GeoPlace#admin1} has it
   */
  public Optional<GeoPlace> seatOf(String admin1, Country country) {
    return places(country).seatOf(admin1);
  }

  /**
   * What lies at a point.
   *
   * @param latitude WGS 84 decimal degrees, −90 to 90
   * @param longitude WGS 84 decimal degrees, −180 to 180
   */
  public Area areaAt(double latitude, double longitude) {
    Optional<Country> country = borders().countryAt(latitude, longitude);
    boolean atSea = country.isEmpty();
    if (atSea) {
      country = borders().nearestCoast(latitude, longitude, TERRITORIAL_SEA);
    }
    return country.isEmpty() ? Area.NONE : areaIn(country.get(), latitude, longitude, atSea);
  }

  /** What lies at a point that is known to be in that country, or just beyond its border. */
  public Area areaIn(Country country, double latitude, double longitude, boolean atSea) {
    CountryPlaces inhabited = places(country);
    Optional<String> admin1 = borders().divisionAt(country, latitude, longitude);
    Optional<GeoPlace> by = Optional.empty();
    if (admin1.isEmpty()) {
      by =
          inhabited.nearest(
              latitude, longitude, DISTRICT_REACH, place -> place.admin1().isPresent());
      admin1 = by.isPresent() ? by.get().admin1() : Optional.empty();
    }
    Optional<String> division = admin1;
    Optional<GeoPlace> district =
        inhabited.nearest(
            latitude,
            longitude,
            DISTRICT_REACH,
            place -> place.admin2().isPresent() && place.admin1().equals(division));
    return new Area(Optional.of(country), atSea, admin1, by, district);
  }

  private CountryPlaces places(Country country) {
    CountryPlaces known = places.get(country.iso2());
    if (known == null) {
      PackedResource file = PackedResource.open("places/" + country.iso2() + ".bin");
      known = file == null ? CountryPlaces.none(country) : new CountryPlaces(country, file);
      CountryPlaces other = places.putIfAbsent(country.iso2(), known);
      known = other == null ? known : other;
    }
    return known;
  }
}
