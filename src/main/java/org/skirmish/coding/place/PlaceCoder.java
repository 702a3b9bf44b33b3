package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.PlaceDoubt;
import org.skirmish.coding.actor.HomeCountries;
import org.skirmish.event.EventPlace;
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

  private static final int REGION = PlaceLocator.REGION;

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

  private final PlaceText text;
  private final Gazetteer gazetteer;
  private final PointChecks checks;
  private final PlaceLocator locator;

  public PlaceCoder(World world) {
    text = new PlaceText(world);
    gazetteer = world.gazetteer();
    PlaceFinder finder = new PlaceFinder(gazetteer);
    checks = new PointChecks(gazetteer, finder);
    locator = new PlaceLocator(text, gazetteer, finder);
  }

  /**
   * @param homes where the parties are at home, for a place that is named without its country
   */
  public Decision code(EventPlace place, Context context, HomeCountries homes) {
    PlaceText.Told told = text.read(place);
    if (told.countries().size() > 1) {
      // Several countries have a division of that name: it is that of the one whose men are there.
      List<Country> both = new ArrayList<>(told.countries());
      both.retainAll(homes.all());
      if (both.size() == 1) {
        told = text.read(place, both.get(0));
      }
    }
    Optional<GivenCountry> given = GivenCountry.of(homes.event().origin(), homes.countries());
    GivenFrame frame = GivenFrame.of(place, told, given, context.country(), text, locator);
    Decision decision =
        place.latitude().isPresent()
            ? ofPoint(place, told, given)
            : ofName(place, frame, context, homes);
    if (frame.isFilled(decision.place())) {
      note(decision.evidence(), FieldPath.PLACE_COUNTRY, frame.countryRule());
    }
    return new Decision(frame.complete(decision.place()), decision.evidence());
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

  private Decision ofName(
      EventPlace where, GivenFrame frame, Context context, HomeCountries homes) {
    PlaceText.Told told = frame.told();
    List<Evidence> evidence = new ArrayList<>();
    List<PlaceDoubt> doubts = new ArrayList<>();
    Optional<PlaceLocator.Located> found = locator.locate(told, context, homes, doubts);
    boolean far =
        told.country().isEmpty()
            && found.filter(f -> frame.isTooFar(f.place().country())).isPresent();
    if (frame.given().isPresent() && told.country().isEmpty() && (found.isEmpty() || far)) {
      // A namesake in another part of the world is not meant, but perhaps another spelling is.
      told = text.read(where, frame.given().get().country());
      doubts.clear();
      found = locator.locate(told, context, homes, doubts);
    }
    if (told.country().isPresent()) {
      note(evidence, FieldPath.PLACE_COUNTRY, frame.countryRule());
    }
    if (found.isEmpty()) {
      if (told.country().isEmpty() && where.besideMain() && context.country().isPresent()) {
        told = text.read(where, context.country().get());
        note(
            evidence,
            FieldPath.PLACE_COUNTRY,
            "the main event's country, because the text names no other");
      }
      CodedPlace coded = unlocated(told, doubts);
      return new Decision(coded, noted(evidence, coded));
    }
    GeoPlace place = found.get().place();
    note(evidence, FieldPath.PLACE_LATITUDE, found.get().ground());
    note(evidence, FieldPath.PLACE_LONGITUDE, found.get().ground());
    if (told.country().isEmpty()) {
      note(evidence, FieldPath.PLACE_COUNTRY, found.get().ground());
    }
    Optional<String> admin1 = told.admin1();
    if (place.admin1().isPresent() && !place.admin1().equals(admin1)) {
      // "Puli Alam in Logar, south of Kabul": the place itself tells it better.
      admin1 = place.admin1();
      note(evidence, FieldPath.PLACE_ADMIN1, found.get().ground());
    }
    Optional<String> admin2 = told.admin2();
    if (admin2.isEmpty() && found.get().precision() < REGION && place.admin2().isPresent()) {
      admin2 = place.admin2();
      note(evidence, FieldPath.PLACE_ADMIN2, found.get().ground());
    }
    int words = told.precision().isPresent() ? told.precision().get() : REGION;
    CodedPlace coded =
        new CodedPlace(
            told.location(),
            admin1,
            admin2,
            told.admin3(),
            Optional.of(place.country()),
            OptionalDouble.of(place.latitude()),
            OptionalDouble.of(place.longitude()),
            Optional.of(Math.max(words, found.get().precision())),
            Optional.of(CodedPlace.From.GAZETTEER),
            doubts);
    return new Decision(coded, noted(evidence, coded));
  }

  private static CodedPlace unlocated(PlaceText.Told told, List<PlaceDoubt> doubts) {
    return new CodedPlace(
        told.location(),
        told.admin1(),
        told.admin2(),
        told.admin3(),
        told.country(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        told.precision(),
        Optional.empty(),
        doubts);
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
