package org.skirmish.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.skirmish.event.EventPlace;
import org.skirmish.event.Evidence;
import org.skirmish.world.Country;
import org.skirmish.world.Gazetteer;
import org.skirmish.world.GeoPlace;
import org.skirmish.world.PlaceFinder;
import org.skirmish.world.PlaceFinder.Answer;
import org.skirmish.world.PlaceFinder.How;
import org.skirmish.world.PlaceFinder.Query;
import org.skirmish.world.World;

/**
 * Puts a place on the map: from the article's own point to its country and divisions, or from the
 * place's name to its point. What the article says goes before what the map says; where the two
 * disagree, a doubt is noted.
 */
final class PlaceCoder {

  private static final int TOWN_AROUND = 2;
  private static final int REGION = 3;

  /** No two neighbouring regions have their seats and towns so many kilometres apart, or hardly. */
  private static final double ANOTHER_REGION = 300;

  /**
   * What is known of where an article's other events were.
   *
   * @param country the main event's country
   * @param near the main event's place
   */
  record Context(Optional<Country> country, Optional<GeoPlace> near) {
    static final Context NONE = new Context(Optional.empty(), Optional.empty());
  }

  /** A place coded, and why. */
  record Decision(CodedPlace place, List<Evidence> evidence) {}

  /** The point of a name. */
  private record Located(GeoPlace place, int precision, String ground) {}

  private final PlaceText text;
  private final PlaceFinder finder;
  private final Gazetteer gazetteer;
  private final PointChecks checks;

  PlaceCoder(World world) {
    text = new PlaceText(world);
    gazetteer = world.gazetteer();
    finder = new PlaceFinder(gazetteer);
    checks = new PointChecks(gazetteer, finder);
  }

  Decision code(EventPlace place, Context context) {
    PlaceText.Told told = text.read(place);
    return place.latitude().isPresent() ? ofPoint(place, told) : ofName(told, context);
  }

