package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.skirmish.article.Article;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.mention.place.PlaceNames;
import org.skirmish.source.Span;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/** The names of a text, ranked by how much speaks for their being where its event was. */
final class RankedNames {

  /** A name of which so little speaks is where nothing happened. */
  static final double LEAST = -2;

  /** A text is read so far, in tokens; what stands behind tells no more of its place. */
  private static final int LONGEST = 1_500;

  /** The title, the byline and the first sentence of an article say most of its country. */
  private static final int HEAD = 3;

  /**
   * A sentence.
   *
   * @param from the token with which it begins behind its dateline
   * @param named whether its capitals are those of names: not in a title that has them everywhere
   */
  record Part(Phrase phrase, int from, boolean named) {

    Part(Phrase phrase, int from) {
      this(phrase, from, true);
    }

    /** Where its first token begins in the text. */
    int start() {
      return phrase.tokens().get(from).span().start();
    }

    /** Where its last token ends in the text. */
    int end() {
      return phrase.tokens().get(phrase.tokens().size() - 1).span().end();
    }
  }

  private final World world;
  private final List<Part> parts = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final List<PlaceName> names;
  private final Map<Country, Double> countries;
  private final List<Ranking.Ranked> ranked;
  private final TellingName telling;

  /** Those of a note, or of an article's title and first sentences. */
  RankedNames(Article article, World world, List<Part> sentences) {
    this(article, world, sentences, article.isNote(), Optional.empty());
  }

  /** Those of sentences of an article, which looks for names in a country, too. */
  RankedNames(Article article, World world, List<Part> sentences, Optional<Country> home) {
    this(article, world, sentences, false, home);
  }

  /**
   * Those of one sentence.
   *
   * @param home the country in which a name is looked for, too
   */
  static RankedNames ofSentence(
      Article article, World world, Phrase sentence, Optional<Country> home) {
    List<Part> parts = sentence.tokens().isEmpty() ? List.of() : List.of(new Part(sentence, 0));
    return new RankedNames(article, world, parts, false, home);
  }

  private RankedNames(
      Article article, World world, List<Part> sentences, boolean note, Optional<Country> home) {
    this.world = world;
    BitSet dates = new BitSet();
    for (Part part : sentences) {
      if (tokens.size() < LONGEST) {
        parts.add(part);
        add(part, note, dates);
      }
    }
    boolean[] taken = new boolean[tokens.size()];
    dates.stream().filter(i -> i < taken.length).forEach(i -> taken[i] = true);
    names =
        PlaceNames.of(
            article.text(), tokens, taken, w -> world.countries().byDemonym(w).isPresent());
    telling = new TellingName(world, parts, note ? List.of() : tokens);
    countries = CountryWords.of(parts, note ? 1 : HEAD, names, world);
    Set<Country> spoken = note ? given(article) : countriesOf(article, home);
    ranked = Ranking.of(names, spoken, note, world);
  }

  /** Adds the tokens from which names are cut, and which of them are dates. */
  private void add(Part part, boolean note, BitSet dates) {
    if (!part.named()) {
      return;
    }
    List<Token> read = part.phrase().tokens();
    int offset = tokens.size() - part.from();
    for (DateMention date : part.phrase().dates()) {
      if (date.after() > part.from()) {
        dates.set(offset + Math.max(date.first(), part.from()), offset + date.after());
      }
    }
    tokens.addAll(read.subList(part.from(), Math.min(read.size(), LONGEST - offset)));
    if (!note && !read.get(read.size() - 1).isMark(".:;!?")) {
      tokens.add(new Token(new Span(part.end(), part.end()), Token.Kind.MARK, ":", ":"));
    }
  }

  /** The names, from left to right. */
  List<PlaceName> names() {
    return names;
  }

  /** The names with their ranks, from left to right. */
  List<Ranking.Ranked> ranked() {
    return ranked;
  }

  /** How strongly the text speaks for each country. */
  Map<Country, Double> countries() {
    return countries;
  }

  /** The country that was given with it. */
  Set<Country> given(Article article) {
    return article
        .context()
        .country()
        .flatMap(c -> world.countries().byNameOrCode(c.value()))
        .map(Set::of)
        .orElse(Set.of());
  }

