package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.PlaceDoubt;
import org.skirmish.coding.place.PlaceAnswer.Ground;
import org.skirmish.event.EventPlace;
import org.skirmish.event.PlaceClues;
import org.skirmish.mention.place.Offset;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.world.Country;
import org.skirmish.world.Gazetteer;
import org.skirmish.world.GeoPlace;
import org.skirmish.world.World;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;

/** Codes a place by all the names of its text together. */
final class JointPlaces {

  private static final int REGION = 3;
  private static final int AROUND = 2;

  /** The rule of a country that no word next to the place names. */
  private static final String TOGETHER = "the names of the text together";

  private final Gazetteer gazetteer;
  private final Atlas atlas;
  private final JointResolver resolver;
  private final DivisionNames divisions;

  JointPlaces(World world) {
    gazetteer = world.gazetteer();
    atlas = world.atlas();
    resolver = new JointResolver(atlas);
    divisions = new DivisionNames(atlas);
  }

  /**
   * @param near the place of the article's main event, for another of its events
   */
  PlaceCoder.Decision code(
      PlaceAsked asked, Optional<GivenCountry> given, Optional<GeoPlace> near) {
    EventPlace where = asked.where();
    PlaceClues clues = where.clues();
    List<PlaceDoubt> doubts = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    Map<Country, Double> countries = new LinkedHashMap<>(clues.countries());
    Optional<Country> only = only(clues, given, doubts);
    if (given.isPresent() && !given.get().isOfEvent() && clues.around().isEmpty()) {
      countries.merge(given.get().country(), PlaceWeights.of("given-run"), Double::sum);
    }
    String name = where.location().map(PlaceName::headOf).orElse("");
    PlaceAnswer answer =
        resolver.resolve(
            new PlaceQuestion(
                name,
                clues.kind(),
                clues.second(),
                clues.holders(),
                clues.beside(),
                countries,
                only,
                near,
                asked.reach(),
                asked.note()));
    Optional<GeoPlace> own = own(name, answer, only);
    if (own.isPresent()) {
      if (answer.country().equals(Optional.of(own.get().country()))) {
        noteCountry(answer, given, clues, evidence);
      }
      return ofUser(asked, own.get(), evidence);
    }
    noteCountry(answer, given, clues, evidence);
    answer.rival().ifPresent(rivals -> doubts.add(ambiguous(name, rivals)));
    Optional<String> admin1 = Optional.empty();
    if (answer.country().isPresent() && answer.admin1().isPresent()) {
      admin1 = divisions.name(answer.country().get(), answer.admin1().get(), answer.written());
    }
    CodedPlace coded =
        answer.found().isPresent()
            ? located(asked, answer, given, admin1, doubts, evidence)
            : new CodedPlace(
                asked.location(),
                admin1,
                asked.admin2(),
                asked.admin3(),
                answer.country(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                asked.precision(),
                Optional.empty(),
                doubts);
    if (coded.precision().isPresent()) {
      note(evidence, FieldPath.PLACE_PRECISION, "geo precision " + coded.precision().get());
    }
    return new PlaceCoder.Decision(coded, evidence);
  }

  /** The user's own place of the name, in the country of the text. */
  private Optional<GeoPlace> own(String name, PlaceAnswer answer, Optional<Country> only) {
    List<GeoPlace> named = gazetteer.ownNamed(name);
    Optional<Country> country = only.or(answer::country);
    for (GeoPlace place : named) {
      if (country.isPresent() && place.country().equals(country.get())) {
        return Optional.of(place);
      }
    }
    return named.size() == 1 && only.isEmpty() ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static PlaceCoder.Decision ofUser(
      PlaceAsked asked, GeoPlace own, List<Evidence> evidence) {
    String ground = own.source() + ": " + own.name();
    if (evidence.isEmpty()) {
      note(evidence, FieldPath.PLACE_COUNTRY, ground);
    }
    note(evidence, FieldPath.PLACE_LATITUDE, ground);
    note(evidence, FieldPath.PLACE_LONGITUDE, ground);
    CodedPlace coded =
        new CodedPlace(
            asked.location(),
            own.admin1(),
            asked.admin2().or(own::admin2),
            asked.admin3(),
            Optional.of(own.country()),
            OptionalDouble.of(own.latitude()),
            OptionalDouble.of(own.longitude()),
            asked.precision(),
            Optional.of(CodedPlace.From.OWN_TABLE),
            List.of());
    if (coded.precision().isPresent()) {
      note(evidence, FieldPath.PLACE_PRECISION, "geo precision " + coded.precision().get());
    }
    return new PlaceCoder.Decision(coded, evidence);
  }

  /** The country that was given with the note, unless the text names another. */
  private static Optional<Country> only(
      PlaceClues clues, Optional<GivenCountry> given, List<PlaceDoubt> doubts) {
    if (given.isEmpty() || !given.get().isOfEvent()) {
      return clues.around();
    }
    Country country = given.get().country();
    Optional<Country> named = clues.around();
    if (named.isEmpty() || named.get().equals(country)) {
      return Optional.of(country);
    }
    doubts.add(given.get().against(named.get()));
    return named;
  }

  private static void noteCountry(
      PlaceAnswer answer, Optional<GivenCountry> given, PlaceClues clues, List<Evidence> evidence) {
    if (answer.country().isEmpty()) {
      return;
    }
    Country country = answer.country().get();
    boolean ofGiven = given.isPresent() && given.get().country().equals(country);
    boolean filled =
        ofGiven && (given.get().isOfEvent() || !clues.countries().containsKey(country));
    String named = clues.around().isPresent() ? "names around the place" : TOGETHER;
    note(evidence, FieldPath.PLACE_COUNTRY, filled ? given.get().rule() : named);
  }

  private static PlaceDoubt ambiguous(String name, PlaceAnswer.Rivals rivals) {
    return new PlaceDoubt(
        PlaceDoubt.Kind.AMBIGUOUS_NAME,
        "“"
            + name
            + "” may be "
            + described(rivals.first())
            + " or "
            + described(rivals.second())
            + ", and the article does not tell which");
  }

  private static String described(Place place) {
    return place.name()
        + String.format(
            java.util.Locale.ROOT, " at %.2f, %.2f", place.latitude(), place.longitude())
        + " in "
        + place.country().name();
  }

  private CodedPlace located(
      PlaceAsked asked,
      PlaceAnswer answer,
      Optional<GivenCountry> given,
      Optional<String> admin1,
      List<PlaceDoubt> doubts,
      List<Evidence> evidence) {
    Candidate found = answer.found().get();
    Place place = found.place();
    GeoPoint point = GeoPoint.of(place);
    boolean itself = answer.ground() == Ground.PLACE || answer.ground() == Ground.FAME;
    PointCredit credit = PointCredit.of(place, atlas);
    String ground = credit.text();
    if (answer.ground() == Ground.SEAT) {
      ground += ", which is named around the place";
    } else if (answer.ground() == Ground.REGION) {
      ground += ", for the whole region";
    } else if (answer.ground() == Ground.COUNTRY) {
      ground += ", for the whole country";
    }
    Optional<Offset> offset =
        itself ? asked.where().offset().filter(Offset::isPoint) : Optional.empty();
    if (offset.isPresent()) {
      point = GeoPoint.off(place, offset.get());
      ground += ", and " + offset.get().words() + " of it as the text has it";
    }
    note(evidence, FieldPath.PLACE_LATITUDE, ground);
    note(evidence, FieldPath.PLACE_LONGITUDE, ground);
    if (admin1.isPresent() && answer.written().isEmpty()) {
      note(evidence, FieldPath.PLACE_ADMIN1, ground);
    }
    if (itself && !found.isSameName()) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.SPELT_OTHERWISE,
              "“"
                  + asked.where().location().orElse("")
                  + "” was taken for the gazetteer's “"
                  + place.name()
                  + "”"));
    }
    if (isGuessed(asked, answer, given)) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.COUNTRY_OF_PLACE,
              "the country follows from the place alone: “"
                  + asked.where().location().orElse("")
                  + "” was taken for the one in "
                  + place.country().name()));
    }
    Optional<String> admin2 = asked.admin2();
    if (admin2.isEmpty() && itself && !place.admin2().isEmpty()) {
      admin2 = atlas.division2(place.country(), place.admin1(), place.admin2()).map(Place::name);
      if (admin2.isPresent()) {
        note(evidence, FieldPath.PLACE_ADMIN2, ground);
      }
    }
    boolean wide = answer.ground() == Ground.REGION || answer.ground() == Ground.COUNTRY;
    boolean exact = itself && offset.isEmpty() && !place.kind().isArea();
    int known = wide ? REGION : exact ? 1 : AROUND;
    return new CodedPlace(
        asked.location(),
        admin1,
        admin2,
        asked.admin3(),
        answer.country(),
        OptionalDouble.of(point.latitude()),
        OptionalDouble.of(point.longitude()),
        Optional.of(Math.max(known, asked.precision().orElse(1))),
        Optional.of(credit.from()),
        credit.geonames(),
        doubts);
  }

  /** Whether neither the words of the text nor the user tell the country. */
  private static boolean isGuessed(
      PlaceAsked asked, PlaceAnswer answer, Optional<GivenCountry> given) {
    PlaceClues clues = asked.where().clues();
    Country country = answer.country().orElseThrow();
    boolean told =
        clues.around().isPresent()
            || !clues.holders().isEmpty()
            || given.filter(one -> one.country().equals(country)).isPresent()
            || clues.countries().getOrDefault(country, 0.0) >= PlaceClues.BY_PEOPLE;
    return answer.ground() == Ground.FAME || asked.note() && !told;
  }

  private static void note(List<Evidence> evidence, FieldPath field, String rule) {
    evidence.add(new Evidence.Inferred(field, rule));
  }
}
