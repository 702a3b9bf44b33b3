package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.PlaceDoubt;
import org.skirmish.coding.actor.HomeCountries;
import org.skirmish.event.EventPlace;
import org.skirmish.event.PlaceClues;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.world.Country;
import org.skirmish.world.Gazetteer;
import org.skirmish.world.GeoPlace;
import org.skirmish.world.PlaceFinder;
import org.skirmish.world.World;

/**
 * Puts a place on the map: from the article's own point to its country and divisions, or from the
 * place's name to its point. What the article says goes before what the map says; where the two
 * disagree, a doubt is noted.
 */
public final class PlaceCoder {

  /**
   * What is known of where an article's other events were.
   *
   * @param country the main event's country
   * @param near the main event's place
   */
  public record Context(Optional<Country> country, Optional<GeoPlace> near) {
    public static final Context NONE = new Context(Optional.empty(), Optional.empty());
  }

  /** A place coded, and why. */
  public record Decision(CodedPlace place, List<Evidence> evidence) {}

  private static final int AGE_OF_SAIL = 1492;

  /** From Macedonia to the Indus, in kilometres; before the age of sail no war reached farther. */
  private static final double REACH = 5_000;

  private final PlaceText text;
  private final Gazetteer gazetteer;
  private final PointChecks checks;
  private final JointPlaces joint;

  public PlaceCoder(World world) {
    text = new PlaceText(world);
    gazetteer = world.gazetteer();
    PlaceFinder finder = new PlaceFinder(gazetteer);
    checks = new PointChecks(gazetteer, finder);
    joint = new JointPlaces(world);
  }

  /**
   * @param homes where the parties are at home, for a place that is named without its country
   */
  public Decision code(EventPlace place, Context context, HomeCountries homes) {
    Optional<GivenCountry> given = GivenCountry.of(homes.event().origin(), homes.countries());
    if (place.latitude().isEmpty() && place.clues() != PlaceClues.NONE) {
      return joint.code(PlaceAsked.of(place), given, Optional.empty());
    }
    PlaceText.Told told = text.read(place);
    if (told.countries().size() > 1) {
      // Several countries have a division of that name: it is that of the one whose men are there.
      List<Country> both = new ArrayList<>(told.countries());
      both.retainAll(homes.all());
      if (both.size() == 1) {
        told = text.read(place, both.get(0));
      }
    }
    if (place.latitude().isPresent()) {
      return ofPoint(place, told, given);
    }
    EventPlace asked = ArticleClues.of(place, text, told, context.country(), homes);
    boolean ancient =
        homes.event().date().isPresent()
            && homes.event().date().get().start().getYear() < AGE_OF_SAIL;
    OptionalDouble reach = ancient ? OptionalDouble.of(REACH) : OptionalDouble.empty();
    Decision decision = joint.code(PlaceAsked.of(asked, told, reach), given, context.near());
    decision = ofParty(decision, asked, context, homes);
    boolean unfounded =
        told.country().isEmpty()
            && decision.place().latitude().isEmpty()
            && decision.place().admin1().isEmpty()
            && !decision.place().country().equals(given.map(GivenCountry::country));
    if (unfounded) {
      // Where the main event was, or where the parties are at home, is no ground by itself.
      decision.evidence().removeIf(e -> e.field().equals(FieldPath.PLACE_COUNTRY));
      decision = new Decision(decision.place().in(Optional.empty()), decision.evidence());
    }
    boolean open = decision.place().country().isEmpty();
    if (open && place.besideMain() && context.country().isPresent()) {
      note(
          decision.evidence(),
          FieldPath.PLACE_COUNTRY,
          "the main event's country, because the text names no other");
      return new Decision(decision.place().in(context.country()), decision.evidence());
    }
    return decision;
  }

