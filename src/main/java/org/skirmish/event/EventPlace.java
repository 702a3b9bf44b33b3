package org.skirmish.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where an event was, as the article has it.
 *
 * @param location the most specific place name, bare ("Indelimane"); empty when none is named
 * @param within the names of the areas around it, from small to large ("Menaka Cercle", "Mali")
 * @param latitude WGS 84 decimal degrees as the article gives them, −90 to 90
 * @param longitude WGS 84 decimal degrees, −180 to 180; there exactly when latitude is
 * @param nearness how the name stands to the place of the event
 */
public record EventPlace(
    Optional<String> location,
    List<String> within,
    OptionalDouble latitude,
    OptionalDouble longitude,
    Nearness nearness) {

  public static final EventPlace UNKNOWN =
      new EventPlace(
          Optional.empty(), List.of(), OptionalDouble.empty(), OptionalDouble.empty(), Nearness.AT);

  /** At the place itself, near it, or only somewhere in the area that is named. */
  public enum Nearness {
    AT,
    NEAR,
    WITHIN
  }

  public EventPlace {
    within = List.copyOf(within);
  }

  /** Somewhere in an area, of which no more is known. */
  public static EventPlace in(String area) {
    return new EventPlace(
        Optional.empty(),
        List.of(area),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Nearness.WITHIN);
  }
}
