package org.skirmish.link;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.skirmish.world.Sphere;

/**
 * When two events of different articles are taken for the same one. Days, place, actors and toll
 * must agree; what one of them does not know speaks neither for nor against.
 *
 * <ul>
 *   <li>Days: both are known, begin on the same day and end at most {@value #DAYS_AT_END} days
 *       apart. They may begin {@value #DAYS} day apart when both tolls are known and agree.
 *   <li>Place: in the same country, and the same name, or points at most {@value #KILOMETRES} km
 *       apart; never points more than {@value #FAR} km apart.
 *   <li>Actors: at least one armed body in common. Where one of the events names none, both tolls
 *       must be known and equal, and not 0.
 *   <li>Toll: where both are known they differ by at most {@value #DEAD} dead or a quarter of the
 *       higher one.
 *   <li>Kind: the same disorder type, where both are known.
 * </ul>
 */
final class Agreement {

  static final int DAYS = 1;
  static final int DAYS_AT_END = 2;
  static final int KILOMETRES = 25;
  static final int FAR = 100;
  static final int DEAD = 2;
  private static final int SHARE = 4;

  private Agreement() {}

  /** What the two agree in, in a few words; empty if they do not. */
  static Optional<String> between(Fingerprint a, Fingerprint b) {
    boolean sameDay = a.start().equals(b.start());
    if (!sameDay && daysApart(a, b) > DAYS
        || Math.abs(ChronoUnit.DAYS.between(a.end(), b.end())) > DAYS_AT_END
        || a.disorder() != null && b.disorder() != null && a.disorder() != b.disorder()
        || !agreeInPlace(a, b)
        || !agreeInDead(a, b)) {
      return Optional.empty();
    }
    boolean bothCounted = a.dead().isPresent() && b.dead().isPresent();
    if (!sameDay && !bothCounted) {
      return Optional.empty();
    }
    String actor = common(a, b);
    if (actor == null) {
      boolean silent = a.actors().isEmpty() || b.actors().isEmpty();
      boolean sameDead =
          bothCounted && a.dead().getAsInt() > 0 && a.dead().getAsInt() == b.dead().getAsInt();
      if (!silent || !sameDead) {
        return Optional.empty();
      }
    }
    return Optional.of(
        (sameDay ? "the same day" : "one day apart")
            + ", "
            + place(a, b)
            + (actor == null ? "" : ", both with " + actor)
            + (bothCounted ? ", " + dead(a, b) : ""));
  }

  private static long daysApart(Fingerprint a, Fingerprint b) {
    return Math.abs(ChronoUnit.DAYS.between(a.start(), b.start()));
  }

  private static boolean agreeInPlace(Fingerprint a, Fingerprint b) {
    if (!a.country().isEmpty() && !b.country().isEmpty() && !a.country().equals(b.country())) {
      return false;
    }
    boolean sameName = !a.location().isEmpty() && a.location().equals(b.location());
    if (a.hasPoint() && b.hasPoint()) {
      double apart = kilometres(a, b);
      return apart <= (sameName ? FAR : KILOMETRES);
    }
    return sameName;
  }

  private static double kilometres(Fingerprint a, Fingerprint b) {
    return Sphere.kilometres(a.latitude(), a.longitude(), b.latitude(), b.longitude());
  }

  private static boolean agreeInDead(Fingerprint a, Fingerprint b) {
    if (a.dead().isEmpty() || b.dead().isEmpty()) {
      return true;
    }
    long high = Math.max(a.dead().getAsInt(), b.dead().getAsInt());
    long low = Math.min(a.dead().getAsInt(), b.dead().getAsInt());
    return high - low <= Math.max(DEAD, high / SHARE);
  }

  private static String common(Fingerprint a, Fingerprint b) {
    for (String actor : a.actors()) {
      if (b.actors().contains(actor)) {
        return actor;
      }
    }
    return null;
  }

  private static String place(Fingerprint a, Fingerprint b) {
    if (!a.location().isEmpty() && a.location().equals(b.location())) {
      return "the same place";
    }
    return Math.round(kilometres(a, b)) + " km apart";
  }

  private static String dead(Fingerprint a, Fingerprint b) {
    return a.dead().getAsInt() == b.dead().getAsInt()
        ? a.dead().getAsInt() + " dead in both"
        : b.dead().getAsInt() + " dead here and " + a.dead().getAsInt() + " there";
  }
}
