package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.source.WordSets;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.Table;
import org.skirmish.world.name.Words;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;

/**
 * Ranks the names of a note by how much speaks for their being where the event was. The weights are
 * a table; what is not in it weighs nothing.
 */
final class Ranking {

  private static final Map<String, Double> WEIGHTS = weights();
  private static final Set<String> PUTTING =
      WordSets.of(Ranking.class, "place-words.csv").get("where-preposition");
  private static final double ALIKE = 0.8;
  private static final int MOST_BEFORE = 3;

  /** What the gazetteer knows of a name. */
  enum Known {
    TOWN,
    DIVISION,
    BOTH,
    /** Something is spelt alike. */
    LIKE,
    NOT
  }

  /** Whether a place of the name lies in the country for which the text speaks. */
  enum Lies {
    IN_THE_COUNTRY("lies in the country"),
    ELSEWHERE("lies elsewhere"),
    NOWHERE("lies nowhere"),
    /** The text speaks for no country, or was not asked. */
    OPEN("lies open");

    /** Its name in the table. */
    private final String sign;

    Lies(String sign) {
      this.sign = sign;
    }
  }

  /**
   * A name with its rank.
   *
   * @param score the sum of its weights
   * @param isCountry whether it is a country's or a people's name
   */
  record Ranked(PlaceName name, double score, Known known, Lies lies, boolean isCountry) {}

