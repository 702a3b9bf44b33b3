package org.skirmish.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The figures known of one actor, side or of the civilians, by what they count. */
public record Toll(Map<Harm, Range> figures) {

  public static final Toll UNKNOWN = new Toll(Map.of());

  public Toll {
    EnumMap<Harm, Range> copy = new EnumMap<>(Harm.class);
    copy.putAll(figures);
    figures = Collections.unmodifiableMap(copy);
  }

  public Optional<Range> get(Harm harm) {
    return Optional.ofNullable(figures.get(harm));
  }

  /** This toll with one figure set. */
  public Toll with(Harm harm, Range range) {
    EnumMap<Harm, Range> copy = new EnumMap<>(Harm.class);
    copy.putAll(figures);
    copy.put(harm, range);
    return new Toll(copy);
  }

  /** This toll without one figure. */
  public Toll without(Harm harm) {
    EnumMap<Harm, Range> copy = new EnumMap<>(Harm.class);
    copy.putAll(figures);
    copy.remove(harm);
    return new Toll(copy);
  }

  /** Figure by figure sum; a figure that only one of the two has is taken as it is. */
  public Toll plus(Toll other) {
    EnumMap<Harm, Range> sum = new EnumMap<>(Harm.class);
    sum.putAll(figures);
    for (Map.Entry<Harm, Range> figure : other.figures.entrySet()) {
      Range own = figures.get(figure.getKey());
      sum.put(figure.getKey(), own == null ? figure.getValue() : own.plus(figure.getValue()));
    }
    return new Toll(sum);
  }

  public boolean isEmpty() {
    return figures.isEmpty();
  }
}
