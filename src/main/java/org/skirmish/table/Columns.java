package org.skirmish.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.world.name.Table;

/**
 * The fields of a {@link Scheme} that are read, and the names that columns have for them. Cells
 * stand in rows by the place of their field in here.
 */
public final class Columns {

  /** What is marked so stands in every table of the scheme. */
  private static final String ALWAYS = "yes";

  private static final Map<Scheme, Columns> ALL = load();

  private final List<String> fields = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> headers = new HashMap<>();
  private final Set<String> needed = new LinkedHashSet<>();

  /**
   * Fields of which one is enough, by what they are called together or the field they stand for.
   */
  private final Map<String, List<String>> oneOf = new LinkedHashMap<>();

  private final Scheme scheme;

  private Columns(Scheme scheme) {
    this.scheme = scheme;
  }

  private static Map<Scheme, Columns> load() {
    Map<Scheme, Columns> all = new EnumMap<>(Scheme.class);
    for (Scheme scheme : Scheme.values()) {
      all.put(scheme, new Columns(scheme));
    }
    for (Table.Row row :
        Table.ofResource(Columns.class, "columns.csv", "scheme", "field", "needed", "names")) {
      Scheme scheme = Scheme.valueOf(row.required("scheme").toUpperCase(Locale.ROOT));
      all.get(scheme).add(row);
    }
    return all;
  }

  /**
   * The columns of a table that is none of events.
   *
   * @param needed those without which it cannot be read
   * @param others those that it may have besides
   */
  public static Columns named(List<String> needed, List<String> others) {
    Columns columns = asNamed(Stream.concat(needed.stream(), others.stream()).toList());
    columns.needed.addAll(needed);
    return columns;
  }

  static Columns of(Scheme scheme) {
    return ALL.get(scheme);
  }

  /**
   * The columns of a table of which the texts are read.
   *
   * @param names as they stand in the table, of which the likely ones are taken
   * @param mapping what the user says of them
   */
  static Columns ofNotes(List<String> names, Mapping mapping) {
    Columns own = of(Scheme.NOTES);
    Map<String, String> fields = new LinkedHashMap<>();
    Optional<String> text = FieldNames.textOf(names);
    if (text.isPresent()) {
      fields.put(text.get(), FieldNames.NOTES);
    }
    for (String name : names) {
      Optional<String> field = FieldNames.field(name);
      boolean open =
          field.isPresent() && own.field(field.get()) >= 0 && !fields.containsValue(field.get());
      if (open) {
        fields.putIfAbsent(name, field.get());
      }
    }
    fields.values().removeAll(mapping.fields().values());
    fields.putAll(mapping.fields());
    return own.with(new Mapping(fields));
  }

  /** Columns of which each is a field of its own, for looking at what is in them. */
  static Columns asNamed(List<String> names) {
    Columns columns = new Columns(Scheme.UNKNOWN);
    for (String name : names) {
      if (columns.places.putIfAbsent(name, columns.fields.size()) == null) {
        columns.headers.put(name, columns.fields.size());
        columns.fields.add(name);
      }
    }
    return columns;
  }

  private void add(Table.Row row) {
    String field = row.required("field");
    places.put(field, fields.size());
    for (String name : row.list("names")) {
      headers.put(name.equals("=") ? field : name, fields.size());
    }
    fields.add(field);
    String group = row.text("needed");
    if (group.equals(ALWAYS)) {
      needed.add(field);
    } else if (!group.isEmpty()) {
      oneOf.computeIfAbsent(group, name -> new ArrayList<>()).add(field);
    }
  }

  /** These columns and those that the user says what they are; the user's word counts. */
  Columns with(Mapping mapping) {
    if (mapping.isEmpty()) {
      return this;
    }
    Columns both = new Columns(scheme);
    both.fields.addAll(fields);
    both.places.putAll(places);
    both.needed.addAll(needed);
    both.oneOf.putAll(oneOf);
    for (Map.Entry<String, Integer> header : headers.entrySet()) {
      if (!mapping.fields().containsValue(fields.get(header.getValue()))) {
        both.headers.put(header.getKey(), header.getValue());
      }
    }
    for (Map.Entry<String, String> column : mapping.fields().entrySet()) {
      Integer place = places.get(column.getValue());
      if (place != null) {
        // What stands in brackets may be all that tells two columns apart.
        boolean bare = column.getKey().indexOf('(') < 0;
        both.headers.put(bare ? plain(column.getKey()) : column.getKey(), place);
      }
    }
    return both;
  }

  /** Whether a cell says that nothing is known; ACLED and UCDP have no word for that. */
  boolean isUnknown(String cell) {
    return scheme != Scheme.ACLED && scheme != Scheme.UCDP && cell.equalsIgnoreCase("unknown");
  }

  /** How many there are. */
  public int size() {
    return fields.size();
  }

  public String name(int place) {
    return fields.get(place);
  }

  /** The names of all fields, in their order. */
  public List<String> fields() {
    return List.copyOf(fields);
  }

  /** The place of a field; −1 where the scheme has none such. */
  public int field(String name) {
    return places.getOrDefault(name, -1);
  }

  /**
   * The place of the field that a column of that name holds; case, spaces, hyphens and what stands
   * in brackets behind do not matter. −1: none.
   */
  public int find(String header) {
    Integer place = headers.get(header);
    if (place == null) {
      place = headers.get(plain(header));
    }
    return place == null ? -1 : place;
  }

  /** A column's name for comparing: "Event Date" is "event_date", "notes (text)" is "notes". */
  static String plain(String header) {
    StringBuilder name = new StringBuilder(header.length());
    boolean gap = false;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c == '(' && name.length() > 0) {
        break;
      }
      if (Character.isWhitespace(c) || c == '-' || c == '_' || c == '"' || c == '\uFEFF') {
        gap = name.length() > 0;
      } else {
        name.append(gap ? "_" : "").append(Character.toLowerCase(c));
        gap = false;
      }
    }
    return name.toString();
  }

  /** The needed columns that are not there; of those of which one is enough, all. */
  List<String> missing(boolean[] there) {
    List<String> missing = new ArrayList<>();
    for (String field : needed) {
      boolean any = there[places.get(field)];
      for (String other : oneOf.getOrDefault(field, List.of())) {
        any |= there[places.get(other)];
      }
      if (!any) {
        missing.add(field);
      }
    }
    for (Map.Entry<String, List<String>> group : oneOf.entrySet()) {
      boolean any = places.containsKey(group.getKey());
      for (String field : group.getValue()) {
        any |= there[places.get(field)];
      }
      if (!any) {
        missing.add(String.join(" or ", group.getValue()));
      }
    }
    return missing;
  }
}
