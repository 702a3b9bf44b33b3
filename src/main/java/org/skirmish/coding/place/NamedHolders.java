package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.skirmish.mention.place.Holder;
import org.skirmish.world.Country;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;

/** The names that say where a place lies, with all that each of them may be of. */
final class NamedHolders {

  private static final double NEARLY = 0.9;
  private static final double ALIKE = 0.8;
  private static final double HARDLY = 0.1;

  private final Map<String, List<Candidate>> holders = new LinkedHashMap<>();
  private final Set<String> divisions = new HashSet<>();

  private NamedHolders() {}

  static NamedHolders of(PlaceQuestion question, Atlas atlas) {
    NamedHolders named = new NamedHolders();
    for (Holder holder : question.holders()) {
      named.holders.put(holder.name(), divisionsOf(holder, atlas));
    }
    return named;
  }

  private static List<Candidate> divisionsOf(Holder holder, Atlas atlas) {
    boolean countryside =
        holder.kind().isPresent() && holder.kind().get().word().equals("countryside");
    List<Candidate> around = countryside ? atlas.find("Rural " + holder.name()) : List.of();
    return around.isEmpty() ? atlas.find(holder.name()) : around;
  }

  /** The places that a holder's name may be of. */
  List<Candidate> of(Holder holder) {
    return holders.getOrDefault(holder.name(), List.of());
  }

  /** The places of each name. */
  Map<String, List<Candidate>> byName() {
    return Collections.unmodifiableMap(holders);
  }

  /** Whether any place bears one of the names. */
  boolean isAnyKnown() {
    return holders.values().stream().anyMatch(holder -> !holder.isEmpty());
  }

  /** Where a country has a division of a holder's name, its towns of that name are not meant. */
  void onlyDivisions() {
    for (Map.Entry<String, List<Candidate>> entry : holders.entrySet()) {
      Set<Country> areas = new HashSet<>();
      for (Candidate c : entry.getValue()) {
        if (c.place().kind().isArea() && c.likeness() > NEARLY) {
          areas.add(c.place().country());
          divisions.add(entry.getKey());
        }
      }
      List<Candidate> kept = new ArrayList<>();
      for (Candidate c : entry.getValue()) {
        if (c.place().kind().isArea() || !areas.contains(c.place().country())) {
          kept.add(c);
        }
      }
      entry.setValue(kept);
    }
  }

  /** What the names say for and against a place, in points. */
  double score(Place place) {
    double score = 0;
    for (Map.Entry<String, List<Candidate>> holder : holders.entrySet()) {
      double held = Holding.held(place, holder.getValue());
      score += PlaceWeights.of("held") * held;
      if (held < HARDLY) {
        score += unheld(place.country(), holder.getKey(), holder.getValue());
      }
    }
    return score;
  }

  /** What it costs that a holder does not hold the place. */
  private double unheld(Country country, String name, List<Candidate> holders) {
    boolean division = divisions.contains(name);
    if (isKnownIn(country, holders)) {
      return division ? PlaceWeights.of("not-held") : 0;
    }
    boolean known = !holders.isEmpty() && holders.get(0).likeness() > NEARLY;
    return PlaceWeights.of(division ? "no-such-holder" : known ? "no-such-town" : "unknown-holder");
  }

  private static boolean isKnownIn(Country country, List<Candidate> holders) {
    for (Candidate holder : holders) {
      if (holder.place().country().equals(country) && holder.likeness() > ALIKE) {
        return true;
      }
    }
    return false;
  }

  /** How surely the names around hold a place, but for one of them. */
  double held(Place place, Holder but) {
    double sum = 0;
    for (Map.Entry<String, List<Candidate>> holder : holders.entrySet()) {
      if (!holder.getKey().equals(but.name())) {
        sum += Holding.held(place, holder.getValue());
      }
    }
    return sum;
  }

  /** How surely a district or a town that is named around holds a place; empty if none is known. */
  OptionalDouble bySmaller(Place place) {
    boolean known = false;
    double most = 0;
    for (List<Candidate> named : holders.values()) {
      for (Candidate holder : named) {
        boolean small =
            holder.isSameName()
                && holder.place().country().equals(place.country())
                && holder.place().kind() != Place.Kind.ADM1;
        if (small) {
          known = true;
          most = Math.max(most, Holding.held(place, List.of(holder)));
        }
      }
    }
    return known ? OptionalDouble.of(most) : OptionalDouble.empty();
  }
}