  /** Says so where only a party's home tells the country. */
  private static Decision ofParty(
      Decision decision, EventPlace asked, Context context, HomeCountries homes) {
    Optional<Country> country = decision.place().country();
    boolean home =
        country.isPresent()
            && decision.place().latitude().isPresent()
            && homes.all().contains(country.get())
            && !country.equals(context.country())
            && asked.clues().holders().isEmpty()
            && asked.clues().countries().getOrDefault(country.get(), 0.0)
                <= PlaceWeights.of("home");
    if (!home) {
      return decision;
    }
    PlaceDoubt doubt =
        new PlaceDoubt(
            PlaceDoubt.Kind.COUNTRY_OF_PARTY,
            "no country is named; “"
                + asked.location().orElse("")
                + "” was looked for in the home countries of the parties and found in "
                + country.get().name());
    return new Decision(decision.place().with(doubt), decision.evidence());
  }

  /** What the context of an article's main event is for its other events. */
  public Context context(CodedPlace main) {
    if (main.country().isEmpty() || main.latitude().isEmpty()) {
      return new Context(main.country(), Optional.empty());
    }
    return new Context(
        main.country(),
        Optional.of(
            new GeoPlace(
                "",
                main.country().get(),
                main.admin1(),
                main.admin2(),
                main.latitude().getAsDouble(),
                main.longitude().getAsDouble(),
                0,
                0,
                "")));
  }

  private Decision ofPoint(EventPlace place, PlaceText.Told told, Optional<GivenCountry> given) {
    double latitude = place.latitude().getAsDouble();
    double longitude = place.longitude().getAsDouble();
    List<Evidence> evidence = new ArrayList<>();
    Gazetteer.Area area = gazetteer.areaAt(latitude, longitude);
    Optional<Country> actual = area.country();
    Optional<Country> country = told.country();
    if (country.isPresent()) {
      note(evidence, FieldPath.PLACE_COUNTRY, "names around the place");
      if (!area.country().equals(country)) {
        area =
            checks.isJustBeyond(country.get(), latitude, longitude)
                ? gazetteer.areaIn(country.get(), latitude, longitude, area.atSea())
                : Gazetteer.Area.NONE;
      }
    } else if (area.country().isPresent()) {
      country = area.country();
      note(
          evidence,
          FieldPath.PLACE_COUNTRY,
          area.atSea()
              ? "Natural Earth: the point lies off its coast"
              : "Natural Earth: the point lies in it");
    }
    Optional<String> admin1 = told.admin1();
    if (admin1.isEmpty() && area.admin1().isPresent()) {
      admin1 = area.admin1();
      note(
          evidence,
          FieldPath.PLACE_ADMIN1,
          area.admin1By().isPresent()
              ? nearest(area.admin1By().get())
              : "Natural Earth: the point lies in it");
    }
    Optional<String> admin2 = told.admin2();
    boolean sameDivision = told.admin1().isEmpty() || told.admin1().equals(area.admin1());
    if (admin2.isEmpty() && sameDivision && area.district().isPresent()) {
      GeoPlace nearest = area.district().get();
      admin2 = nearest.admin2();
      note(evidence, FieldPath.PLACE_ADMIN2, nearest(nearest));
    }
    List<PlaceDoubt> doubts = new ArrayList<>(checks.of(place, told, actual));
    boolean elsewhere =
        given.isPresent()
            && given.get().isOfEvent()
            && told.country().isEmpty()
            && country.isPresent()
            && !country.get().equals(given.get().country());
    if (elsewhere) {
      doubts.add(given.get().against(country.get()));
    }
    CodedPlace coded =
        new CodedPlace(
            told.location(),
            admin1,
            admin2,
            told.admin3(),
            country,
            place.latitude(),
            place.longitude(),
            told.precision(),
            Optional.of(CodedPlace.From.ARTICLE),
            doubts);
    return new Decision(coded, noted(evidence, coded));
  }

  private static String nearest(GeoPlace place) {
    return place.source() + ": that of " + place.name() + ", the nearest place known";
  }

  private static List<Evidence> noted(List<Evidence> evidence, CodedPlace place) {
    if (place.precision().isPresent()) {
      note(evidence, FieldPath.PLACE_PRECISION, "geo precision " + place.precision().get());
    }
    return evidence;
  }

  private static void note(List<Evidence> evidence, FieldPath field, String rule) {
    evidence.add(new Evidence.Inferred(field, rule));
  }
}
