package org.skirmish.world.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.world.Country;
import org.skirmish.world.name.Table;
import org.skirmish.world.place.spelling.NameKeys;

/**
 * How those who code conflict events spell first-level divisions, where it is not as GeoNames does:
 * "Ninewa" for Nineveh, "Shan-North" for a part of Shan State.
 */
public final class CodedDivisions {

  private static final String FILE = "divisions-more.csv";
  private static final String[] COLUMNS = {"country", "division", "coded", "names", "parts"};

  private record Coded(Optional<String> name, List<String> others, List<String> parts) {
    static final Coded NONE = new Coded(Optional.empty(), List.of(), List.of());
  }

  /** Read when first asked for. */
  private static final class Loaded {
    static final Map<String, Coded> BY_NAME = read();

    private static Map<String, Coded> read() {
      Map<String, Coded> byName = new HashMap<>();
      for (Table.Row row : Table.ofResource(CodedDivisions.class, FILE, COLUMNS)) {
        String key = row.required("country") + NameKeys.bare(row.required("division"));
        Coded coded = new Coded(row.optional("coded"), row.list("names"), row.list("parts"));
        if (byName.put(key, coded) != null) {
          throw row.wrong("the division has a line already: " + row.text("division"));
        }
      }
      return byName;
    }
  }

  private CodedDivisions() {}

  /**
   * The name of a division in tables of conflict events.
   *
   * @param division by GeoNames' name, with the words for its kind or without
   * @return empty where it is GeoNames' name, with or without these words
   */
  public static Optional<String> name(Country country, String division) {
    return of(country, division).name();
  }

  /** What notes call a division besides: "KPK". */
  public static List<String> others(Country country, String division) {
    return of(country, division).others();
  }

  /** The divisions that tables have in the stead of GeoNames' one: "Bago-East"; mostly none. */
  public static List<String> parts(Country country, String division) {
    return of(country, division).parts();
  }

  private static Coded of(Country country, String division) {
    return Loaded.BY_NAME.getOrDefault(country.iso3() + NameKeys.bare(division), Coded.NONE);
  }
}
