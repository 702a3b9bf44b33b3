package org.skirmish.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.world.name.NameIndex;
import org.skirmish.world.name.Names;
import org.skirmish.world.name.Table;

/** The countries and territories of today: ISO 3166-1 and Kosovo, from {@code countries.csv}. */
public final class Countries {

  private static final String FILE = "countries.csv";

  private final List<Country> all;
  private final Map<String, Country> iso2 = new HashMap<>();
  private final Map<String, Country> iso3 = new HashMap<>();
  private final Names<Country> names;
  private final Names<Country> demonyms = new Names<>();

  private Countries(List<Table.Row> rows) {
    names = new Names<>();
    List<Country> read = new ArrayList<>(rows.size());
    for (Table.Row row : rows) {
      List<String> aliases = row.list("aliases");
      List<String> people = row.list("demonyms");
      Country country =
          new Country(
              row.required("iso2"),
              row.required("iso3"),
              isoNumeric(row),
              row.required("name"),
              row.required("region"),
              Names.plain(aliases),
              Names.plain(people),
              row.number("gwno"),
              row.required("ucdp_region"));
      read.add(country);
      iso2.put(country.iso2(), country);
      iso3.put(country.iso3(), country);
      names.add(country.name(), country);
      names.addAll(aliases, country);
      demonyms.addAll(people, country);
    }
    all = List.copyOf(read);
  }

  private Countries(Countries other, Country unnamed) {
    all = other.all;
    iso2.putAll(other.iso2);
    iso3.putAll(other.iso3);
    names = other.names;
    for (Country country : all) {
      if (country != unnamed) {
        demonyms.addAll(country.demonyms(), country);
      }
    }
  }

  /**
   * The same for a text that calls others by the name of a country's people: the Indians of America
   * are no Indians of India.
   */
  Countries withoutDemonymsOf(Country country) {
    return new Countries(this, country);
  }

  private static int isoNumeric(Table.Row row) {
    OptionalInt number = row.number("iso_numeric");
    if (number.isEmpty()) {
      throw row.wrong("iso_numeric is empty");
    }
    return number.getAsInt();
  }

  static Countries load() {
    return new Countries(
        Table.ofResource(
            Countries.class,
            FILE,
            "iso2",
            "iso3",
            "iso_numeric",
            "name",
            "region",
            "aliases",
            "demonyms",
            "gwno",
            "ucdp_region"));
  }

  /** All, in the order of their ISO3 codes. */
  public List<Country> all() {
    return all;
  }

  /** The country of an upper-case ISO 3166-1 alpha-3 code, or XKX. */
  public Optional<Country> byIso3(String code) {
    return Optional.ofNullable(iso3.get(code));
  }

  /** The country of an upper-case ISO 3166-1 alpha-2 code, or XK. */
  public Optional<Country> byIso2(String code) {
    return Optional.ofNullable(iso2.get(code));
  }

  /** The country whose whole name or alias this is; case, accents and "the" do not matter. */
  public Optional<Country> byName(String name) {
    return names.find(name);
  }

  /** The country of a name, an alias, an abbreviation or an ISO 3166-1 code of letters. */
  public Optional<Country> byNameOrCode(String text) {
    String bare = text.strip();
    String code = bare.toUpperCase(Locale.ROOT);
    return byName(bare)
        .or(() -> byAbbreviation(bare))
        .or(() -> byIso3(code))
        .or(() -> byIso2(code));
  }

  /** The country whose adjective or people this is: "Malian", "Malians". */
  public Optional<Country> byDemonym(String word) {
    return demonyms.find(word);
  }

  /**
   * The country of an abbreviation that only its capitals tell from a common word: "US", "CAR".
   * {@link #index} leaves these out.
   */
  public Optional<Country> byAbbreviation(String asWritten) {
    return names.exactly(asWritten);
  }

  /** Names and aliases, for finding them in running text. */
  public NameIndex<Country> index() {
    return names.index();
  }

  /** Demonyms, for finding them in running text. */
  public NameIndex<Country> demonymIndex() {
    return demonyms.index();
  }
}
