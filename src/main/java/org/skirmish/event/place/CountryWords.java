package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.PlaceClues;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.mention.place.PlaceKinds;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.source.WordSets;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.NameIndex;

/**
 * What the words of a text say of its country: names of countries and peoples, actors at home in
 * one, and kinds of places that few countries have.
 */
final class CountryWords {

  /** A people's name in the first sentence speaks so much for a country. */
  private static final double SPOKEN = 1;

  private static final WordSets WORDS = WordSets.of(CountryWords.class, "place-words.csv");

  /** Behind a people's name: whose forces they are, and forces go abroad. */
  private static final Set<String> FORCES = WORDS.get("forces");

  /** Behind a people's name: who work or travel abroad. */
  private static final Set<String> TRAVELLERS = WORDS.get("travellers");

  private static final Set<String> PLACING = WORDS.get("placing");

  private static final Set<String> BETWEEN = WORDS.get("before-country");

  private static final Set<String> BORDERS = WORDS.get("not-placing");

  /** Before the other end of a way. */
  private static final Set<String> WAY = WORDS.get("way-preposition");

  private static final double NAME = PlaceClues.BY_NAME;
  private static final double PEOPLE = PlaceClues.BY_PEOPLE;
  private static final double AT_HOME = 0.8;
  private static final double ABROAD = 0.5;
  private static final double LATER = 0.4;
  private static final double AGAIN = 0.05;
  private static final double ENOUGH = 4;

  private final World world;
  private final Map<Country, Double> said = new LinkedHashMap<>();

  private CountryWords(World world) {
    this.world = world;
  }

  /**
   * @param parts the sentences, in order
   * @param head how many of them say most
   * @param names the names of the places among them, for their kinds
   */
  static Map<Country, Double> of(
      List<RankedNames.Part> parts, int head, List<PlaceName> names, World world) {
    CountryWords words = new CountryWords(world);
    for (int i = 0; i < parts.size(); i++) {
      words.read(parts.get(i), names, i < head ? 1 : LATER);
    }
    for (PlaceName name : names) {
      words.addKinds(name);
    }
    return words.said;
  }

