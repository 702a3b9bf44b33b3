package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.world.Country;
import org.skirmish.world.Gazetteer;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;

/**
 * Weighs all places that bear a name by how well they fit with the other names of the text: which
 * divisions hold them, what lies beside them, which country knows all these names.
 */
final class JointChoice {

  private static final double NEARLY = 0.9;
  private static final double ALIKE = 0.8;
  private static final double LEAST_ALIKE = 0.6;
  private static final int MOST_WEIGHED = 400;
  private static final int MOST_BESIDE = 300;
  private static final double BESIDE = 50;
  private static final double OF_SECOND_NAME = 0.05;
  private static final double HARDLY = 0.1;
  private static final double HELD = 0.3;
  private static final double SURELY_HELD = 0.6;

  /**
   * A place and what speaks for it.
   *
   * @param score in the points of {@link PlaceWeights}
   */
  record Weighed(Candidate candidate, double score) {
    Place place() {
      return candidate.place();
    }
  }

  private final PlaceQuestion question;
  private final Atlas atlas;
  private final NamedHolders holders;
  private final Map<String, List<Candidate>> beside = new LinkedHashMap<>();
  private final Map<Country, Double> bias = new LinkedHashMap<>();
  private final Set<String> bearing = new HashSet<>();
  private final List<Weighed> ranked = new ArrayList<>();

  JointChoice(PlaceQuestion question, Atlas atlas) {
    this.question = question;
    this.atlas = atlas;
    List<Candidate> candidates = candidates();
    holders = NamedHolders.of(question, atlas);
    for (String name : question.beside()) {
      beside.put(name, same(atlas.find(name)));
    }
    weighCountries();
    holders.onlyDivisions();
    for (Candidate c : candidates) {
      if (c.place().kind().isArea() && c.likeness() > NEARLY) {
        bearing.add(key(c.place()));
      }
    }
    for (Candidate candidate : best(candidates)) {
      ranked.add(new Weighed(candidate, score(candidate)));
    }
    ranked.sort(Comparator.comparingDouble((Weighed w) -> -w.score()));
  }

  /** All places weighed, the best first. */
  List<Weighed> ranked() {
    return ranked;
  }

  /** What is named around the place. */
  NamedHolders holders() {
    return holders;
  }

  /** The places that a holder's name may be of. */
  List<Candidate> of(Holder holder) {
    return holders.of(holder);
  }

  /** The points of each country alone: by the text's words and the names it knows. */
  Map<Country, Double> countries() {
    return bias;
  }

  private List<Candidate> candidates() {
    Map<Place, Candidate> found = new LinkedHashMap<>();
    if (!question.name().isEmpty() && !Gazetteer.isCommonNoun(question.name())) {
      for (Candidate candidate : atlas.find(question.name())) {
        found.put(candidate.place(), candidate);
      }
    }
    if (question.second().isPresent()) {
      for (Candidate other : atlas.find(question.second().get())) {
        found.putIfAbsent(
            other.place(),
            new Candidate(other.likeness() - OF_SECOND_NAME, other.as(), other.place()));
      }
    }
    List<Candidate> candidates = new ArrayList<>(found.values());
    candidates.removeIf(c -> !question.admits(c.place()));
    return candidates;
  }

