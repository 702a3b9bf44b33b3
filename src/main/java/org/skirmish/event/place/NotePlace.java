package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.event.Findings;
import org.skirmish.event.PlaceClues;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.mention.place.PlaceNames;
import org.skirmish.model.FieldPath;
import org.skirmish.source.WordSets;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;

/**
 * Reads where the event of a note was: the name of which most speaks for it, with the names that
 * say where it lies.
 */
final class NotePlace {

  private static final Set<String> NEAR =
      WordSets.of(NotePlace.class, "place-words.csv").get("near-preposition");

  /** Words before a name that make it a place's. */
  private static final Set<String> PLACING =
      WordSets.of(NotePlace.class, "place-words.csv").get("place-preposition");

  /** A name of which so little speaks is where nothing happened. */
  private static final double LEAST = -2;

  /** How far before a coded name those may stand that hold it, in characters. */
  private static final int BESIDE = 60;

  /** The same name, its kind apart. */
  private static final double SAME = 0.94;

  /** A note is read so far, in tokens; what stands behind tells no more of its place. */
  private static final int LONGEST = 1_500;

  private static final int MOST_HOLDERS = 6;
  private static final int MOST_BESIDE = 6;

  private final Article article;
  private final World world;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();

  private NotePlace(Article article, Mentions mentions, World world) {
    this.article = article;
    this.world = world;
    for (Section section : article.sections()) {
      for (Sentence sentence : ArticleParts.sentences(section)) {
        if (tokens.size() >= LONGEST) {
          return;
        }
        phrases.add(mentions.of(sentence));
        List<Token> read = mentions.of(sentence).tokens();
        tokens.addAll(read.subList(0, Math.min(read.size(), LONGEST - tokens.size())));
      }
    }
  }

  static EventPlace read(Article article, Mentions mentions, World world, Findings findings) {
    return new NotePlace(article, mentions, world).read(findings);
  }

  private EventPlace read(Findings findings) {
    List<PlaceName> names =
        PlaceNames.of(
            article.text(), tokens, dates(), w -> world.countries().byDemonym(w).isPresent());
    Map<Country, Double> countries = CountryWords.of(phrases, names, world);
    List<Ranking.Ranked> ranked = Ranking.of(names, world);
    Ranking.Ranked best = null;
    for (Ranking.Ranked name : ranked) {
      if (best == null || name.score() > best.score()) {
        best = name;
      }
    }
    boolean none =
        best == null
            || best.score() < LEAST && !best.name().is(PlaceName.Mark.CODED)
            || best.isCountry() && isCountryAlone(best.name().name())
            || isNoPlace(best);
    if (none) {
      return new EventPlace(
          Optional.empty(),
          within(List.of(), countries),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Nearness.WITHIN,
          false,
          new PlaceClues(
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of(),
              countries,
              PlaceClues.named(countries)));
    }
    PlaceName place = best.name();
    findings.read(FieldPath.PLACE_LOCATION, place.span());
    List<Holder> holders = holders(place, names);
    return new EventPlace(
            Optional.of(place.name()),
            within(holders, countries),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            isNear(place) ? Nearness.NEAR : Nearness.AT,
            false,
            new PlaceClues(
                place.kind().or(place::kindBefore),
                second(place, names),
                holders,
                beside(place, holders, ranked),
                countries,
                around(place)))
        .off(place.offset());
  }

  /** "the murder of X": nothing says that it is a place, and no map has it. */
  private static boolean isNoPlace(Ranking.Ranked ranked) {
    PlaceName name = ranked.name();
    boolean known = ranked.known() != Ranking.Known.NOT && ranked.known() != Ranking.Known.LIKE;
    boolean said =
        name.kind().isPresent()
            || name.kindBefore().isPresent()
            || !name.holders().isEmpty()
            || name.is(PlaceName.Mark.CODED)
            || name.is(PlaceName.Mark.PARTED)
            || isPlaced(name);
    boolean called =
        name.is(PlaceName.Mark.BUSINESS) || name.is(PlaceName.Mark.GROUP) && !isPlaced(name);
    return !known && !said || called || name.is(PlaceName.Mark.PERSON);
  }

