package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.skirmish.event.EventPlace;
import org.skirmish.event.PlaceClues;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.world.name.Words;

/**
 * A place whose names were read.
 *
 * @param where its names and what the text says of them
 * @param location how it is called in the record
 * @param precision ACLED's geo precision as far as the words tell it
 * @param admin2 second-level division as the text has it
 * @param admin3 third-level division as the text has it
 * @param reach how far from the main event it may lie, in kilometres
 * @param note whether it is a note's
 */
record PlaceAsked(
    EventPlace where,
    Optional<String> location,
    Optional<Integer> precision,
    Optional<String> admin2,
    Optional<String> admin3,
    OptionalDouble reach,
    boolean note) {

  private static final int REGION = 3;
  private static final int AROUND = 2;

  /** A note's. */
  static PlaceAsked of(EventPlace where) {
    return new PlaceAsked(
        where,
        where.location(),
        precision(where),
        smaller(where.clues(), 0),
        smaller(where.clues(), 1),
        OptionalDouble.empty(),
        true);
  }

  /** An article's, of whose names the divisions are told. */
  static PlaceAsked of(EventPlace where, PlaceText.Told told, OptionalDouble reach) {
    return new PlaceAsked(
        where, told.location(), told.precision(), told.admin2(), told.admin3(), reach, false);
  }

  /** ACLED's geo precision as far as the words tell it. */
  private static Optional<Integer> precision(EventPlace where) {
    if (where.location().isEmpty()) {
      return Optional.of(REGION);
    }
    int level = where.clues().kind().map(PlaceKind::level).orElse(1);
    if (level == PlaceKind.FIRST_LEVEL) {
      return Optional.of(REGION);
    }
    boolean around = level >= PlaceKind.THIRD_LEVEL || where.nearness() != EventPlace.Nearness.AT;
    return Optional.of(around ? AROUND : 1);
  }

  /**
   * A second- or third-level division as the text names it.
   *
   * @param step 0 for the larger of the two
   */
  private static Optional<String> smaller(PlaceClues clues, int step) {
    List<String> smaller = new ArrayList<>();
    for (Holder holder : clues.holders()) {
      int level = holder.kind().map(PlaceKind::level).orElse(0);
      boolean division = level == PlaceKind.THIRD_LEVEL || level == PlaceKind.FIRST_LEVEL - 1;
      if (division && !contains(smaller, holder.name())) {
        smaller.add(holder.asWritten());
      }
    }
    int at = smaller.size() - 1 - step;
    return at < 0 ? Optional.empty() : Optional.of(smaller.get(at));
  }

  private static boolean contains(List<String> names, String name) {
    for (String other : names) {
      if (Words.key(other).startsWith(Words.key(name))) {
        return true;
      }
    }
    return false;
  }
}
