package org.skirmish.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.skirmish.source.ResourceLines;
import org.skirmish.world.Countries;
import org.skirmish.world.Country;

/**
 * The countries that rows name. A table has few of them and a million rows, so that an answer is
 * kept; how many are kept is bounded, because a hostile table may name a million.
 */
public final class KnownCountries {

  private static final int MOST_KEPT = 4096;

  /** What lists of countries shorten. */
  private static final Map<String, String> SHORT = shortened();

  private static Map<String, String> shortened() {
    Map<String, String> words = new HashMap<>();
    for (String line : ResourceLines.of(KnownCountries.class, "country-words.csv")) {
      int comma = line.indexOf(',');
      words.put(line.substring(0, comma), line.substring(comma + 1));
    }
    return words;
  }

  private record Cells(String name, OptionalInt iso, String region) {
    // Written out because those that records make of themselves are slow to start.
    @Override
    public boolean equals(Object other) {
      return other instanceof Cells cells
          && name.equals(cells.name)
          && iso.equals(cells.iso)
          && region.equals(cells.region);
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(name) * 31 + iso.hashCode();
    }
  }

  private final Countries countries;
  private final Map<Integer, Country> byNumber = new HashMap<>();
  private final Map<Integer, Country> byGwno = new HashMap<>();
  private final Map<Cells, Country> kept = new ConcurrentHashMap<>();
  private final Map<String, Optional<Country>> keptNames = new ConcurrentHashMap<>();

  public KnownCountries(Countries countries) {
    this.countries = countries;
    for (Country country : countries.all()) {
      byNumber.put(country.isoNumeric(), country);
      if (country.gwno().isPresent()) {
        byGwno.put(country.gwno().getAsInt(), country);
      }
    }
  }

  /**
   * The country of an ACLED row, named as the row does it and numbered so where it has a number;
   * empty when the row says nothing of it. Its name tells which it is, and its number where nobody
   * knows the name.
   */
  public Optional<Country> acled(String name, OptionalInt iso, String region) {
    if (name.isEmpty() && iso.isEmpty() && region.isEmpty()) {
      return Optional.empty();
    }
    Cells cells = new Cells(name, iso, region);
    Country country = kept.get(cells);
    if (country == null) {
      Country known = known(name, iso);
      country = known.asNamed(name, iso.orElse(known.isoNumeric()), region);
      if (kept.size() < MOST_KEPT) {
        kept.put(cells, country);
      }
    }
    return Optional.of(country);
  }

  /** The country of that name; one without codes where nobody knows it, none for no name. */
  public Optional<Country> named(String name) {
    return name.isBlank() ? Optional.empty() : Optional.of(known(name, OptionalInt.empty()));
  }

  private Country known(String name, OptionalInt iso) {
    Optional<Country> named = byName(name);
    if (named.isPresent()) {
      return named.get();
    }
    Country numbered = iso.isPresent() ? byNumber.get(iso.getAsInt()) : null;
    return numbered != null ? numbered : unknown(name);
  }

  private static Country unknown(String name) {
    return new Country(
        "", "", Country.NO_NUMBER, name, "", List.of(), List.of(), OptionalInt.empty(), "");
  }

  /** The country of a UCDP row, by its number in Gleditsch and Ward's list or its name. */
  public Optional<Country> ucdp(String name, OptionalInt gwno) {
    Country numbered = gwno.isPresent() ? byGwno.get(gwno.getAsInt()) : null;
    if (numbered != null) {
      return Optional.of(numbered);
    }
    Optional<Country> named = byUcdpName(name);
    return named.isPresent() || name.isEmpty() ? named : Optional.of(unknown(name));
  }

  /** "DR Congo (Zaire)": UCDP puts a former name in brackets. */
  private Optional<Country> byUcdpName(String name) {
    int bracket = name.indexOf(" (");
    return byName(bracket > 0 ? name.substring(0, bracket) : name);
  }

  /** The state of which a party is the government or the forces, if its name says so. */
  public Optional<Country> stateOf(String party) {
    for (String opening : List.of("Military Forces of ", "Police Forces of ", "Government of ")) {
      if (party.startsWith(opening)) {
        return byUcdpName(party.substring(opening.length()));
      }
    }
    return Optional.empty();
  }

  private Optional<Country> byName(String name) {
    Optional<Country> found = keptNames.get(name);
    if (found == null) {
      found = countries.byNameOrCode(name).or(() -> inverted(name));
      if (keptNames.size() < MOST_KEPT) {
        keptNames.put(name, found);
      }
    }
    return found;
  }

  /** "Congo, Dem. Rep.", "Gambia, The": what stands behind the comma belongs before it. */
  private Optional<Country> inverted(String name) {
    int comma = name.indexOf(", ");
    if (comma < 0) {
      return Optional.empty();
    }
    StringBuilder kind = new StringBuilder();
    for (String word : name.substring(comma + 2).split(" ")) {
      kind.append(SHORT.getOrDefault(word, word)).append(' ');
    }
    String bare = name.substring(0, comma);
    return countries
        .byName(kind + bare)
        .or(() -> countries.byName(kind + "of " + bare))
        .or(() -> countries.byName(kind + "of the " + bare));
  }
}