  private static List<Candidate> same(List<Candidate> candidates) {
    List<Candidate> same = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.isSameName() && same.size() < MOST_BESIDE) {
        same.add(candidate);
      }
    }
    return same;
  }

  private static String key(Place place) {
    String own = place.country().iso2() + "." + place.admin1();
    return place.kind() == Place.Kind.ADM1 ? own : own + "." + place.admin2();
  }

  /** How well each country knows the names that hold the place, and what its words say. */
  private void weighCountries() {
    question.countries().forEach((country, points) -> bias.merge(country, points, Double::sum));
    addKnown(holders.byName(), 1);
    addKnown(beside, PlaceWeights.of("beside-known"));
  }

  private void addKnown(Map<String, List<Candidate>> names, double share) {
    for (List<Candidate> found : names.values()) {
      Map<Country, Double> best = new HashMap<>();
      for (Candidate c : found) {
        double level =
            c.place().kind() == Place.Kind.ADM1
                ? PlaceWeights.of("first-level")
                : PlaceWeights.of(c.place().kind().isArea() ? "smaller-division" : "town");
        best.merge(c.place().country(), level * c.likeness() * c.likeness(), Math::max);
      }
      best.forEach(
          (country, known) ->
              bias.merge(country, PlaceWeights.of("country-knows") * share * known, Double::sum));
    }
  }

  /** The best at a first look, since names such as "San José" have thousands of bearers. */
  private List<Candidate> best(List<Candidate> candidates) {
    if (candidates.size() <= MOST_WEIGHED) {
      return candidates;
    }
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingDouble(c -> -quick(c)));
    return sorted.subList(0, MOST_WEIGHED);
  }

  private double quick(Candidate c) {
    return PlaceWeights.of("unlike") * c.likeness()
        + bias.getOrDefault(c.place().country(), 0.0)
        + PlaceWeights.of("people") * Math.log10(1.0 + c.place().population());
  }

  /** All that speaks for a place, in points. */
  double score(Candidate candidate) {
    Place place = candidate.place();
    double score =
        PlaceWeights.of("unlike") * (candidate.likeness() - 1)
            + bias.getOrDefault(place.country(), 0.0)
            + (candidate.likeness() > NEARLY ? PlaceWeights.of("exact") : 0)
            + PlaceWeights.of("people") * Math.log10(1.0 + place.population())
            + ofKind(place);
    score += holders.score(place);
    for (List<Candidate> others : beside.values()) {
      score += PlaceWeights.of("beside") * Holding.nearest(place, others);
    }
    if (question.near().isPresent()) {
      double away = question.near().get().kilometresTo(place.latitude(), place.longitude());
      score += PlaceWeights.of("main-event") * Math.exp(-away / BESIDE);
    }
    return score;
  }

  /**
   * Whether nothing speaks against a place: one that is spelt otherwise must lie in or near one of
   * the districts and towns that are named around it, if any of them is known.
   */
  boolean agrees(Candidate candidate) {
    return candidate.likeness() > ALIKE
        || candidate.likeness() >= LEAST_ALIKE
            && holders.bySmaller(candidate.place()).orElse(1) >= HELD;
  }

  /** Whether it is a seat, or what is named around it tells it from its namesakes. */
  boolean isClear(Weighed weighed) {
    Place place = weighed.place();
    boolean seat = place.kind().compareTo(Place.Kind.TOWN) < 0;
    return weighed.candidate().likeness() > ALIKE
        && (seat || holders.bySmaller(place).orElse(0) >= SURELY_HELD);
  }

  private double ofKind(Place place) {
    double score =
        PlaceWeights.of(
            place.kind().isTown() ? "settlement" : place.kind().isArea() ? "division" : "site");
    score +=
        switch (place.kind()) {
          case CAPITAL, SEAT1 -> PlaceWeights.of("seat");
          case SEAT2, SEAT3, SEAT4, SEAT5 -> PlaceWeights.of("lesser-seat");
          case GONE -> PlaceWeights.of("gone");
          case ADM1 ->
              question.isOfLevel(PlaceKind.FIRST_LEVEL) ? 0 : PlaceWeights.of("whole-region");
          default -> 0;
        };
    boolean seat =
        place.kind().isTown()
            && (bearing.contains(place.country().iso2() + "." + place.admin1())
                || !place.admin2().isEmpty() && bearing.contains(key(place)));
    return seat ? score + PlaceWeights.of("own-division") : score;
  }

  /** The countries by what speaks for them: their best place, or their words alone. */
  List<Map.Entry<Country, Double>> rankedCountries() {
    Map<Country, Double> points = new LinkedHashMap<>(bias);
    for (Weighed weighed : ranked) {
      points.merge(weighed.place().country(), weighed.score(), Math::max);
    }
    List<Map.Entry<Country, Double>> countries = new ArrayList<>(points.entrySet());
    countries.sort(
        Map.Entry.<Country, Double>comparingByValue()
            .reversed()
            .thenComparing(entry -> entry.getKey().iso2()));
    return countries;
  }

  /** Whether anything but the place's own name speaks for the country. */
  boolean isNamed(Country country) {
    return question.only().isPresent() || bias.getOrDefault(country, 0.0) > 0;
  }

  /** Whether anything but the name itself says where the place is. */
  boolean hasGround() {
    boolean known = question.only().isPresent() || !question.countries().isEmpty();
    return known || holders.isAnyKnown();
  }

  /** The places that each other name of the text may be of. */
  Collection<List<Candidate>> beside() {
    return beside.values();
  }

  /** The best place of a country. */
  Optional<Weighed> bestIn(Country country) {
    for (Weighed weighed : ranked) {
      if (weighed.place().country().equals(country)) {
        return Optional.of(weighed);
      }
    }
    return Optional.empty();
  }
}
