package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceKinds;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/** Tells by the words around a name, and by what else it may be, whether it is a place's. */
final class TellingName {

  private static final Lexicon LEXICON = Lexicon.english();

  /** Words before a name that make it a place's. */
  private static final Set<String> PLACING =
      WordSets.of(TellingName.class, "place-words.csv").get("place-preposition");

  /** Words before a name that say outright that something was there. */
  private static final Set<String> WHERE =
      WordSets.of(TellingName.class, "place-words.csv").get("where-preposition");

  /** Verbs before the name of a place that somebody struck or took. */
  private static final Set<String> TAKEN =
      WordSets.of(TellingName.class, "place-words.csv").get("taken-preposition");

  private static final Set<String> REGIONS =
      WordSets.of(TellingName.class, "place-words.csv").get("people-of-region");

  private final World world;
  private final List<RankedNames.Part> parts;
  private final List<Span> countryNames;

  /**
   * @param tokens of an article; none of a note, of which nobody asks
   */
  TellingName(World world, List<RankedNames.Part> parts, List<Token> tokens) {
    this.world = world;
    this.parts = parts;
    this.countryNames = countryNames(tokens);
  }

  /** Where the tokens name a country. */
  private List<Span> countryNames(List<Token> tokens) {
    List<String> keys = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      keys.add(token.isWord() ? token.key() : "");
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      int first = i;
      world
          .countries()
          .index()
          .longestAt(keys, i)
          .ifPresent(
              match ->
                  spans.add(
                      tokens.get(first).span().to(tokens.get(first + match.words() - 1).span())));
    }
    return spans;
  }

  /**
   * Whether an article tells it as a place: by words that say so, or by a name that a place of its
   * country has. A capital letter alone proves nothing: people have one, and headlines.
   */
  boolean isTold(Ranking.Ranked ranked) {
    boolean home =
        ranked.lies() == Ranking.Lies.IN_THE_COUNTRY && !ranked.name().is(PlaceName.Mark.OPENING);
    return !isOther(ranked) && !isNoPlace(ranked) && (isSaid(ranked) || home);
  }

  /** Whether the words around a name put something there. */
  static boolean isSaid(Ranking.Ranked ranked) {
    PlaceName name = ranked.name();
    return isOfKind(name)
        || name.kindBefore().isPresent()
        || name.preposition().filter(WHERE::contains).isPresent()
        || isHeld(ranked);
  }

  /** "X village"; "X hospital" may be called after anybody. */
  private static boolean isOfKind(PlaceName name) {
    return name.kind().filter(kind -> !kind.isSite()).isPresent();
  }

  /** "captured X": people are captured too, so X must be a place of the country. */
  static boolean isTaken(Ranking.Ranked ranked) {
    return ranked.lies() == Ranking.Lies.IN_THE_COUNTRY
        && ranked.name().preposition().filter(TAKEN::contains).isPresent();
  }

  /** Whether it is a country, a party, a body, or where somebody is from. */
  boolean isOther(Ranking.Ranked ranked) {
    PlaceName name = ranked.name();
    return ranked.isCountry()
        || isPeople(name.name())
        || isCommunity(name)
        || isOfLonger(name)
        || ranked.lies() != Ranking.Lies.IN_THE_COUNTRY && isNamedAfter(name)
        || name.is(PlaceName.Mark.ORIGIN)
        || name.is(PlaceName.Mark.ORGANISATION)
        || name.is(PlaceName.Mark.CAPITALS);
  }

  /** A party, a country's own body, or people with what they did: "Militant Attack". */
  private boolean isNamedAfter(PlaceName name) {
    return isParty(name)
        || isOfCountry(name)
        || isPerson(name.name().split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }

  /** "militant", but not "camp", for which people may stand as well. */
  private static boolean isPerson(String word) {
    return LEXICON.person(word).isPresent() && PlaceKinds.of(word).isEmpty();
  }

  /** "Marines", "Peacekeepers": in a headline they may have capitals. */
  private static boolean isPeople(String name) {
    String word = Words.key(name);
    if (REGIONS.contains(word.substring(word.lastIndexOf(' ') + 1))) {
      return true; // "the West African nation"
    }
    boolean plural = word.endsWith("s");
    return LEXICON.person(word).isPresent()
        || plural && LEXICON.person(word.substring(0, word.length() - 1)).isPresent();
  }

  /** "Democratic Republic" of "Democratic Republic of Congo". */
  private boolean isOfLonger(PlaceName name) {
    return countryNames.stream()
        .anyMatch(span -> span.covers(name.span()) && !span.equals(name.span()));
  }

  /** "the UN Mali mission". */
  private boolean isOfCountry(PlaceName name) {
    int last = name.name().lastIndexOf(' ');
    return last > 0 && world.countries().byName(name.name().substring(last + 1)).isPresent();
  }

  /** "in Taliban attacks". */
  private boolean isParty(PlaceName name) {
    return party(name).isPresent();
  }

  /** A party that the text does not call a place. */
  boolean isPartyAlone(PlaceName name) {
    boolean called =
        isOfKind(name)
            || name.kindBefore().isPresent()
            || name.is(PlaceName.Mark.CODED)
            || name.is(PlaceName.Mark.PARTED);
    return !called && isParty(name);
  }

  /** "between the Lakota and the Cheyenne", whatever is called after them. */
  private boolean isCommunity(PlaceName name) {
    boolean where = name.preposition().filter(WHERE::contains).isPresent();
    return !where
        && party(name).filter(known -> known.type() == ActorType.IDENTITY_MILITIA).isPresent();
  }

  private Optional<ArmedActor> party(PlaceName name) {
    for (RankedNames.Part part : parts) {
      for (ActorMention actor : part.phrase().actors()) {
        if (actor.known().isPresent() && actor.span().covers(name.span())) {
          return actor.known();
        }
      }
    }
    return Optional.empty();
  }

  /** "Kati, Koulikoro Region": of a name that no map has the other must say that it is an area. */
  private static boolean isHeld(Ranking.Ranked ranked) {
    boolean known = ranked.known() != Ranking.Known.NOT && ranked.lies() != Ranking.Lies.NOWHERE;
    for (Holder holder : ranked.name().holders()) {
      if (known || holder.kind().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "the murder of X": nothing says that it is a place, and no map has it. */
  static boolean isNoPlace(Ranking.Ranked ranked) {
    PlaceName name = ranked.name();
    boolean known = ranked.known() != Ranking.Known.NOT && ranked.known() != Ranking.Known.LIKE;
    boolean said =
        isOfKind(name)
            || name.kindBefore().isPresent()
            || !name.holders().isEmpty()
            || name.is(PlaceName.Mark.CODED)
            || name.is(PlaceName.Mark.PARTED)
            || isPlaced(name);
    boolean called =
        name.is(PlaceName.Mark.BUSINESS) || name.is(PlaceName.Mark.GROUP) && !isPlaced(name);
    return !known && !said || called || name.is(PlaceName.Mark.PERSON);
  }

  /** Whether a preposition or a verb puts something there or on the way there. */
  static boolean isPlaced(PlaceName name) {
    return name.preposition().filter(PLACING::contains).isPresent();
  }
}
