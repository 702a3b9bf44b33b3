package org.skirmish.review.draft;

import static org.skirmish.review.ReviewedField.ACTOR1;
import static org.skirmish.review.ReviewedField.ACTOR2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedActor;
import org.skirmish.model.FieldPath;
import org.skirmish.review.Changes;
import org.skirmish.review.ReviewedField;
import org.skirmish.world.ActorType;

/**
 * Puts actors that a reviewer names into the columns and onto the sides. An actor takes the place
 * of the one that was read, with that one's losses; one that stands on a side already only changes
 * its column; and one for which there is no side gets a side of its own.
 */
final class PartyPart {

  private final ActorColumns read;
  private final Changes changes;
  private final Trail trail;
  private final Function<String, CodedActor> actors;
  private final Sides sides;

  /**
   * @param actors codes an actor by the name that was given
   */
  PartyPart(
      ActorColumns read,
      Sides sides,
      Changes changes,
      Trail trail,
      Function<String, CodedActor> actors) {
    this.read = read;
    this.sides = sides;
    this.changes = changes;
    this.trail = trail;
    this.actors = actors;
  }

  /** The columns; the sides change with them. */
  ActorColumns columns() {
    Optional<CodedActor> first = given(ACTOR1);
    Optional<CodedActor> second = given(ACTOR2);
    // Both are looked for before one takes the other's place.
    Optional<Sides.Place> place1 = sides.find(read.actor1(), Optional.empty());
    Optional<Sides.Place> place2 = sides.find(read.actor2(), place1);
    if (changes.has(ACTOR1)) {
      put(ACTOR1, first, read.actor1(), place1);
    }
    if (changes.has(ACTOR2)) {
      put(ACTOR2, second, read.actor2(), place2);
    }
    Optional<String> actor1 = changes.has(ACTOR1) ? name(first) : read.actor1();
    Optional<String> actor2 = changes.has(ACTOR2) ? name(second) : read.actor2();
    removeGone(place1, place2, actor1, actor2);
    return new ActorColumns(
        actor1,
        without(actor1, read.associated1()),
        changes.has(ACTOR1) ? type(first) : read.inter1(),
        actor2,
        without(actor2, read.associated2()),
        changes.has(ACTOR2) ? type(second) : read.inter2(),
        Optional.empty());
  }

  private Optional<CodedActor> given(ReviewedField field) {
    return changes.has(field) ? changes.name(field).map(actors) : Optional.empty();
  }

  private static Optional<String> name(Optional<CodedActor> actor) {
    return actor.map(one -> Sides.name(one));
  }

  private static Optional<ActorType> type(Optional<CodedActor> actor) {
    return actor.flatMap(CodedActor::type);
  }

  /** Who leads a side is not associated with it. */
  private static List<String> without(Optional<String> lead, List<String> associated) {
    List<String> others = new ArrayList<>(associated);
    lead.ifPresent(others::remove);
    return others;
  }

  private void put(
      ReviewedField field,
      Optional<CodedActor> actor,
      Optional<String> before,
      Optional<Sides.Place> place) {
    String text = before.orElse("");
    boolean there = actor.isPresent() && sides.find(name(actor), Optional.empty()).isPresent();
    if (actor.isEmpty() || there) {
      trail.byHand(List.of(FieldPath.ACTORS), text);
      return;
    }
    Sides.Place at = place.orElseGet(() -> sides.add());
    FieldPath path = at.path();
    sides.put(at, actor.get());
    trail.byHand(List.of(path.name(), path, path.type(), path.country()), text);
  }

  /** An actor that was emptied by hand and stands in no column any more leaves its side. */
  private void removeGone(
      Optional<Sides.Place> place1,
      Optional<Sides.Place> place2,
      Optional<String> actor1,
      Optional<String> actor2) {
    List<Optional<String>> lead = List.of(actor1, actor2);
    boolean second = changes.has(ACTOR2) && actor2.isEmpty() && !lead.contains(read.actor2());
    boolean first = changes.has(ACTOR1) && actor1.isEmpty() && !lead.contains(read.actor1());
    List<Sides.Place> gone = new ArrayList<>();
    place1.filter(place -> first).ifPresent(gone::add);
    place2.filter(place -> second).ifPresent(gone::add);
    // From the last to the first, so that those before keep their places.
    gone.sort((a, b) -> b.isBefore(a) ? -1 : 1);
    for (Sides.Place place : gone) {
      String name = sides.nameAt(place);
      trail.move(sides.remove(place), name);
    }
  }
}
