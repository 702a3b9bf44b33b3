package org.skirmish.coding.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.deed.Account;
import org.skirmish.event.deed.Deed;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.noun.Participant;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;
import org.skirmish.world.name.Table;

/** How ACLED's coders name some actors without a name of their own in some countries. */
final class CodingHabits {

  /**
   * One habit.
   *
   * @param where ISO3 of the event's country, if it holds only there
   * @param home ISO3 of the actor's country, if it holds only for its forces
   * @param deeds what must have been done; empty for anything
   */
  record Habit(
      Optional<String> where,
      Optional<String> home,
      PersonKind kind,
      List<Deed> deeds,
      Optional<Circumstance> circumstance,
      String name,
      ActorType type) {}

  private static final List<Habit> HABITS = load();

  private CodingHabits() {}

  private static List<Habit> load() {
    List<Habit> habits = new ArrayList<>();
    for (Table.Row row :
        Table.ofResource(
            CodingHabits.class,
            "habits.csv",
            "where",
            "home",
            "kind",
            "deed",
            "circumstance",
            "name",
            "type")) {
      habits.add(
          new Habit(
              row.optional("where"),
              row.optional("home"),
              PersonKind.valueOf(row.required("kind")),
              row.list("deed").stream().map(Deed::valueOf).toList(),
              row.optional("circumstance").map(Circumstance::valueOf),
              row.required("name"),
              type(row.required("type"))));
    }
    return List.copyOf(habits);
  }

  private static ActorType type(String label) {
    for (ActorType type : ActorType.values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    throw new IllegalStateException("habits.csv: no type of actor: " + label);
  }

  /** The habit that fits a participant of an account; {@code actor} is empty if nobody is named. */
  static Optional<Habit> of(
      PersonKind kind, Optional<Participant> actor, Account account, Optional<Country> where) {
    boolean named =
        actor.isPresent() && (actor.get().group().isPresent() || actor.get().name().isPresent());
    if (named) {
      return Optional.empty();
    }
    Optional<String> home =
        actor.flatMap(Participant::nationality).or(() -> where).map(Country::iso3);
    for (Habit habit : HABITS) {
      boolean fits =
          habit.kind() == kind
              && (habit.where().isEmpty() || habit.where().equals(where.map(Country::iso3)))
              && (habit.home().isEmpty() || habit.home().equals(home))
              && (habit.deeds().isEmpty() || habit.deeds().contains(account.parties().deed()))
              && (habit.circumstance().isEmpty()
                  || account.story().has(habit.circumstance().get()));
      if (fits) {
        return Optional.of(habit);
      }
    }
    return Optional.empty();
  }
}
