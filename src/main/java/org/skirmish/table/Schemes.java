package org.skirmish.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.source.ResourceLines;

/** Tells whose columns these are by their names. */
final class Schemes {

  /** So many columns of a scheme alone make a table of it, */
  private static final int ENOUGH = 4;

  /** if so many of them have names that no other table has. */
  private static final int OWN = 2;

  private static final Set<String> EVERYDAY =
      Set.copyOf(ResourceLines.of(Schemes.class, "everyday-names.txt"));

  private static final Scheme[] KNOWN = {Scheme.ACLED, Scheme.UCDP, Scheme.GTD};

  private final Mapping mapping;
  private final Map<Scheme, Columns> columns = new EnumMap<>(Scheme.class);

  Schemes(Mapping mapping) {
    this.mapping = mapping;
    for (Scheme scheme : KNOWN) {
      columns.put(scheme, Columns.of(scheme));
    }
  }

  /** The scheme of a table of these columns; names that two schemes have count for none. */
  Optional<Scheme> of(List<String> names) {
    if (names.size() < 2) {
      return Optional.empty();
    }
    Map<Scheme, Set<Integer>> all = new EnumMap<>(Scheme.class);
    Map<Scheme, Set<Integer>> own = new EnumMap<>(Scheme.class);
    for (String name : names) {
      Scheme only = null;
      int found = 0;
      for (Scheme scheme : KNOWN) {
        if (columns.get(scheme).find(name) >= 0) {
          only = scheme;
          found++;
        }
      }
      if (found == 1) {
        int place = columns.get(only).find(name);
        all.computeIfAbsent(only, scheme -> new HashSet<>()).add(place);
        if (!EVERYDAY.contains(Columns.plain(name))) {
          own.computeIfAbsent(only, scheme -> new HashSet<>()).add(place);
        }
      }
    }
    Optional<Scheme> best = Optional.empty();
    int most = ENOUGH - 1;
    for (Scheme scheme : KNOWN) {
      int count = all.getOrDefault(scheme, Set.of()).size();
      if (count > most && own.getOrDefault(scheme, Set.of()).size() >= OWN) {
        most = count;
        best = Optional.of(scheme);
      }
    }
    boolean mapped = mapping.isWithin(names) && (best.isEmpty() || lacks(best.get(), names));
    return mapped ? Optional.of(Scheme.MAPPED) : best;
  }

  private boolean lacks(Scheme scheme, List<String> names) {
    Columns with = Columns.of(scheme).with(mapping);
    boolean[] there = new boolean[with.size()];
    for (String name : names) {
      int place = with.find(name);
      if (place >= 0) {
        there[place] = true;
      }
    }
    return !with.missing(there).isEmpty();
  }
}
