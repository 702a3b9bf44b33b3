package org.skirmish.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.world.name.Table;

/** Reads the tables of armed actors row by row, and says what is wrong with a row. */
final class ActorRows {

  private static final String[] ACTOR_COLUMNS = {
    "name",
    "acled_name",
    "aliases",
    "type",
    "country",
    "camp",
    "from_year",
    "to_year",
    "source",
    "parent?"
  };
  private static final String[] STATE_COLUMNS = {
    "name", "aliases", "demonyms", "successor_iso3", "type", "camp", "from_year", "to_year"
  };

  private static final Map<String, ActorType> TYPES = new HashMap<>();
  private static final Map<String, ArmedActor.Camp> CAMPS = new HashMap<>();

  static {
    for (ActorType type : ActorType.values()) {
      TYPES.put(type.label(), type);
    }
    for (ArmedActor.Camp camp : ArmedActor.Camp.values()) {
      CAMPS.put(camp.name().toLowerCase(Locale.ROOT), camp);
    }
  }

  private ActorRows() {}

  /** The rows of the built-in actors. */
  static List<Table.Row> actors() {
    return Table.ofResource(ActorRows.class, "actors.csv", ACTOR_COLUMNS);
  }

  /** The rows of the states and peoples of the past. */
  static List<Table.Row> states() {
    return Table.ofResource(ActorRows.class, "states.csv", STATE_COLUMNS);
  }

  /**
   * The rows of a user's own table.
   *
   * @param countries of which a row's home country must be one
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if a line of it is wrong; the message names file and line
   */
  static List<Table.Row> ofUser(Path own, Countries countries) throws IOException {
    List<Table.Row> rows = Table.ofFile(own, ACTOR_COLUMNS);
    for (Table.Row row : rows) {
      check(row, countries);
    }
    return rows;
  }

  /** What a person who writes a table by hand may get wrong beyond its form. */
  private static void check(Table.Row row, Countries countries) {
    Optional<String> country = row.optional("country");
    if (country.isPresent() && countries.byIso3(country.get()).isEmpty()) {
      throw row.wrong("country is no ISO 3166-1 alpha-3 code such as MLI: " + country.get());
    }
    for (String alias : row.list("aliases")) {
      int at = alias.lastIndexOf('@');
      if (at >= 0 && countries.byIso3(alias.substring(at + 1)).isEmpty()) {
        throw row.wrong("behind @ stands no ISO 3166-1 alpha-3 code such as MLI: " + alias);
      }
    }
    OptionalInt from = row.number("from_year");
    OptionalInt to = row.number("to_year");
    if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
      throw row.wrong("from_year is later than to_year: " + from.getAsInt());
    }
  }

  static ActorType type(Table.Row row) {
    ActorType type = TYPES.get(row.required("type"));
    if (type == null) {
      throw row.wrong("type is none of ACLED's labels: " + row.text("type"));
    }
    return type;
  }

  static ArmedActor.Camp camp(Table.Row row) {
    ArmedActor.Camp camp = CAMPS.get(row.required("camp"));
    if (camp == null) {
      throw row.wrong(
          "camp is none of state, jihadist, insurgent, party, other: " + row.text("camp"));
    }
    return camp;
  }
}