  /** The country that was given with the article, or that for which its words speak; and home. */
  private Set<Country> countriesOf(Article article, Optional<Country> home) {
    Set<Country> countries = new HashSet<>();
    article
        .context()
        .country()
        .flatMap(c -> world.countries().byNameOrCode(c.value()))
        .or(this::spokenFor)
        .ifPresent(countries::add);
    home.ifPresent(countries::add);
    return countries;
  }

  /** The country for which the words speak before all others. */
  Optional<Country> spokenFor() {
    return CountryWords.most(countries, names, world);
  }

  /** The names that are told as places, from left to right. */
  List<Ranking.Ranked> told() {
    return ranked.stream().filter(this::isTold).toList();
  }

  private boolean isTold(Ranking.Ranked name) {
    return name.score() >= LEAST && telling.isTold(name);
  }

  /**
   * The name of which most speaks for its being where the event was.
   *
   * @param wanted which names may be it
   */
  Optional<PlaceName> best(Predicate<PlaceName> wanted) {
    return highest(name -> wanted.test(name.name()) && isTold(name));
  }

  /**
   * The place that a title names: as it stands in the prose, or the smaller one that the prose puts
   * in it.
   *
   * @param titled tells the names of the title
   */
  Optional<PlaceName> titled(Predicate<PlaceName> titled) {
    Optional<PlaceName> first = Optional.empty();
    for (Ranking.Ranked name : ranked) {
      if (first.isEmpty()
          && titled.test(name.name())
          && TellingName.isSaid(name)
          && telling.isTold(name)) {
        first = Optional.of(name.name());
      }
    }
    Optional<PlaceName> named =
        first.or(() -> highest(name -> titled.test(name.name()) && isNobodys(name)));
    return named.isEmpty() ? named : best(name -> isHeld(name, named.get())).or(() -> named);
  }

  /** Whether nothing says that a name is a country's, a party's, a body's or a person's. */
  private boolean isNobodys(Ranking.Ranked name) {
    return !telling.isOther(name) && !name.name().is(PlaceName.Mark.PERSON);
  }

  /**
   * The name of a note of which most speaks for its being where the event was. A party is somewhere
   * else than its name, unless the text calls it a place.
   */
  Optional<Ranking.Ranked> first() {
    Ranking.Ranked best = null;
    double most = 0;
    for (Ranking.Ranked name : ranked) {
      double score = name.score() + (telling.isPartyAlone(name.name()) ? Ranking.ofParty() : 0);
      if (best == null || score > most) {
        best = name;
        most = score;
      }
    }
    boolean enough = most >= LEAST || best != null && best.name().is(PlaceName.Mark.CODED);
    return enough ? Optional.ofNullable(best) : Optional.empty();
  }

  /**
   * What a note names besides, where nothing says where it was: a town or a division of the country
   * that was given, as of "the X residents" or "X hospital".
   */
  Optional<Ranking.Ranked> known(Set<Country> given) {
    Ranking.Ranked best = null;
    for (Ranking.Ranked name : ranked) {
      boolean place =
          (name.lies() == Ranking.Lies.IN_THE_COUNTRY && name.known() != Ranking.Known.LIKE
                  || SiteInTown.of(name.name(), given, world).isPresent())
              && !name.isCountry()
              && !name.name().is(PlaceName.Mark.PERSON)
              && !telling.isPartyAlone(name.name());
      if (place && (best == null || name.score() > best.score())) {
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isHeld(PlaceName name, PlaceName by) {
    for (Holder holder : name.holders()) {
      if (NamesAround.isSame(holder.name(), by.name())) {
        return true;
      }
    }
    return false;
  }

  private Optional<PlaceName> highest(Predicate<Ranking.Ranked> wanted) {
    Ranking.Ranked best = null;
    for (Ranking.Ranked name : ranked) {
      if (wanted.test(name) && (best == null || name.score() > best.score())) {
        best = name;
      }
    }
    return Optional.ofNullable(best).map(Ranking.Ranked::name);
  }
}