  /** What the context of an article's main event is for its other events. */
  Context context(CodedPlace main) {
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
                0)));
  }

  private Decision ofPoint(EventPlace place, PlaceText.Told told) {
    double latitude = place.latitude().getAsDouble();
    double longitude = place.longitude().getAsDouble();
    List<Evidence> evidence = new ArrayList<>();
    Gazetteer.Area area = gazetteer.areaAt(latitude, longitude);
    Optional<Country> country = told.country();
    if (country.isPresent()) {
      note(evidence, "place.country", "names around the place");
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
          "place.country",
          area.atSea() ? "the point lies off its coast" : "the point lies in it");
    }
    Optional<String> admin1 = told.admin1();
    if (admin1.isEmpty() && area.admin1().isPresent()) {
      admin1 = area.admin1();
      note(
          evidence,
          "place.admin1",
          area.admin1By().isPresent()
              ? "that of " + area.admin1By().get().name() + ", the nearest place known"
              : "the point lies in it");
    }
    Optional<String> admin2 = told.admin2();
    boolean sameDivision = told.admin1().isEmpty() || told.admin1().equals(area.admin1());
    if (admin2.isEmpty() && sameDivision && area.district().isPresent()) {
      GeoPlace nearest = area.district().get();
      admin2 = nearest.admin2();
      note(evidence, "place.admin2", "that of " + nearest.name() + ", the nearest place known");
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
            checks.of(place, told, country));
    return new Decision(coded, noted(evidence, coded));
  }

  private Decision ofName(PlaceText.Told told, Context context) {
    List<Evidence> evidence = new ArrayList<>();
    List<PlaceDoubt> doubts = new ArrayList<>();
    if (told.country().isPresent()) {
      note(evidence, "place.country", "names around the place");
    }
    Optional<Located> found = locate(told, context, doubts);
    if (found.isEmpty()) {
      CodedPlace coded = unlocated(told, doubts);
      return new Decision(coded, noted(evidence, coded));
    }
    GeoPlace place = found.get().place();
    note(evidence, "place.latitude", found.get().ground());
    note(evidence, "place.longitude", found.get().ground());
    if (told.country().isEmpty()) {
      note(evidence, "place.country", found.get().ground());
    }
    Optional<String> admin1 = told.admin1();
    if (place.admin1().isPresent() && !place.admin1().equals(admin1)) {
      // "Puli Alam in Logar, south of Kabul": the place itself tells it better.
      admin1 = place.admin1();
      note(evidence, "place.admin1", found.get().ground());
    }
    Optional<String> admin2 = told.admin2();
    if (admin2.isEmpty() && found.get().precision() < REGION && place.admin2().isPresent()) {
      admin2 = place.admin2();
      note(evidence, "place.admin2", found.get().ground());
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

  /** The place itself, a town around it, or the seat of the region around it. */
  private Optional<Located> locate(PlaceText.Told told, Context context, List<PlaceDoubt> doubts) {
    for (int i = 0; i < told.names().size(); i++) {
      String name = told.names().get(i);
      List<String> around = told.names().subList(i + 1, told.names().size());
      if (text.isCountry(name) && i > 0) {
        break;
      }
      boolean region = text.isRegion(name, told.country());
      if (!region || i == 0 && told.precision().filter(p -> p < REGION).isPresent()) {
        Optional<Located> found = named(name, around, told, context, i, doubts);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    // A village that nobody knows is not put into its region's capital: only a region is.
    boolean region = told.precision().filter(p -> p == REGION).isPresent();
    return region && told.admin1().isPresent() && told.country().isPresent()
        ? seat(told.admin1().get(), told.country().get())
        : Optional.empty();
  }

  private Optional<Located> named(
      String name,
      List<String> around,
      PlaceText.Told told,
      Context context,
      int index,
      List<PlaceDoubt> doubts) {
    Answer answer = find(name, around, told.country(), context);
    if (answer.how() == How.AMBIGUOUS && index == 0) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.AMBIGUOUS_NAME,
              "several places are called “" + name + "”, and the article does not tell which"));
    }
    if (answer.place().isEmpty() || answer.how() == How.SPELT_ALIKE && index > 0) {
      return Optional.empty();
    }
    GeoPlace place = answer.place().get();
    if (isElsewhere(place, told)) {
      return Optional.empty();
    }
    String ground = "the gazetteer's " + place.name();
    if (answer.how() == How.SPELT_ALIKE) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.SPELT_OTHERWISE,
              "“" + name + "” was taken for the gazetteer's “" + place.name() + "”"));
    }
    return Optional.of(
        index == 0
            ? new Located(place, 1, ground)
            : new Located(place, TOWN_AROUND, ground + ", which is around the place"));
  }

  /** Whether a place lies so far from the region that the article names that it is another one. */
  private boolean isElsewhere(GeoPlace place, PlaceText.Told told) {
    if (told.admin1().isEmpty() || told.admin1().equals(place.admin1())) {
      return false;
    }
    Optional<GeoPlace> seat = gazetteer.seatOf(told.admin1().get(), place.country());
    return seat.isPresent()
        && seat.get().kilometresTo(place.latitude(), place.longitude()) > ANOTHER_REGION;
  }

  /** In the country that the article names; else in the main event's, and else in the world. */
  private Answer find(
      String name, List<String> around, Optional<Country> country, Context context) {
    if (country.isPresent()) {
      return finder.find(new Query(name, country, around, context.near()));
    }
    if (context.country().isPresent()) {
      Answer here = finder.find(new Query(name, context.country(), around, context.near()));
      if (here.how() == How.NAMED) {
        return here;
      }
    }
    return finder.find(new Query(name, Optional.empty(), around, context.near()));
  }

  private Optional<Located> seat(String admin1, Country country) {
    Optional<GeoPlace> seat = gazetteer.seatOf(admin1, country);
    return seat.isPresent()
        ? Optional.of(
            new Located(seat.get(), REGION, seat.get().name() + ", for the region of " + admin1))
        : Optional.empty();
  }

  private static List<Evidence> noted(List<Evidence> evidence, CodedPlace place) {
    if (place.precision().isPresent()) {
      note(evidence, "place.precision", "geo precision " + place.precision().get());
    }
    return evidence;
  }

  private static void note(List<Evidence> evidence, String field, String rule) {
    evidence.add(new Evidence.Inferred(field, rule));
  }
}
