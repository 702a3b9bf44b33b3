package org.skirmish.review.draft;

import static org.skirmish.review.ReviewedField.ADMIN1;
import static org.skirmish.review.ReviewedField.COUNTRY;
import static org.skirmish.review.ReviewedField.LATITUDE;
import static org.skirmish.review.ReviewedField.LOCATION;
import static org.skirmish.review.ReviewedField.LONGITUDE;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.skirmish.coding.CodedPlace;
import org.skirmish.event.EventPlace;
import org.skirmish.model.FieldPath;
import org.skirmish.review.Changes;
import org.skirmish.review.ReviewRule;
import org.skirmish.review.ReviewedField;
import org.skirmish.review.Value;
import org.skirmish.world.Country;
import org.skirmish.world.name.Words;

/**
 * Puts what a reviewer says of the place in place of what was read. Divisions of another country or
 * of another division are no longer the event's, and go.
 */
final class PlacePart {

  /** ACLED's geo precision for the place itself. */
  private static final int EXACT = 1;

  private final CodedPlace read;
  private final Changes changes;
  private final Trail trail;

  PlacePart(CodedPlace read, Changes changes, Trail trail) {
    this.read = read;
    this.changes = changes;
    this.trail = trail;
  }

  /** The place as the article has it, with the name that was given. */
  EventPlace written(EventPlace place) {
    return changes.has(LOCATION)
        ? new EventPlace(
            changes.name(LOCATION),
            place.within(),
            place.latitude(),
            place.longitude(),
            place.nearness(),
            place.besideMain(),
            place.clues(),
            place.offset())
        : place;
  }

  /** The place; the changes lose what cannot be put in. */
  CodedPlace coded() {
    checkPoint();
    Optional<Country> country = changes.has(COUNTRY) ? changes.country() : read.country();
    boolean otherCountry =
        country.isPresent() && read.country().isPresent() && !country.equals(read.country());
    Optional<String> admin1 =
        changes.has(ADMIN1)
            ? changes.name(ADMIN1)
            : kept(!otherCountry, read.admin1(), FieldPath.PLACE_ADMIN1, COUNTRY);
    boolean same = !otherCountry && (read.admin1().isEmpty() || isSame(admin1, read.admin1()));
    ReviewedField by = otherCountry ? COUNTRY : ADMIN1;
    CodedPlace place =
        new CodedPlace(
            changes.has(LOCATION) ? changes.name(LOCATION) : read.location(),
            admin1,
            kept(same, read.admin2(), FieldPath.PLACE_ADMIN2, by),
            kept(same, read.admin3(), FieldPath.PLACE_ADMIN3, by),
            country,
            read.latitude(),
            read.longitude(),
            read.precision(),
            read.from(),
            read.geonames(),
            read.doubts());
    for (ReviewedField field : new ReviewedField[] {LOCATION, ADMIN1, COUNTRY}) {
      if (changes.has(field)) {
        trail.byHand(field.paths(), readText(field));
      }
    }
    if (hasPoint()) {
      return atPoint(place);
    }
    flagPoint(place, otherCountry);
    return place;
  }

  private String readText(ReviewedField field) {
    return switch (field) {
      case LOCATION -> read.location().orElse("");
      case ADMIN1 -> read.admin1().orElse("");
      default -> read.country().map(Country::name).orElse("");
    };
  }

  private static boolean isSame(Optional<String> a, Optional<String> b) {
    return a.map(Words::key).equals(b.map(Words::key));
  }

  private Optional<String> kept(
      boolean keep, Optional<String> name, FieldPath path, ReviewedField by) {
    if (keep || name.isEmpty()) {
      return name;
    }
    trail.follows(path, name.get(), "left empty, since " + by.key() + " was corrected by hand");
    trail.remark(path.key() + " (" + name.get() + ") was left empty, as it is of the old place");
    return Optional.empty();
  }

  private boolean hasPoint() {
    return changes.has(LATITUDE) || changes.has(LONGITUDE);
  }

  private OptionalDouble degrees(ReviewedField field) {
    if (changes.has(field)) {
      return changes.degrees(field);
    }
    return field == LATITUDE ? read.latitude() : read.longitude();
  }

  /** A point has two numbers: one that is alone is not put in, unless it empties the other. */
  private void checkPoint() {
    if (degrees(LATITUDE).isPresent() == degrees(LONGITUDE).isPresent()) {
      return;
    }
    for (ReviewedField field : new ReviewedField[] {LATITUDE, LONGITUDE}) {
      if (changes.has(field) && changes.degrees(field).isPresent()) {
        String other = field == LATITUDE ? LONGITUDE.key() : LATITUDE.key();
        changes.drop(field);
        trail.refuse(
            field, "a point has two numbers, and " + other + " is empty: correct both of them");
      }
    }
  }

  private CodedPlace atPoint(CodedPlace place) {
    boolean point = degrees(LATITUDE).isPresent() && degrees(LONGITUDE).isPresent();
    number(LATITUDE, read.latitude());
    number(LONGITUDE, read.longitude());
    String precision = read.precision().map(String::valueOf).orElse("");
    trail.follows(FieldPath.PLACE_PRECISION, precision, "the point was given by hand");
    return new CodedPlace(
        place.location(),
        place.admin1(),
        place.admin2(),
        place.admin3(),
        place.country(),
        point ? degrees(LATITUDE) : OptionalDouble.empty(),
        point ? degrees(LONGITUDE) : OptionalDouble.empty(),
        point ? Optional.of(EXACT) : Optional.empty(),
        point ? Optional.of(CodedPlace.From.REVIEWER) : Optional.empty(),
        OptionalLong.empty(),
        place.doubts());
  }

  private void number(ReviewedField field, OptionalDouble degrees) {
    String before = new Value.Degrees(degrees).text();
    if (changes.has(field)) {
      trail.byHand(field.paths(), before);
    } else if (degrees(field).isPresent() && isEmptied()) {
      trail.follows(field.paths().get(0), before, "left empty, as half of a point is none");
    }
  }

  private boolean isEmptied() {
    return degrees(LATITUDE).isEmpty() || degrees(LONGITUDE).isEmpty();
  }

  private void flagPoint(CodedPlace place, boolean otherCountry) {
    boolean otherName =
        changes.has(LOCATION)
            && place.location().isPresent()
            && !isSame(place.location(), read.location());
    if (place.latitude().isPresent() && (otherName || otherCountry)) {
      String of = otherName ? "location" : "country";
      trail.flag(
          ReviewRule.POINT_AS_READ.flag(
              of + " was corrected, and the point is the one that was read: check it on a map"));
    }
  }
}
