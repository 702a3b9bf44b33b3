package org.skirmish.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skirmish.world.name.Table;

/** The columns of a {@link Scheme} that are read. Cells stand in rows by their place in here. */
public final class Columns {

  private static final Map<Scheme, Columns> ALL = load();

  private final List<String> names = new ArrayList<>();
  private final List<String> needed = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  private static Map<Scheme, Columns> load() {
    Map<Scheme, Columns> all = new EnumMap<>(Scheme.class);
    for (Scheme scheme : Scheme.values()) {
      all.put(scheme, new Columns());
    }
    for (Table.Row row :
        Table.ofResource(Columns.class, "columns.csv", "scheme", "column", "needed", "aliases")) {
      Scheme scheme = Scheme.valueOf(row.required("scheme").toUpperCase(Locale.ROOT));
      all.get(scheme).add(row);
    }
    return all;
  }

  public static Columns of(Scheme scheme) {
    return ALL.get(scheme);
  }

  private void add(Table.Row row) {
    String name = row.required("column");
    places.put(name, names.size());
    for (String alias : row.list("aliases")) {
      places.put(alias, names.size());
    }
    names.add(name);
    if (!row.text("needed").isEmpty()) {
      needed.add(name);
    }
  }

  /** How many there are. */
  public int size() {
    return names.size();
  }

  public String name(int place) {
    return names.get(place);
  }

  /** The place of the column with that name; case, spaces and hyphens do not matter. −1: none. */
  public int find(String header) {
    Integer place = places.get(header);
    if (place == null) {
      place = places.get(plain(header));
    }
    return place == null ? -1 : place;
  }

  private static String plain(String header) {
    return header.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  /** The needed columns that are not there. */
  public List<String> missing(boolean[] there) {
    List<String> missing = new ArrayList<>();
    for (String name : needed) {
      if (!there[places.get(name)]) {
        missing.add(name);
      }
    }
    return missing;
  }
}
