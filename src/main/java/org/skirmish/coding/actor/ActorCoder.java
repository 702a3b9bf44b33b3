package org.skirmish.coding.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.coding.CodedActor;
import org.skirmish.event.Actor;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.HistoricalState;
import org.skirmish.world.World;
import org.skirmish.world.name.NameIndex;
import org.skirmish.world.name.Words;

/**
 * Names and types an actor as ACLED does: a group by the registry; a state by its name, its people
 * or its past; anybody else by the words of the name. The codebook: state forces that act outside
 * of their own country are External/Other forces; an unnamed armed group is an "Unidentified Armed
 * Group (Country)", a political militia; unarmed people are "Civilians", "Protesters" or "Rioters"
 * with the country in brackets. A name that says nothing stays as written and has no type.
 */
public final class ActorCoder {

  /** An actor with its codes, and the rule that gave them; no rule where nothing is known. */
  public record Decision(CodedActor actor, Optional<String> rule) {}

  private final World world;

  public ActorCoder(World world) {
    this.world = world;
  }

  /**
   * Codes one actor.
   *
   * @param where the country of the event
   * @param year the year of the event, astronomical
   */
  public Decision code(Actor actor, Optional<Country> where, OptionalInt year) {
    if (actor.participant().isPresent()) {
      CodedActor coded = new PartyCoder(world, where, year).code(actor, actor.participant().get());
      return new Decision(coded, Optional.of("who the words of the sentence say they are"));
    }
    String name = bare(actor.asWritten());
    String rule = "actor registry";
    Optional<CodedActor> coded = known(actor, name, where, year);
    if (coded.isEmpty()) {
      rule = "name or people of a state";
      coded = state(actor, name, where, year);
    }
    if (coded.isEmpty()) {
      rule = "actor registry, a name in a description";
      coded = within(actor, name, where, year);
    }
    if (coded.isEmpty()) {
      rule = "words of the actor's name";
      coded = byWords(actor, name, where);
    }
    return coded.isPresent()
        ? new Decision(coded.get(), Optional.of(rule))
        : new Decision(
            new CodedActor(actor, name, name, Optional.empty(), Optional.empty()),
            Optional.empty());
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
    String called = actor.asWritten();
    Optional<ArmedActor> found = world.actors().find(called, where, year);
    if (found.isEmpty()) {
      called = name;
      found = world.actors().find(called, where, year);
    }
    return found.isPresent() && (existed(found.get(), year) || !isState(found.get()))
        ? Optional.of(registered(actor, called, found.get(), where))
        : Optional.empty();
  }

  private static boolean existed(ArmedActor actor, OptionalInt year) {
    return year.isEmpty() || actor.existedIn(year.getAsInt());
  }

  private static boolean isState(ArmedActor found) {
    return found.type() == ActorType.STATE_FORCES;
  }

  /**
   * An actor of the registry. Called by its parent's name, it keeps that name beside its codes: the
   * Islamic State in Mozambique is coded as an Islamist Militia.
   */
  private CodedActor registered(
      Actor actor, String called, ArmedActor found, Optional<Country> where) {
    Optional<String> elsewhere = world.actors().find(called).map(ArmedActor::name);
    return new CodedActor(
        actor,
        elsewhere.isPresent() && elsewhere.equals(found.parent()) ? elsewhere.get() : found.name(),
        found.acledName(where),
        Optional.of(StateForces.abroad(found.type(), found.country(), where)),
        found.country());
  }

  /** "Mali", "Malian soldiers", "Nigerien police", "Roman legions". */
  private Optional<CodedActor> state(
      Actor actor, String name, Optional<Country> where, OptionalInt year) {
    Optional<Country> whole = country(name);
    if (whole.isPresent()) {
      Country country = whole.get();
      return Optional.of(StateForces.coded(actor, country.name(), country, "Military", where));
    }
    Optional<Country> named = countryIn(name);
    return named.isPresent()
        ? ofCountry(actor, name, named.get(), where)
        : pastState(actor, name, where, year);
  }

  private Optional<Country> country(String name) {
    Optional<Country> found = world.countries().byName(name);
    if (found.isEmpty()) {
      found = world.countries().byAbbreviation(name);
    }
    return found.isPresent() ? found : world.countries().byDemonym(name);
  }

