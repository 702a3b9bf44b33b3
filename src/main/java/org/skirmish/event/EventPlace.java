package org.skirmish.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.skirmish.mention.place.Offset;

/**
 * Where an event was, as the article has it.
 *
 * @param location the most specific place name, bare ("Indelimane"); empty when none is named
 * @param within the names of the areas around it, from small to large ("Menaka Cercle", "Mali")
 * @param latitude WGS 84 decimal degrees as the article gives them, −90 to 90
 * @param longitude WGS 84 decimal degrees, −180 to 180; there exactly when latitude is
 * @param nearness how the name stands to the place of the event
 * @param besideMain whether it lies in the main event's country where neither the names nor the map
 *     tell another
 * @param clues what the text says of where it lies
 * @param offset how far from the named place the event was, where the text tells it
 */
public record EventPlace(
    Optional<String> location,
    List<String> within,
    OptionalDouble latitude,
    OptionalDouble longitude,
    Nearness nearness,
    boolean besideMain,
    PlaceClues clues,
    Optional<Offset> offset) {

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

  /** A place whose country is only what the names and the map tell. */
  public EventPlace(
      Optional<String> location,
      List<String> within,
      OptionalDouble latitude,
      OptionalDouble longitude,
      Nearness nearness) {
    this(location, within, latitude, longitude, nearness, false, PlaceClues.NONE);
  }

  /** A place at which the event was, or near which, the text does not tell how far. */
  public EventPlace(
      Optional<String> location,
      List<String> within,
      OptionalDouble latitude,
      OptionalDouble longitude,
      Nearness nearness,
      boolean besideMain,
      PlaceClues clues) {
    this(location, within, latitude, longitude, nearness, besideMain, clues, Optional.empty());
  }

  /** The same, so far from the named place. */
  public EventPlace off(Optional<Offset> offset) {
    return new EventPlace(
        location, within, latitude, longitude, nearness, besideMain, clues, offset);
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