  private void read(RankedNames.Part part, List<PlaceName> names, double weight) {
    Phrase phrase = part.phrase();
    List<Token> tokens = phrase.tokens().subList(part.from(), phrase.tokens().size());
    List<String> keys = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      keys.add(token.isWord() && !isOther(token, names) ? token.key() : "");
    }
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.get(i).isMark("([") ? 1 : tokens.get(i).isMark(")]") ? -1 : 0;
      if (keys.get(i).isEmpty() || !tokens.get(i).isCapitalised()) {
        continue;
      }
      Optional<NameIndex.Match<Country>> name = world.countries().index().longestAt(keys, i);
      if (name.isPresent() && isDivision(tokens, i + name.get().words())) {
        i += name.get().words();
        continue; // "Niger State"
      }
      if (name.isPresent()) {
        boolean placed = depth <= 0 && i > 0 && isPlacing(tokens, i);
        add(name.get().entry(), weight * (placed ? NAME : PEOPLE));
        i += name.get().words() - 1;
        continue;
      }
      Optional<Country> abbreviated = world.countries().byAbbreviation(tokens.get(i).text());
      if (abbreviated.isPresent()) {
        add(abbreviated.get(), weight * (i > 0 && isPlacing(tokens, i) ? NAME : PEOPLE));
        continue;
      }
      Optional<NameIndex.Match<Country>> people =
          world.countries().demonymIndex().longestAt(keys, i);
      if (people.isPresent()) {
        boolean abroad = isAbroad(tokens, i + people.get().words());
        add(people.get().entry(), weight * PEOPLE * (abroad ? ABROAD : 1));
        i += people.get().words() - 1;
      }
    }
    for (ActorMention actor : phrase.actors()) {
      if (isPlace(actor, names)) {
        continue;
      }
      Optional<Country> home =
          actor.known().flatMap(a -> a.country()).flatMap(world.countries()::byIso3);
      home.ifPresent(country -> add(country, weight * AT_HOME));
    }
  }

  private static boolean isDivision(List<Token> tokens, int i) {
    return i < tokens.size()
        && PlaceKinds.of(tokens.get(i).text())
            .filter(kind -> kind.level() >= PlaceKind.THIRD_LEVEL)
            .isPresent();
  }

  /** "in Athens" with the way to another town is where it was, and stands for no government. */
  private static boolean isPlace(ActorMention actor, List<PlaceName> names) {
    boolean placed = false;
    boolean others = false;
    for (PlaceName name : names) {
      boolean same = name.span().equals(actor.span());
      boolean said = name.preposition().isPresent() && !name.is(PlaceName.Mark.ORGANISATION);
      placed |= same && said;
      others |= !same && said && name.preposition().filter(WAY::contains).isPresent();
    }
    return placed && others;
  }

  /** "Chad Miller was shot", "told Agence France Presse". */
  private static boolean isOther(Token token, List<PlaceName> names) {
    for (PlaceName name : names) {
      if ((name.is(PlaceName.Mark.PERSON) || name.is(PlaceName.Mark.MEDIUM))
          && name.span().start() <= token.span().start()
          && token.span().end() <= name.span().end()) {
        return true;
      }
    }
    return false;
  }

  /** "in Mali", "across the north of Mali", ", Mali". */
  private static boolean isPlacing(List<Token> tokens, int country) {
    int i = country - 1;
    while (i > 0 && (BETWEEN.contains(tokens.get(i).key()) || tokens.get(i).isDash())) {
      i--; // "in present-day Mali"
    }
    boolean border = tokens.get(i).is("of") && i > 0 && BORDERS.contains(tokens.get(i - 1).key());
    return tokens.get(i).is(",") || PLACING.contains(tokens.get(i).key()) && !border;
  }

  private static boolean isAbroad(List<Token> tokens, int i) {
    for (int at = i; at < i + 2 && at < tokens.size(); at++) {
      if (FORCES.contains(tokens.get(at).key()) || TRAVELLERS.contains(tokens.get(at).key())) {
        return true;
      }
    }
    return false;
  }

  private void add(Country country, double weight) {
    said.put(country, Math.max(said.getOrDefault(country, 0.0), weight) + AGAIN);
  }

  private void addKinds(PlaceName name) {
    for (var kind : List.of(name.kind(), name.kindBefore())) {
      List<String> countries = kind.isPresent() ? kind.get().countries() : List.of();
      for (String iso2 : countries) {
        Country country = world.countries().byIso2(iso2).orElseThrow();
        double known = said.getOrDefault(country, 0.0);
        if (known < ENOUGH) {
          said.put(country, known + 1.0 / countries.size());
        }
      }
    }
  }

  /** The country for which the words speak before all others. */
  static Optional<Country> most(
      Map<Country, Double> countries, List<PlaceName> names, World world) {
    Map<Country, Double> spoken = new LinkedHashMap<>(countries);
    for (PlaceName name : names) {
      List<Country> divided = world.divisions().countriesOf(name.name());
      boolean other =
          world.countries().byName(name.name()).isPresent()
              || name.is(PlaceName.Mark.PERSON)
              || isSmaller(name.kind())
              || isSmaller(name.kindBefore())
              || isSmaller(PlaceKinds.within(name.name()));
      if (divided.size() == 1 && !other) {
        spoken.merge(divided.get(0), PlaceClues.BY_PEOPLE, Math::max);
      }
    }
    Country most = null;
    double next = 0;
    for (Map.Entry<Country, Double> country : spoken.entrySet()) {
      if (most == null || country.getValue() > spoken.get(most)) {
        next = most == null ? 0 : spoken.get(most);
        most = country.getKey();
      } else {
        next = Math.max(next, country.getValue());
      }
    }
    boolean clear = most != null && spoken.get(most) >= SPOKEN && next < spoken.get(most);
    return clear ? Optional.of(most) : Optional.empty();
  }

  /** "Beni Territory" is not Bolivia's department of Beni. */
  private static boolean isSmaller(Optional<PlaceKind> kind) {
    return kind.filter(known -> known.level() < PlaceKind.FIRST_LEVEL).isPresent();
  }
}
