package org.skirmish.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.CodedSide;
import org.skirmish.event.Claim;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.event.Fatalities;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;

/** Lays an event out as the fields that a person looks for, in one order. */
public final class Fields {

  private final List<Field> fields = new ArrayList<>();

  private Fields() {}

  /** The fields of an event. */
  public static List<Field> of(CodedEvent coded) {
    ConflictEvent event = coded.event();
    Fields all = new Fields();
    all.addDate(event.date());
    all.addPlace(coded.place());
    all.add("conflict", event.conflict(), FieldPath.CONFLICT);
    all.add("result", event.result(), FieldPath.RESULT);
    Optional<String> type =
        coded.subEventType().map(sub -> sub.eventType().label() + ": " + sub.label());
    all.add(
        "event type",
        type,
        FieldPath.SUB_EVENT_TYPE,
        FieldPath.EVENT_TYPE,
        FieldPath.DISORDER_TYPE);
    all.addSides(coded.sides());
    all.addCivilians(event.civilians());
    if (!event.unassigned().isEmpty()) {
      all.fields.add(new Field(0, "on no side", "", List.of(FieldPath.UNASSIGNED)));
      all.addToll(1, FieldPath.UNASSIGNED, event.unassigned());
    }
    all.add("fatalities", fatalities(event.fatalities()), FieldPath.FATALITIES);
    all.addClaims(event.claims());
    all.addRest(coded.evidence());
    all.add("sources", Optional.of(Integer.toString(event.sources().size())), FieldPath.SOURCES);
    return List.copyOf(all.fields);
  }

  private void add(String name, Optional<String> value, FieldPath... paths) {
    fields.add(new Field(0, name, value.orElse(Field.UNKNOWN), List.of(paths)));
  }

  private void addDate(Optional<EventDate> date) {
    add("date", date.map(Fields::days), FieldPath.DATE_START, FieldPath.DATE_END, FieldPath.DATE);
    date.flatMap(EventDate::time)
        .ifPresent(time -> add("time", Optional.of(time.toString()), FieldPath.DATE_TIME));
  }

  private static String days(EventDate date) {
    if (date.precision() == Precision.DAY) {
      return date.start().toString();
    }
    String days = date.start() + " to " + date.end();
    return date.precision() == Precision.RANGE
        ? days
        : days + " (only the " + date.precision().name().toLowerCase(Locale.ROOT) + " is known)";
  }

  private void addPlace(CodedPlace place) {
    List<String> names =
        Stream.of(
                place.location(),
                place.admin3(),
                place.admin2(),
                place.admin1(),
                place.country().map(Country::name))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    add(
        "place",
        Optional.of(String.join(", ", names)).filter(words -> !words.isEmpty()),
        FieldPath.PLACE_LOCATION,
        FieldPath.PLACE_ADMIN3,
        FieldPath.PLACE_ADMIN2,
        FieldPath.PLACE_ADMIN1,
        FieldPath.PLACE_COUNTRY);
    if (place.latitude().isPresent() && place.longitude().isPresent()) {
      String point = place.latitude().getAsDouble() + ", " + place.longitude().getAsDouble();
      add("coordinates", Optional.of(point), FieldPath.PLACE_LATITUDE, FieldPath.PLACE_LONGITUDE);
    }
    place
        .precision()
        .ifPresent(
            code ->
                add("precision", Optional.of(Integer.toString(code)), FieldPath.PLACE_PRECISION));
  }

  private void addSides(List<CodedSide> sides) {
    Optional<String> count = Optional.of(sides.size()).filter(n -> n > 0).map(n -> n.toString());
    add("sides", count, FieldPath.SIDES, FieldPath.ACTORS);
    for (int s = 0; s < sides.size(); s++) {
      CodedSide side = sides.get(s);
      FieldPath path = FieldPath.side(s);
      String role = side.side().role().name().toLowerCase(Locale.ROOT);
      fields.add(new Field(0, Field.words(path), role, List.of(path, path.role())));
      for (int a = 0; a < side.actors().size(); a++) {
        addActor(path.actor(a), side.actors().get(a));
      }
      addToll(1, path, side.side().toll());
    }
  }

  private void addActor(FieldPath path, CodedActor actor) {
    StringBuilder value = new StringBuilder(actor.name());
    String written = actor.actor().asWritten();
    if (!written.equals(actor.name())) {
      value.append(" (written \"").append(written).append("\")");
    }
    actor.type().map(ActorType::label).ifPresent(type -> value.append(", ").append(type));
    actor.iso3().ifPresent(country -> value.append(", ").append(country));
    fields.add(
        new Field(
            1,
            Field.lastWords(path),
            value.toString(),
            List.of(path.name(), path, path.type(), path.country())));
    addToll(2, path, actor.actor().toll());
  }

  private void addToll(int depth, FieldPath path, Toll toll) {
    for (Map.Entry<Harm, Range> figure : toll.figures().entrySet()) {
      Harm harm = figure.getKey();
      fields.add(
          new Field(depth, harm.key(), figure.getValue().toString(), List.of(path.figure(harm))));
    }
  }

  private void addCivilians(Toll civilians) {
    if (civilians.isEmpty()) {
      add("civilians", Optional.empty(), FieldPath.CIVILIANS);
      return;
    }
    fields.add(new Field(0, "civilians", "", List.of(FieldPath.CIVILIANS)));
    addToll(1, FieldPath.CIVILIANS, civilians);
  }

  private static Optional<String> fatalities(Fatalities dead) {
    if (dead.best().isEmpty()) {
      return dead.low().stream().mapToObj(low -> "at least " + low).findFirst();
    }
    String best = Integer.toString(dead.best().getAsInt());
    return Optional.of(
        dead.low().equals(dead.high()) || dead.low().isEmpty() || dead.high().isEmpty()
            ? best
            : best + " (" + Range.between(dead.low().getAsInt(), dead.high().getAsInt()) + ")");
  }

  private void addClaims(List<Claim> claims) {
    if (claims.isEmpty()) {
      add("claims", Optional.of("none"), FieldPath.CLAIMS);
    }
    for (int c = 0; c < claims.size(); c++) {
      Claim claim = claims.get(c);
      FieldPath path = FieldPath.claim(c);
      String losses =
          claim.killed().stream()
              .map(loss -> loss.range() + " of " + loss.actor() + " killed")
              .collect(Collectors.joining(", "));
      String when = claim.date().map(date -> " on " + date).orElse("");
      fields.add(
          new Field(
              0,
              Field.words(path),
              claim.by() + when + (losses.isEmpty() ? "" : ": " + losses),
              List.of(path.by(), path, path.date(), path.figure(Harm.KILLED))));
    }
  }

  /** Evidence of no field above: whatever is known of an event is shown. */
  private void addRest(List<Evidence> evidence) {
    Set<FieldPath> shown = new HashSet<>();
    fields.forEach(field -> shown.addAll(field.paths()));
    shown.add(FieldPath.SOURCES);
    for (Evidence found : evidence) {
      if (shown.add(found.field())) {
        fields.add(new Field(0, Field.words(found.field()), "", List.of(found.field())));
      }
    }
  }
}
