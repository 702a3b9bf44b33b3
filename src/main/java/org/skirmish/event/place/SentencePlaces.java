package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.Sentence;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/**
 * Where the sentences of an article put what they tell, each by the names in it: ranked as those of
 * a note or of a lead are. Keeps what it has read; for one thread.
 */
public final class SentencePlaces {

  private final Article article;
  private final World world;
  private final Optional<Country> home;
  private final Map<Sentence, RankedNames> read = new HashMap<>();
  private final Map<Sentence, List<NamedPlace>> places = new HashMap<>();

  /**
   * @param home the main event's country, in which a name is looked for where its sentence speaks
   *     for no other
   */
  public SentencePlaces(Article article, World world, Optional<Country> home) {
    this.article = article;
    this.world = world;
    this.home = home;
  }

  /** The places that a sentence names, from left to right; no countries. */
  public List<NamedPlace> of(Told told) {
    return places.computeIfAbsent(told.sentence(), sentence -> read(told));
  }

  /** The countries that a sentence names as land: "in Mali", "Kati, Mali". */
  public Set<Country> countries(Told told) {
    Set<Country> countries = new LinkedHashSet<>();
    for (PlaceName name : names(told).names()) {
      if (TellingName.isPlaced(name)) {
        world.countries().byName(name.name()).ifPresent(countries::add);
      }
      for (Holder holder : name.holders()) {
        world.countries().byName(holder.name()).ifPresent(countries::add);
      }
    }
    return countries;
  }

  private RankedNames names(Told told) {
    return read.computeIfAbsent(
        told.sentence(), sentence -> RankedNames.ofSentence(article, world, told.phrase(), home));
  }

  private List<NamedPlace> read(Told sentence) {
    RankedNames names = names(sentence);
    NamesAround around = new NamesAround(world, names);
    Set<String> holders = new HashSet<>();
    List<Ranking.Ranked> told = names.told().stream().filter(name -> !isEvent(name)).toList();
    for (Ranking.Ranked ranked : told) {
      ranked.name().holders().forEach(holder -> holders.add(Words.key(holder.name())));
    }
    List<NamedPlace> found = new ArrayList<>();
    for (Ranking.Ranked ranked : told) {
      PlaceName place = ranked.name();
      List<String> within = new ArrayList<>();
      for (Holder holder : around.own(place)) {
        within.add(holder.asWritten());
      }
      around.around(place).ifPresent(country -> within.add(country.name()));
      String name = new WrittenName(article, world).of(place, within);
      found.add(
          new NamedPlace(
              name,
              place.span(),
              within,
              NamesAround.isNear(place),
              place.offset(),
              TellingName.isSaid(ranked) || TellingName.isTaken(ranked),
              PlaceWords.isArea(place) || holders.contains(Words.key(place.name())),
              ranked.score()));
    }
    return List.copyOf(found);
  }

  /** "the First Battle of Brega": the name of an event, and no place's. */
  private static boolean isEvent(Ranking.Ranked ranked) {
    String name = ranked.name().name();
    boolean of = ranked.name().holders().stream().anyMatch(h -> h.how() == Holder.How.OF);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return of && Lexicon.english().noun(Words.key(last)).isPresent();
  }
}
