package org.skirmish.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.world.name.NameIndex;
import org.skirmish.world.name.Names;
import org.skirmish.world.name.Table;

/**
 * The armed actors known by name: groups, missions, coalitions and companies from {@code
 * actors.csv}, states and peoples of the past from {@code states.csv}. Where two share a name or an
 * abbreviation, the one that stands first has it; groups stand before states.
 *
 * <p>Two things depend on the event. An actor may have several rows, one for each span of years in
 * which ACLED names or types it differently: the Taliban are rebels and later the Military Forces
 * of Afghanistan. And an alias such as {@code SNA@SYR} holds for events in one country only.
 */
public final class ActorRegistry {

  private final List<ArmedActor> actors;
  private final List<HistoricalState> states;
  private final Names<ArmedActor> names = new Names<>();

  /** The ACLED name of each actor's first row. */
  private final Map<String, String> acledNames = new HashMap<>();

  /** The rows of each actor, in the order of the table. */
  private final Map<String, List<ArmedActor>> rows = new HashMap<>();

  private final Names<HistoricalState> demonyms = new Names<>();

  private ActorRegistry(List<Table.Row> actorRows, List<Table.Row> stateRows) {
    for (Table.Row row : actorRows) {
      acledNames.putIfAbsent(row.text("name"), row.text("acled_name"));
    }
    List<ArmedActor> armed = new ArrayList<>(actorRows.size());
    for (Table.Row row : actorRows) {
      armed.add(actor(row, "acled_name", "country", row.optional("parent")));
    }
    actors = List.copyOf(armed);
    for (ArmedActor actor : actors) {
      names.add(actor.acledName(Optional.empty()), actor);
    }
    List<HistoricalState> past = new ArrayList<>(stateRows.size());
    for (Table.Row row : stateRows) {
      HistoricalState state =
          new HistoricalState(
              actor(row, "name", "successor_iso3", Optional.empty()),
              Names.plain(row.list("demonyms")));
      past.add(state);
      demonyms.addAll(row.list("demonyms"), state);
    }
    states = List.copyOf(past);
  }

  static ActorRegistry load() {
    return new ActorRegistry(ActorRows.actors(), ActorRows.states());
  }

  /**
   * The registry with a user's own actors before the built-in ones.
   *
   * @param own a table with the columns of {@code actors.csv}; the last, {@code parent}, may be
   *     missing
   * @param countries of which a row's home country must be one
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if a line of it is wrong; the message names file and line
   */
  public static ActorRegistry load(Path own, Countries countries) throws IOException {
    List<Table.Row> first = ActorRows.ofUser(own, countries);
    List<Table.Row> all = new ArrayList<>(first);
    all.addAll(ActorRows.actors());
    ActorRegistry registry = new ActorRegistry(all, ActorRows.states());
    for (Table.Row row : first) {
      registry.checkParent(row);
    }
    return registry;
  }

  private void checkParent(Table.Row row) {
    Optional<String> parent = row.optional("parent");
    if (parent.isEmpty()) {
      return;
    }
    Optional<ArmedActor> found = find(parent.get());
    if (found.isEmpty()) {
      throw row.wrong("parent is no actor of this table or the built-in one: " + parent.get());
    }
    if (!found.get().name().equals(parent.get())) {
      throw row.wrong("parent is not the name but an alias of " + found.get().name());
    }
  }

  private ArmedActor actor(
      Table.Row row, String acledName, String country, Optional<String> parent) {
    List<String> aliases = row.list("aliases");
    ArmedActor actor =
        new ArmedActor(
            row.required("name"),
            row.required(acledName),
            Names.plain(aliases),
            ActorRows.type(row),
            row.optional(country),
            ActorRows.camp(row),
            row.number("from_year"),
            row.number("to_year"),
            parent);
    List<ArmedActor> sameName = rows.computeIfAbsent(actor.name(), name -> new ArrayList<>());
    sameName.add(actor);
    names.add(actor.name(), actor);
    if (sameName.size() == 1 && !sharesItsParentsName(actor)) {
      names.add(actor.acledName(Optional.empty()), actor);
    }
    names.addAll(aliases, actor);
    return actor;
  }