  /** The country whose name or adjective stands among the words. */
  private Optional<Country> countryIn(String name) {
    List<String> words = Words.of(name);
    for (int i = 0; i < words.size(); i++) {
      Optional<NameIndex.Match<Country>> found = stateAt(words, i);
      if (found.isPresent()) {
        return Optional.of(found.get().entry());
      }
    }
    for (String word : Words.asWritten(name)) {
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
              StateForces.coded(
                  actor,
                  plain ? StateForces.named("Police", country) : name,
                  country,
                  "Police",
                  where));
      case STATE, KINGDOM ->
          Optional.of(
              StateForces.coded(actor, plain ? country.name() : name, country, "Military", where));
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
    Optional<NameIndex.Match<Country>> name = world.countries().index().longestAt(words, i);
    Optional<NameIndex.Match<Country>> people =
        world.countries().demonymIndex().longestAt(words, i);
    if (name.isEmpty() || people.isEmpty()) {
      return name.isPresent() ? name : people;
    }
    // "Guinea-Bissauan" opens with a country's name, and is another country's.
    return people.get().words() > name.get().words() ? people : name;
  }

  /** "Malian soldiers": only the adjective has a capital; "Kenya Defence Forces" is a name. */
  private static boolean isPlain(String name) {
    List<String> words = Words.asWritten(name);
    boolean capitals = false;
    for (int i = 1; i < words.size(); i++) {
      capitals |= Character.isUpperCase(words.get(i).charAt(0));
    }
    return !capitals || Character.isLowerCase(words.get(words.size() - 1).charAt(0));
  }

  private Optional<CodedActor> pastState(
      Actor actor, String name, Optional<Country> where, OptionalInt year) {
    for (String word : Words.asWritten(name)) {
      Optional<HistoricalState> found = world.actors().stateByDemonym(word);
      if (found.isPresent() && existed(found.get().actor(), year)) {
        return Optional.of(registered(actor, word, found.get().actor(), where));
      }
    }
    return Optional.empty();
  }

  /** "Suspected JNIM fighters", "Nigerien MINUSMA peacekeepers": a known name in a frame. */
  private Optional<CodedActor> within(
      Actor actor, String name, Optional<Country> where, OptionalInt year) {
    List<String> words = Words.of(name);
    for (int i = 0; i < words.size(); i++) {
      Optional<NameIndex.Match<ArmedActor>> found = world.actors().longestAt(words, i, where, year);
      if (found.isPresent() && ActorWords.isFrame(words, i, found.get().words())) {
        String called = String.join(" ", words.subList(i, i + found.get().words()));
        return Optional.of(registered(actor, called, found.get().entry(), where));
      }
    }
    for (String word : Words.asWritten(name)) {
      if (!word.equals(name) && world.actors().byAbbreviation(word).isPresent()) {
        ArmedActor found = world.actors().find(word, where, year).orElseThrow();
        if (existed(found, year)) {
          return Optional.of(registered(actor, word, found, where));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<CodedActor> byWords(Actor actor, String name, Optional<Country> where) {
    Optional<ActorWords.Kind> kind = ActorWords.instance().kindOf(name);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Optional<Country> told = countryIn(name);
    Optional<Country> home = told.isPresent() ? told : where;
    return Optional.of(
        switch (kind.get()) {
          case PROTESTERS -> unarmed(actor, name, "Protesters", ActorType.PROTESTERS, home);
          case RIOTERS -> unarmed(actor, name, "Rioters", ActorType.RIOTERS, home);
          case CIVILIANS -> unarmed(actor, name, "Civilians", ActorType.CIVILIANS, home);
          case UNIDENTIFIED ->
              unarmed(actor, name, "Unidentified Armed Group", ActorType.POLITICAL_MILITIA, home);
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
    String table = home.isPresent() ? noun + " (" + home.get().name() + ")" : noun;
    return new CodedActor(actor, name, table, Optional.of(type), iso3(home));
  }

  private static CodedActor named(
      Actor actor, String name, ActorType type, Optional<Country> home) {
    return new CodedActor(actor, name, name, Optional.of(type), iso3(home));
  }

  private static Optional<String> iso3(Optional<Country> country) {
    return country.isPresent() ? Optional.of(country.get().iso3()) : Optional.empty();
  }

  /** "Soldiers", "the police": of the country in which the event is. */
  private static CodedActor unnamedForces(
      Actor actor, String name, String branch, Optional<Country> where) {
    boolean generic = name.equals(name.toLowerCase(Locale.ROOT)) || isOneWord(name);
    if (where.isEmpty() || !generic) {
      return named(actor, name, ActorType.STATE_FORCES, where);
    }
    String canonical =
        branch.equals("Police") ? StateForces.named(branch, where.get()) : where.get().name();
    return StateForces.coded(actor, canonical, where.get(), branch, where);
  }

  private static boolean isOneWord(String name) {
    return name.indexOf(' ') < 0;
  }
}
