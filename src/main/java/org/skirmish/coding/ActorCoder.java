package org.skirmish.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.event.Actor;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.NameIndex;
import org.skirmish.world.Words;
import org.skirmish.world.World;

/**
 * Names and types an actor as ACLED does: a group by the registry; a state by its name, its people
 * or its past; anybody else by the words of the name. The codebook: state forces that act outside
 * of their own country are External/Other forces; an unnamed armed group is an "Unidentified Armed
 * Group (Country)", a political militia; unarmed people are "Civilians", "Protesters" or "Rioters"
 * with the country in brackets. A name that says nothing stays as written and has no type.
 */
final class ActorCoder {

  /** An actor with its codes, and the rule that gave them; no rule where nothing is known. */
  record Decision(CodedActor actor, Optional<String> rule) {}

  private final World world;

  ActorCoder(World world) {
    this.world = world;
  }

  /**
   * Codes one actor.
   *
   * @param where the country of the event
   * @param year the year of the event, astronomical
   */
  Decision code(Actor actor, Optional<Country> where, OptionalInt year) {
    String written = bare(actor.asWritten());
    return by("actor registry", known(actor, written, where, year))
        .or(() -> by("name or people of a state", state(actor, written, where, year)))
        .or(
            () ->
                by("actor registry, a name in a description", within(actor, written, where, year)))
        .or(() -> by("words of the actor's name", byWords(actor, written, where)))
        .orElseGet(
            () ->
                new Decision(
                    new CodedActor(actor, written, written, Optional.empty(), Optional.empty()),
                    Optional.empty()));
  }

  private static Optional<Decision> by(String rule, Optional<CodedActor> actor) {
    return actor.map(coded -> new Decision(coded, Optional.of(rule)));
  }

  /** Without a trailing remark in brackets and the leading article. */
  private static String bare(String written) {
    String name = written.strip();
    int bracket = name.indexOf(" (");
    if (bracket > 0) {
      name = name.substring(0, bracket);
    }
    return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }

  private Optional<CodedActor> known(
      Actor actor, String name, Optional<Country> where, OptionalInt year) {
    return world
        .actors()
        .find(actor.asWritten())
        .or(() -> world.actors().find(name))
        .or(() -> world.actors().byAbbreviation(name))
        .filter(found -> year.isEmpty() || found.existedIn(year.getAsInt()) || !isState(found))
        .map(found -> registered(actor, found, where));
  }

  private static boolean isState(ArmedActor found) {
    return found.type() == ActorType.STATE_FORCES;
  }

  private static CodedActor registered(Actor actor, ArmedActor found, Optional<Country> where) {
    return new CodedActor(
        actor,
        found.name(),
        found.acledName(),
        Optional.of(abroad(found.type(), found.country(), where)),
        found.country());
  }

  private static ActorType abroad(ActorType type, Optional<String> home, Optional<Country> where) {
    boolean away = home.isPresent() && where.isPresent() && !home.get().equals(where.get().iso3());
    return type == ActorType.STATE_FORCES && away ? ActorType.EXTERNAL_FORCES : type;
  }

  /** "Mali", "Malian soldiers", "Nigerien police", "Roman legions". */
  private Optional<CodedActor> state(
      Actor actor, String name, Optional<Country> where, OptionalInt year) {
    Optional<Country> whole = country(name);
    if (whole.isPresent()) {
      return whole.map(country -> forces(actor, country.name(), country, "Military", where));
    }
    Optional<Country> named = countryIn(name);
    if (named.isPresent()) {
      return named.flatMap(country -> ofCountry(actor, name, country, where));
    }
    return pastState(actor, name, where, year);
  }

  private Optional<Country> country(String name) {
    return world
        .countries()
        .byName(name)
        .or(() -> world.countries().byAbbreviation(name))
        .or(() -> world.countries().byDemonym(name));
  }

