package org.skirmish.coding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.world.ActorType;

/**
 * The actors as ACLED's table has them: one leading actor a side, the rest associated with it.
 *
 * @param actor1 the leading actor of the first side, if there is one
 * @param associated1 those with it
 * @param inter1 its kind
 * @param actor2 the leading actor of the second side, if there is one
 * @param associated2 those with it
 * @param inter2 its kind
 * @param stated the kinds as a table states them, where they do not follow from the others
 */
public record ActorColumns(
    Optional<String> actor1,
    List<String> associated1,
    Optional<ActorType> inter1,
    Optional<String> actor2,
    List<String> associated2,
    Optional<ActorType> inter2,
    Optional<InterCells> stated) {

  /** Columns that say nothing but what follows from the actors. */
  public ActorColumns(
      Optional<String> actor1,
      List<String> associated1,
      Optional<ActorType> inter1,
      Optional<String> actor2,
      List<String> associated2,
      Optional<ActorType> inter2) {
    this(actor1, associated1, inter1, actor2, associated2, inter2, Optional.empty());
  }

  public ActorColumns {
    associated1 = List.copyOf(associated1);
    associated2 = List.copyOf(associated2);
  }

  /**
   * ACLED's interaction term, the kinds in the order of their codes: "State forces-Rebel group";
   * "Rebel group only" when there is no second actor; empty when a kind is unknown.
   */
  public Optional<String> interaction() {
    if (inter1.isEmpty() || actor2.isPresent() && inter2.isEmpty()) {
      return Optional.empty();
    }
    if (actor2.isEmpty()) {
      return Optional.of(inter1.get().label() + " only");
    }
    ActorType a = inter1.get();
    ActorType b = inter2.get();
    return Optional.of(
        a.code() <= b.code() ? a.label() + "-" + b.label() : b.label() + "-" + a.label());
  }

  /**
   * The same as ACLED's number: both codes as two digits, the lower one first, so that a clash of
   * state forces and rebels is 12 whoever began it; the code and 0 when there is no second actor.
   */
  public OptionalInt interactionCode() {
    if (inter1.isEmpty() || actor2.isPresent() && inter2.isEmpty()) {
      return OptionalInt.empty();
    }
    int a = inter1.get().code();
    int b = actor2.isPresent() ? inter2.get().code() : 0;
    return OptionalInt.of(b == 0 || a <= b ? 10 * a + b : 10 * b + a);
  }
}
