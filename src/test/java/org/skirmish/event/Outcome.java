package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

/** Events and tolls written as a reader would say them, so that tests compare what can be read. */
public final class Outcome {

  private static final List<Harm> ORDER =
      List.of(
          Harm.KILLED,
          Harm.WOUNDED,
          Harm.CAPTURED,
          Harm.MISSING,
          Harm.TOTAL,
          Harm.DISPLACED,
          Harm.STRENGTH);

  private Outcome() {}

  public static String event(ConflictEvent event) {
    List<String> lines = new ArrayList<>();
    event.name().ifPresent(name -> lines.add("name: " + name));
    event.date().ifPresent(date -> lines.add("date: " + date(date)));
    event.place().location().ifPresent(location -> lines.add("place: " + place(event.place())));
    event.conflict().ifPresent(conflict -> lines.add("conflict: " + conflict));
    event.result().ifPresent(result -> lines.add("result: " + result));
    event.sides().forEach(side -> lines.add(side(side)));
    if (!event.civilians().isEmpty()) {
      lines.add("civilians: " + toll(event.civilians()));
    }
    fatalities(event.fatalities()).ifPresent(dead -> lines.add("fatalities: " + dead));
    lines.add("sources: " + event.sources().size());
    return String.join("\n", lines) + "\n";
  }

  public static String date(EventDate date) {
    String days = date.start() + " to " + date.end() + ", " + lower(date.precision());
    return days + date.time().map(time -> ", " + time).orElse("");
  }

  public static String place(EventPlace place) {
    List<String> names = new ArrayList<>(List.of(place.location().orElse("")));
    names.addAll(place.within());
    String near = place.nearness() == EventPlace.Nearness.NEAR ? "near " : "";
    String point =
        place.latitude().isPresent()
            ? " at " + place.latitude().getAsDouble() + " " + place.longitude().getAsDouble()
            : "";
    return near + String.join("; ", names) + point;
  }

  public static String side(Side side) {
    String actors = side.actors().stream().map(Outcome::actor).collect(Collectors.joining(", "));
    String toll = side.toll().isEmpty() ? "" : ": " + toll(side.toll());
    return lower(side.role()) + ": " + actors + toll;
  }

  private static String actor(Actor actor) {
    return actor.asWritten() + (actor.toll().isEmpty() ? "" : " (" + toll(actor.toll()) + ")");
  }

  public static String toll(Toll toll) {
    return ORDER.stream()
        .filter(harm -> toll.get(harm).isPresent())
        .map(harm -> harm.key() + " " + toll.get(harm).get())
        .collect(Collectors.joining(", "));
  }

  public static Optional<String> fatalities(Fatalities dead) {
    return dead.low().isEmpty() && dead.high().isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(dead.low(), dead.high()).toString());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