  private static boolean isPlaced(PlaceName name) {
    return name.preposition().filter(PLACING::contains).isPresent();
  }

  private boolean[] dates() {
    boolean[] dates = new boolean[tokens.size()];
    int offset = 0;
    for (Phrase phrase : phrases) {
      for (DateMention date : phrase.dates()) {
        for (int i = date.first(); i < date.after() && offset + i < dates.length; i++) {
          dates[offset + i] = true;
        }
      }
      offset += phrase.tokens().size();
    }
    return dates;
  }

  private static boolean isNear(PlaceName place) {
    return place.is(PlaceName.Mark.ROAD)
        || place.preposition().isPresent() && NEAR.contains(place.preposition().get());
  }

  /** "X (Y) area": either is the other's second name. */
  private static Optional<String> second(PlaceName place, List<PlaceName> names) {
    if (place.second().isPresent()) {
      return place.second();
    }
    for (PlaceName other : names) {
      if (other.second().isPresent() && other.second().get().equals(place.name())) {
        return Optional.of(other.name());
      }
    }
    return Optional.empty();
  }

  /** The names that say where the place lies, those before a coded name too; no country's. */
  private List<Holder> holders(PlaceName place, List<PlaceName> names) {
    List<Holder> holders = new ArrayList<>(place.holders());
    for (PlaceName other : names) {
      if (other == place) {
        continue;
      }
      int gap = place.span().start() - other.span().end();
      boolean before = gap >= 0 && gap <= BESIDE;
      for (Holder holder : other.holders()) {
        boolean near = before || holder.how() == Holder.How.BRACKET;
        if (near && isNew(holder.name(), holders) && !isSame(holder.name(), place.name())) {
          holders.add(holder);
        }
      }
      if (place.is(PlaceName.Mark.CODED) && before && isNew(other.name(), holders)) {
        holders.add(new Holder(other.name(), other.kind(), Holder.How.CODED));
      }
    }
    holders.removeIf(holder -> isCountryAlone(holder.name()));
    return holders.size() > MOST_HOLDERS ? holders.subList(0, MOST_HOLDERS) : holders;
  }

  /** The country that is named behind the place: "Kati, Mali". */
  private Optional<Country> around(PlaceName place) {
    for (Holder holder : place.holders()) {
      Optional<Country> country = world.countries().byName(holder.name());
      if (country.isPresent() && isCountryAlone(holder.name())) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** A country's name that is no division's of another country: not Georgia, not Niger. */
  private boolean isCountryAlone(String name) {
    if (world.countries().byName(name).isEmpty() && world.countries().byDemonym(name).isEmpty()) {
      return false;
    }
    for (Candidate candidate : world.atlas().find(name)) {
      if (candidate.likeness() > SAME && candidate.place().kind() == Place.Kind.ADM1) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNew(String name, List<Holder> holders) {
    for (Holder holder : holders) {
      if (isSame(holder.name(), name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(String a, String b) {
    return Words.key(a).equals(Words.key(b));
  }

  /** The note's other names that are known and no organisations'. */
  private List<String> beside(PlaceName place, List<Holder> holders, List<Ranking.Ranked> ranked) {
    Set<String> taken = new TreeSet<>();
    taken.add(Words.key(place.name()));
    for (Holder holder : holders) {
      taken.add(Words.key(holder.name()));
    }
    List<String> beside = new ArrayList<>();
    for (Ranking.Ranked other : ranked) {
      boolean known = other.known() != Ranking.Known.NOT && !other.isCountry();
      boolean people =
          other.name().is(PlaceName.Mark.ORGANISATION) || other.name().is(PlaceName.Mark.CAPITALS);
      if (known
          && !people
          && beside.size() < MOST_BESIDE
          && taken.add(Words.key(other.name().name()))) {
        beside.add(other.name().name());
      }
    }
    return beside;
  }

  /** The names around the place, and the country that the text names as where it was. */
  private static List<String> within(List<Holder> holders, Map<Country, Double> countries) {
    List<String> within = new ArrayList<>();
    for (Holder holder : holders) {
      within.add(holder.asWritten());
    }
    PlaceClues.named(countries).ifPresent(country -> within.add(country.name()));
    return within;
  }
}
