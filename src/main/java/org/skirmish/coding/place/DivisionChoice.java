package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.world.Country;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;
import org.skirmish.world.place.spelling.NameKeys;

/**
 * The first-level division that a text names: as such, or by a smaller one of its own.
 *
 * @param admin1 GeoNames' code; empty where none is named
 * @param written its name in the text, where it is named itself
 * @param points how sure it is
 */
record DivisionChoice(Optional<String> admin1, Optional<String> written, double points) {

  private static final double SURE = 2.5;
  private static final double LEAST_LIKE = 0.6;
  private static final double SMALLER = 1.5;
  private static final double ONLY_BESIDE = 9;
  private static final double CALLED_SO = 0.5;
  private static final double ONCE_CALLED = 0.1;
  private static final double CALLED_SMALLER = 0.3;

  /** A name that may be a division's. */
  private record Named(String name, Optional<PlaceKind> kind, double weight, boolean weak) {}

  boolean isSure() {
    return points > SURE;
  }

  static DivisionChoice of(
      PlaceQuestion question, JointChoice choice, Country country, Atlas atlas) {
    DivisionChoice best = new DivisionChoice(Optional.empty(), Optional.empty(), 0);
    for (Named named : names(question)) {
      for (Candidate c : atlas.find(named.name())) {
        Place place = c.place();
        boolean division =
            place.country().equals(country)
                && place.kind().isArea()
                && !place.admin1().isEmpty()
                && c.likeness() > LEAST_LIKE;
        if (division) {
          boolean first = place.kind() == Place.Kind.ADM1;
          double points = points(named, c, first);
          // Of equals the later, since names stand from small to large.
          if (points >= best.points()) {
            best =
                new DivisionChoice(
                    Optional.of(place.admin1()),
                    first && !named.weak() ? Optional.of(named.name()) : Optional.empty(),
                    points);
          }
        }
      }
    }
    return best;
  }

  /** Not "Rajshahi" of Rangpur, which was a part of it once. */
  private static boolean isMainName(Candidate c) {
    return NameKeys.bare(c.as()).equals(NameKeys.bare(c.place().name()));
  }

  private static List<Named> names(PlaceQuestion question) {
    List<Named> names = new ArrayList<>();
    for (Holder holder : question.holders()) {
      boolean coded = holder.how() == Holder.How.CODED;
      names.add(new Named(holder.name(), holder.kind(), coded ? 2 : 3, false));
    }
    for (String name : question.beside()) {
      names.add(new Named(name, Optional.empty(), 1, true));
    }
    if (!question.name().isEmpty()) {
      names.add(new Named(question.name(), question.kind(), CALLED_SMALLER, true));
    }
    return names;
  }

  private static double points(Named named, Candidate c, boolean first) {
    boolean beside = named.weak() && named.weight() == 1;
    double points = named.weight() + 2 * c.likeness() - (isMainName(c) ? 0 : ONCE_CALLED);
    if (!first) {
      points -= beside ? ONLY_BESIDE : SMALLER;
    }
    if (named.kind().isPresent()) {
      int level = named.kind().get().level();
      points += first == (level == PlaceKind.FIRST_LEVEL) ? CALLED_SO : 0;
      boolean smaller = level == PlaceKind.THIRD_LEVEL || level == PlaceKind.FIRST_LEVEL - 1;
      points -= first && smaller ? CALLED_SMALLER : 0;
    }
    return points;
  }
}