  /** The country whose name or adjective stands among the words. */
  private Optional<Country> countryIn(String name) {
    List<String> words = Words.of(name);
    for (int i = 0; i < words.size(); i++) {
      Optional<NameIndex.Match<Country>> found = stateAt(words, i);
      if (found.isPresent()) {
        return found.map(NameIndex.Match::entry);
      }
    }
    for (String word : name.split("\\s+")) {
      Optional<Country> found = world.countries().byAbbreviation(word);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<CodedActor> ofCountry(
      Actor actor, String name, Country country, Optional<Country> where) {
    Optional<ActorWords.Kind> kind = ActorWords.instance().kindOf(name);
    boolean plain = isPlain(name) || isFramed(name);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    return switch (kind.get()) {
      case POLICE ->
          Optional.of(
              forces(
                  actor,
                  plain ? "Police Forces of " + country.name() : name,
                  country,
                  "Police",
                  where));
      case STATE, KINGDOM ->
          Optional.of(forces(actor, plain ? country.name() : name, country, "Military", where));
      default -> Optional.empty();
    };
  }

  /** "Iraqi Army": a state's name and common words. */
  private boolean isFramed(String name) {
    List<String> words = Words.of(name);
    for (int i = 0; i < words.size(); i++) {
      Optional<NameIndex.Match<Country>> state = stateAt(words, i);
      if (state.isPresent()) {
        return ActorWords.isFrame(words, i, state.get().words());
      }
    }
    return false;
  }

  private Optional<NameIndex.Match<Country>> stateAt(List<String> words, int i) {
    return world
        .countries()
        .index()
        .longestAt(words, i)
        .or(() -> world.countries().demonymIndex().longestAt(words, i));
  }

  /** "Malian soldiers": only the adjective has a capital; "Kenya Defence Forces" is a name. */
  private static boolean isPlain(String name) {
    String[] words = name.split("\\s+");
    return Arrays.stream(words).skip(1).noneMatch(w -> Character.isUpperCase(w.charAt(0)))
        || Character.isLowerCase(words[words.length - 1].charAt(0));
  }

  private static CodedActor forces(
      Actor actor, String name, Country country, String branch, Optional<Country> where) {
    return new CodedActor(
        actor,
        name,
        branch + " Forces of " + country.name(),
        Optional.of(abroad(ActorType.STATE_FORCES, Optional.of(country.iso3()), where)),
        Optional.of(country.iso3()));
  }

  private Optional<CodedActor> pastState(
      Actor actor, String name, Optional<Country> where, OptionalInt year) {
    for (String word : name.split("\\s+")) {
      Optional<ArmedActor> found = world.actors().stateByDemonym(word).map(state -> state.actor());
      if (found.isPresent() && (year.isEmpty() || found.get().existedIn(year.getAsInt()))) {
        return found.map(state -> registered(actor, state, where));
      }
    }
    return Optional.empty();
  }

  /** "Suspected JNIM fighters", "Nigerien MINUSMA peacekeepers": a known name in a frame. */
  private Optional<CodedActor> within(
      Actor actor, String name, Optional<Country> where, OptionalInt year) {
    List<String> words = Words.of(name);
    for (int i = 0; i < words.size(); i++) {
      Optional<NameIndex.Match<ArmedActor>> found = world.actors().index().longestAt(words, i);
      if (found.isPresent() && ActorWords.isFrame(words, i, found.get().words())) {
        return found.map(match -> registered(actor, match.entry(), where));
      }
    }
    for (String word : name.split("\\s+")) {
      Optional<ArmedActor> found = world.actors().byAbbreviation(word);
      if (found.isPresent()
          && (year.isEmpty() || found.get().existedIn(year.getAsInt()))
          && !word.equals(name)) {
        return found.map(match -> registered(actor, match, where));
      }
    }
    return Optional.empty();
  }

  private Optional<CodedActor> byWords(Actor actor, String name, Optional<Country> where) {
    Optional<Country> home = countryIn(name).or(() -> where);
    return ActorWords.instance()
        .kindOf(name)
        .map(
            kind ->
                switch (kind) {
                  case PROTESTERS -> unarmed(actor, name, "Protesters", ActorType.PROTESTERS, home);
                  case RIOTERS -> unarmed(actor, name, "Rioters", ActorType.RIOTERS, home);
                  case CIVILIANS -> unarmed(actor, name, "Civilians", ActorType.CIVILIANS, home);
                  case UNIDENTIFIED ->
                      unarmed(
                          actor,
                          name,
                          "Unidentified Armed Group",
                          ActorType.POLITICAL_MILITIA,
                          home);
                  case IDENTITY_MILITIA -> named(actor, name, ActorType.IDENTITY_MILITIA, home);
                  case POLITICAL_MILITIA -> named(actor, name, ActorType.POLITICAL_MILITIA, home);
                  case MERCENARIES -> named(actor, name, ActorType.EXTERNAL_FORCES, home);
                  case REBEL_GROUP -> named(actor, name, ActorType.REBEL_GROUP, home);
                  case KINGDOM -> named(actor, name, ActorType.STATE_FORCES, Optional.empty());
                  case POLICE -> unnamedForces(actor, name, "Police", where);
                  case STATE -> unnamedForces(actor, name, "Military", where);
                });
  }

  private static CodedActor unarmed(
      Actor actor, String name, String noun, ActorType type, Optional<Country> home) {
    String table = home.map(country -> noun + " (" + country.name() + ")").orElse(noun);
    return new CodedActor(actor, name, table, Optional.of(type), home.map(Country::iso3));
  }

  private static CodedActor named(
      Actor actor, String name, ActorType type, Optional<Country> home) {
    return new CodedActor(actor, name, name, Optional.of(type), home.map(Country::iso3));
  }

  /** "Soldiers", "the police": of the country in which the event is. */
  private static CodedActor unnamedForces(
      Actor actor, String name, String branch, Optional<Country> where) {
    boolean generic = name.equals(name.toLowerCase(Locale.ROOT)) || isOneWord(name);
    if (where.isEmpty() || !generic) {
      return new CodedActor(
          actor, name, name, Optional.of(ActorType.STATE_FORCES), where.map(Country::iso3));
    }
    String canonical =
        branch.equals("Police") ? "Police Forces of " + where.get().name() : where.get().name();
    return forces(actor, canonical, where.get(), branch, where);
  }

  private static boolean isOneWord(String name) {
    return name.indexOf(' ') < 0;
  }
}
