package org.skirmish.event.gate;

import java.util.ArrayList;
import java.util.List;

/** What speaks for an event and against it, added up. */
final class Balance {

  private record Item(Weight weight, int points) {}

  private final List<Item> items = new ArrayList<>();

  void add(Weight weight) {
    add(weight, weight.points());
  }

  void add(Weight weight, int points) {
    items.add(new Item(weight, points));
  }

  void add(Sight sight) {
    add(sight.weight());
    if (sight.foreground()) {
      add(Weight.FOREGROUND);
    }
  }

  void add(Balance other) {
    items.addAll(other.items);
  }

  int points() {
    int points = 0;
    for (Item item : items) {
      points += item.points();
    }
    return points;
  }

  boolean passes() {
    return points() >= Weight.PASSING.points();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Item item : items) {
      text.append(item.weight()).append(' ').append(item.points()).append(", ");
    }
    return text.append("in all ").append(points()).toString();
  }
}
