package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.coding.place.JointChoice.Weighed;
import org.skirmish.coding.place.PlaceAnswer.Ground;
import org.skirmish.event.PlaceClues;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.world.Country;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;

/**
 * Finds the one place that a text means: the one that best fits its other names, if it beats the
 * next by a margin; else what is named around it.
 */
final class JointResolver {

  private static final double NEARLY = 0.9;
  private static final double ALIKE = 0.8;

  /** A name of a letter more or less. */
  private static final double MUCH_ALIKE = 0.7;

  private static final double SPELT_OTHERWISE = 0.5;

  private final Atlas atlas;

  private final NamedSeats seats;

  private final BestPlace best;

  JointResolver(Atlas atlas) {
    this.atlas = atlas;
    this.seats = new NamedSeats(atlas);
    this.best = new BestPlace(atlas, seats);
  }

  PlaceAnswer resolve(PlaceQuestion question) {
    JointChoice choice = new JointChoice(question, atlas);
    if (!choice.hasGround()) {
      Optional<Country> alone =
          question.note()
              ? FamousPlace.ofNeighbours(choice).or(() -> FamousPlace.onlyCountry(choice))
              : Optional.empty();
      return alone.isPresent()
          ? resolve(question.in(alone.get())).as(Ground.FAME)
          : FamousPlace.of(choice);
    }
    List<Map.Entry<Country, Double>> countries = choice.rankedCountries();
    Optional<Country> country = question.only();
    if (country.isEmpty() && !countries.isEmpty()) {
      country = Optional.of(countries.get(0).getKey());
      double margin = PlaceWeights.of(question.byHomes() ? "home-margin" : "country-margin");
      if (question.note() && FamousPlace.isAlsoAtHome(choice, country.get())) {
        return none(Optional.empty(), Optional.empty());
      }
      if (countries.size() > 1
          && countries.get(0).getValue() - countries.get(1).getValue() < margin) {
        return undecided(choice, country.get(), countries.get(1).getKey());
      }
    }
    if (country.isEmpty()) {
      return none(country, Optional.empty());
    }
    List<Weighed> ranked = new ArrayList<>();
    for (Weighed weighed : choice.ranked()) {
      if (weighed.place().country().equals(country.get())) {
        ranked.add(weighed);
      }
    }
    if (question.note() && question.name().isEmpty() && question.holders().isEmpty()) {
      return ofCountry(question, country.get());
    }
    DivisionChoice division = DivisionChoice.of(question, choice, country.get(), atlas);
    boolean sure = division.isSure();
    String first = division.admin1().orElse("");
    boolean missing =
        ranked.isEmpty()
            || ranked.get(0).candidate().likeness() < ALIKE
            || sure && !ranked.get(0).place().admin1().equals(first);
    if (ranked.isEmpty() && !sure && question.only().isPresent()) {
      for (Candidate other : atlas.similar(question.name(), country.get(), "")) {
        if (NamedSeats.isKnownTown(other)) {
          ranked.add(new Weighed(other, choice.score(other) - SPELT_OTHERWISE));
        }
      }
      ranked.sort(Comparator.comparingDouble((Weighed w) -> -w.score()));
    } else if (missing && sure && !question.name().isEmpty()) {
      for (Candidate other : atlas.similar(question.name(), country.get(), first)) {
        ranked.add(new Weighed(other, choice.score(other) - SPELT_OTHERWISE));
      }
      ranked.sort(Comparator.comparingDouble((Weighed w) -> -w.score()));
    }
    ranked.removeIf(weighed -> !choice.agrees(weighed.candidate()));
    if (question.isOfLevel(PlaceKind.FIRST_LEVEL) && isRegion(ranked, first)) {
      return region(question, ranked, country.get(), division);
    }
    Optional<Weighed> top =
        best.of(ranked).filter(one -> sure || one.candidate().likeness() > MUCH_ALIKE);
    boolean whole =
        top.isPresent()
            && top.get().place().kind() == Place.Kind.ADM1
            && top.get().place().admin1().equals(first);
    if (whole) {
      return region(question, ranked, country.get(), division);
    }
    if (top.isPresent() && best.isWhereSaid(top.get().place(), sure ? first : "", country.get())) {
      Optional<Weighed> rival = BestPlace.rival(top.get(), ranked, sure ? first : "");
      double margin = PlaceWeights.of(choice.isClear(top.get()) ? "margin" : "margin-alone");
      if (rival.isEmpty() || ranked.get(0).score() - rival.get().score() >= margin) {
        return found(top.get().candidate(), Ground.PLACE, country.get(), division, sure);
      }
      Optional<Candidate> seat = seats.of(question, choice, country.get(), division);
      PlaceAnswer.Rivals rivals = new PlaceAnswer.Rivals(top.get().place(), rival.get().place());
      return seat.isPresent()
          ? found(seat.get(), Ground.SEAT, country.get(), division, sure)
          : new PlaceAnswer(
              country,
              sure || !first.isEmpty() ? division.admin1() : commonDivision(rivals),
              division.written(),
              Optional.empty(),
              Ground.NONE,
              Optional.of(rivals));
    }
    Optional<Candidate> seat = seats.of(question, choice, country.get(), division);
    if (seat.isPresent()) {
      return found(seat.get(), Ground.SEAT, country.get(), division, sure);
    }
    if (sure && !first.isEmpty()) {
      PlaceAnswer capital = capital(question, country.get(), division);
      boolean stands =
          question.name().isEmpty()
              || capital.found().isEmpty()
              || seats.standsForRegion(country.get(), first, capital.found().get().place());
      return stands ? capital : none(country, Optional.of(division));
    }
    // A country that is told by nothing but a place of which it has turned out not to be the one.
    return choice.isNamed(country.get())
        ? none(country, Optional.of(division))
        : none(Optional.empty(), Optional.empty());
  }