  private Ranking() {}

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    for (Table.Row row : Table.ofResource(Ranking.class, "ranking.csv", "sign", "weight")) {
      weights.put(row.required("sign"), Double.parseDouble(row.required("weight")));
    }
    return weights;
  }

  /**
   * The names with their ranks, in the order of the text.
   *
   * @param spokenFor the countries for which the text speaks; of a note the one that was given
   * @param note whether they are a note's, whose weights are learned without its country
   */
  static List<Ranked> of(List<PlaceName> names, Set<Country> spokenFor, boolean note, World world) {
    List<Ranked> ranked = new ArrayList<>(names.size());
    Set<String> seen = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (PlaceName name : names) {
      if (!seen.add(name.name())) {
        again.add(name.name());
      }
    }
    int before = 0;
    for (PlaceName name : names) {
      List<Candidate> places = places(name, world);
      Known known = known(places);
      boolean country =
          world.countries().byName(name.name()).isPresent()
              || world.countries().byAbbreviation(name.name()).isPresent()
              || world.countries().byDemonym(name.name()).isPresent();
      double score = 0;
      for (String sign : name.signs()) {
        score += weight(sign);
      }
      score += weight(known == Known.NOT ? "unknown" : "known=" + Words.key(known.name()));
      if (country) {
        boolean division = known == Known.DIVISION || known == Known.BOTH;
        score += weight(division ? "country or division" : "country");
      }
      if (!name.is(PlaceName.Mark.BRACKETED)) {
        score += weight("order=" + Math.min(before, MOST_BEFORE));
      }
      boolean unknown = known == Known.NOT || known == Known.LIKE;
      if (unknown && name.is(PlaceName.Mark.OPENING)) {
        score += weight("opening, unknown");
      }
      Lies lies = country ? Lies.OPEN : lies(places, spokenFor);
      if (note && lies == Lies.IN_THE_COUNTRY && isHeldElsewhere(name, spokenFor, world)) {
        lies = Lies.ELSEWHERE;
      }
      if (note && lies == Lies.ELSEWHERE && isPut(name, spokenFor, world)) {
        lies = Lies.NOWHERE; // a small village of the country, which has a namesake abroad
      }
      score += weight(note ? "note, " + lies.sign : lies.sign);
      if (note && lies == Lies.ELSEWHERE && name.is(PlaceName.Mark.OPENING)) {
        score += weight("opening, elsewhere");
      }
      if (known == Known.NOT && isSiteInTown(name, spokenFor, world)) {
        score += weight("site in a town");
      }
      if (name.is(PlaceName.Mark.IN_FRONT)
          && isAroundOther(name, places, names, spokenFor, world)) {
        score += weight("in front of a smaller");
      }
      if (again.contains(name.name())) {
        score += weight("again");
      }
      ranked.add(new Ranked(name, score, known, lies, country));
      if (known != Known.NOT && !name.is(PlaceName.Mark.CODED)) {
        before++;
      }
    }
    return ranked;
  }

  /** "Kati, Mali" in a note of another country. */
  private static boolean isHeldElsewhere(PlaceName name, Set<Country> countries, World world) {
    for (Holder holder : name.holders()) {
      Optional<Country> other = world.countries().byName(holder.name());
      if (other.isPresent() && !countries.contains(other.get())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text calls it a place and puts it in a division of the country. */
  private static boolean isPut(PlaceName name, Set<Country> countries, World world) {
    if (name.kind().isEmpty() || name.is(PlaceName.Mark.BRACKETED)) {
      return false;
    }
    for (Holder holder : name.holders()) {
      if (lies(world.atlas().find(holder.name()), countries) == Lies.IN_THE_COUNTRY) {
        return true;
      }
    }
    return false;
  }

  /** "X Square, Y": of the town Y, and no place of its own. */
  private static boolean isSiteInTown(PlaceName name, Set<Country> countries, World world) {
    List<String> words = Words.of(name.name());
    boolean site = words.size() > 1 && PlaceWords.isSite(words.get(words.size() - 1));
    if (!site || name.holders().isEmpty()) {
      return false;
    }
    List<Candidate> town = world.atlas().find(name.holders().get(0).name());
    Known known = known(town);
    return (known == Known.TOWN || known == Known.BOTH)
        && lies(town, countries) == Lies.IN_THE_COUNTRY;
  }

  /** "In X, shells fell on Y": X is an area, and Y lies in it. */
  private static boolean isAroundOther(
      PlaceName name,
      List<Candidate> places,
      List<PlaceName> names,
      Set<Country> countries,
      World world) {
    for (Candidate area : places) {
      boolean here = area.isSameName() && countries.contains(area.place().country());
      if (!here || !area.place().kind().isArea()) {
        continue;
      }
      for (PlaceName other : names) {
        boolean put =
            other.sentence() == name.sentence()
                && other.span().start() > name.span().end()
                && other.preposition().filter(PUTTING::contains).isPresent();
        if (put && !other.is(PlaceName.Mark.BRACKETED) && isIn(area.place(), other, world)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isIn(Place area, PlaceName name, World world) {
    for (Candidate town : places(name, world)) {
      Place place = town.place();
      boolean same =
          town.isSameName()
              && place.kind().isTown()
              && place.country().equals(area.country())
              && place.admin1().equals(area.admin1());
      if (same && (area.kind() == Place.Kind.ADM1 || place.admin2().equals(area.admin2()))) {
        return true;
      }
    }
    return false;
  }

  /** What it weighs that a name is a party's. */
  static double ofParty() {
    return weight("party");
  }

  private static double weight(String sign) {
    return WEIGHTS.getOrDefault(sign, 0.0);
  }

  private static Lies lies(List<Candidate> places, Set<Country> countries) {
    if (countries.isEmpty()) {
      return Lies.OPEN;
    }
    boolean known = false;
    for (Candidate candidate : places) {
      if (candidate.isSameName()) {
        known = true;
        if (countries.contains(candidate.place().country())) {
          return Lies.IN_THE_COUNTRY;
        }
      }
    }
    return known ? Lies.ELSEWHERE : Lies.NOWHERE;
  }

  private static List<Candidate> places(PlaceName name, World world) {
    return world.atlas().find(name.is(PlaceName.Mark.PARTED) ? name.head() : name.name());
  }

  private static Known known(List<Candidate> places) {
    boolean town = false;
    boolean division = false;
    double best = 0;
    for (Candidate candidate : places) {
      best = Math.max(best, candidate.likeness());
      if (candidate.isSameName()) {
        town |= candidate.place().kind().isTown();
        division |= candidate.place().kind() == Place.Kind.ADM1;
      }
    }
    if (best <= ALIKE) {
      return Known.NOT;
    }
    if (town) {
      return division ? Known.BOTH : Known.TOWN;
    }
    return division ? Known.DIVISION : Known.LIKE;
  }
}