  /** "Operation Serval" is coded as its parent, the "Military Forces of France". */
  private boolean sharesItsParentsName(ArmedActor actor) {
    return actor.parent().isPresent()
        && actor.acledName().equals(acledNames.get(actor.parent().get()));
  }

  /** The groups, missions, coalitions and companies, in the order of the table. */
  public List<ArmedActor> actors() {
    return actors;
  }

  /** The states and peoples of the past, in the order of the table. */
  public List<HistoricalState> states() {
    return states;
  }

  /** The actor whose whole name, ACLED name or alias this is; case, accents and "the" aside. */
  public Optional<ArmedActor> find(String name) {
    return names.find(name);
  }

  /**
   * The actor that a name stands for in an event, as it was in that year: first by the names of the
   * event's country, if their owner can have fought then, then by those of all countries.
   *
   * @param where the country of the event
   * @param year the year of the event, astronomical
   */
  public Optional<ArmedActor> find(String name, Optional<Country> where, OptionalInt year) {
    Optional<ArmedActor> here = localNames(where).flatMap(local -> local.find(name));
    here = here.map(actor -> rowOf(actor, year)).filter(actor -> existed(actor, year));
    return here.isPresent() ? here : find(name).map(actor -> rowOf(actor, year));
  }

  /**
   * The longest name that starts at a word, with its actor as {@link #find(String, Optional,
   * OptionalInt)} has it.
   */
  public Optional<NameIndex.Match<ArmedActor>> longestAt(
      List<String> words, int from, Optional<Country> where, OptionalInt year) {
    Optional<NameIndex.Match<ArmedActor>> found = names.index().longestAt(words, from);
    Optional<NameIndex.Match<ArmedActor>> here =
        localNames(where).flatMap(local -> local.index().longestAt(words, from));
    boolean byHere =
        here.isPresent()
            && existed(rowOf(here.get().entry(), year), year)
            && (found.isEmpty() || here.get().words() >= found.get().words());
    return (byHere ? here : found)
        .map(match -> new NameIndex.Match<>(rowOf(match.entry(), year), match.words()));
  }

  private Optional<Names<ArmedActor>> localNames(Optional<Country> where) {
    return where.flatMap(country -> names.in(country.iso3()));
  }

  private static boolean existed(ArmedActor actor, OptionalInt year) {
    return year.isEmpty() || actor.existedIn(year.getAsInt());
  }

  /** Of the rows of one actor the first that holds in a year; without such a one, the first. */
  private ArmedActor rowOf(ArmedActor actor, OptionalInt year) {
    List<ArmedActor> sameName = rows.get(actor.name());
    for (ArmedActor row : sameName) {
      if (existed(row, year)) {
        return row;
      }
    }
    return sameName.get(0);
  }

  /**
   * The actor of an abbreviation that only its capitals tell from a common word: "IS", "MEND".
   * {@link #index} leaves these out.
   */
  public Optional<ArmedActor> byAbbreviation(String asWritten) {
    return names.exactly(asWritten);
  }

  /**
   * The actor whose abbreviation is written exactly so: first among the names that hold only in the
   * event's country.
   *
   * @param where the country of the event
   */
  public Optional<ArmedActor> byAbbreviation(String asWritten, Optional<Country> where) {
    Optional<ArmedActor> here = localNames(where).flatMap(local -> local.exactly(asWritten));
    return here.isPresent() ? here : byAbbreviation(asWritten);
  }

  /** All names and aliases, for finding them in running text. */
  public NameIndex<ArmedActor> index() {
    return names.index();
  }

  /** The state of the past whose adjective or people this is: "Byzantine", "Prussians". */
  public Optional<HistoricalState> stateByDemonym(String word) {
    return demonyms.find(word);
  }

  /** Demonyms of the states of the past, for finding them in running text. */
  public NameIndex<HistoricalState> stateDemonymIndex() {
    return demonyms.index();
  }
}