  /** Two countries for which as much speaks. */
  private static PlaceAnswer undecided(JointChoice choice, Country first, Country second) {
    Optional<Weighed> one = choice.bestIn(first);
    Optional<Weighed> other = choice.bestIn(second);
    return one.isPresent() && other.isPresent()
        ? PlaceAnswer.between(one.get().place(), other.get().place())
        : none(Optional.empty(), Optional.empty());
  }

  private static Optional<String> commonDivision(PlaceAnswer.Rivals rivals) {
    return rivals.first().admin1().equals(rivals.second().admin1())
        ? Optional.of(rivals.first().admin1())
        : Optional.empty();
  }

  private static PlaceAnswer none(Optional<Country> country, Optional<DivisionChoice> division) {
    return PlaceAnswer.nothing(
        country,
        division.flatMap(DivisionChoice::admin1),
        division.flatMap(DivisionChoice::written));
  }

  private static PlaceAnswer found(
      Candidate place, Ground ground, Country country, DivisionChoice division, boolean sure) {
    String own = place.place().admin1();
    boolean ofPlace = !own.isEmpty() && (division.admin1().isEmpty() || !sure);
    return new PlaceAnswer(
        Optional.of(country),
        ofPlace ? Optional.of(own) : division.admin1(),
        ofPlace && !division.admin1().equals(Optional.of(own))
            ? Optional.empty()
            : division.written(),
        Optional.of(place),
        ground,
        Optional.empty());
  }

  private static boolean isRegion(List<Weighed> ranked, String admin1) {
    for (Weighed weighed : ranked) {
      boolean named = weighed.candidate().likeness() > NEARLY;
      Place place = weighed.place();
      if (named && place.kind() == Place.Kind.ADM1 && place.admin1().equals(admin1)) {
        return true;
      }
    }
    return false;
  }

  /** "X region" as a whole: the town of its name, or its capital. */
  private PlaceAnswer region(
      PlaceQuestion question, List<Weighed> ranked, Country country, DivisionChoice division) {
    String admin1 = division.admin1().orElseThrow();
    for (Weighed weighed : ranked) {
      boolean town =
          weighed.place().kind().isTown()
              && weighed.place().admin1().equals(admin1)
              && weighed.candidate().likeness() > NEARLY;
      if (town) {
        return found(weighed.candidate(), Ground.REGION, country, division, true);
      }
    }
    return capital(question, country, division);
  }

  /** The capital of a country of which a note names no place; a people's name is not enough. */
  private PlaceAnswer ofCountry(PlaceQuestion question, Country country) {
    boolean named =
        question.only().isPresent()
            || question.countries().getOrDefault(country, 0.0) >= PlaceClues.BY_NAME;
    Optional<Candidate> capital =
        named
            ? atlas.capital(country).map(place -> new Candidate(1, place.name(), place))
            : Optional.empty();
    return capital.isPresent()
        ? new PlaceAnswer(
            Optional.of(country),
            Optional.of(capital.get().place().admin1()).filter(code -> !code.isEmpty()),
            Optional.empty(),
            capital,
            Ground.COUNTRY,
            Optional.empty())
        : none(Optional.of(country), Optional.empty());
  }

  /** The seat of the division's government. */
  private PlaceAnswer capital(PlaceQuestion question, Country country, DivisionChoice division) {
    Optional<Candidate> capital =
        atlas
            .seat(country, division.admin1().orElseThrow())
            .map(place -> new Candidate(1, question.name(), place));
    return capital.isPresent()
        ? found(capital.get(), Ground.REGION, country, division, true)
        : none(Optional.of(country), Optional.of(division));
  }
}
