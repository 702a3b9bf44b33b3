package org.skirmish.review.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;
import org.skirmish.event.Actor;
import org.skirmish.event.Side;
import org.skirmish.event.Side.Role;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Toll;

/** The sides of an event while a reviewer's values are put into them. */
final class Sides {

  private final List<CodedSide> sides;
  private Toll unassigned;

  /** An actor's place, both counted from 0. */
  record Place(int side, int actor) {

    FieldPath path() {
      return FieldPath.side(side).actor(actor);
    }

    boolean isBefore(Place other) {
      return side < other.side || side == other.side && actor < other.actor;
    }
  }

  Sides(List<CodedSide> sides, Toll unassigned) {
    this.sides = new ArrayList<>(sides);
    this.unassigned = unassigned;
  }

  List<CodedSide> coded() {
    return sides;
  }

  List<Side> plain() {
    return sides.stream().map(CodedSide::side).toList();
  }

  /** Harm of people whose side is not told. */
  Toll unassigned() {
    return unassigned;
  }

  void unassigned(Toll toll) {
    unassigned = toll;
  }

  /** An actor's name as a column has it: the table joins names by semicolons. */
  static String name(CodedActor actor) {
    return actor.tableName().replace(';', ',');
  }

  String nameAt(Place place) {
    return name(sides.get(place.side()).actors().get(place.actor()));
  }

  /**
   * Where the actor of a column stands; attackers are looked at first.
   *
   * @param other the place of the other column's actor, on whose side this one is the last to be
   */
  Optional<Place> find(Optional<String> name, Optional<Place> other) {
    List<Place> found = new ArrayList<>();
    for (int s = 0; s < sides.size(); s++) {
      for (int a = 0; a < sides.get(s).actors().size(); a++) {
        if (name.equals(Optional.of(name(sides.get(s).actors().get(a))))) {
          found.add(new Place(s, a));
        }
      }
    }
    found.removeIf(place -> other.equals(Optional.of(place)));
    Optional<Place> elsewhere =
        found.stream()
            .filter(place -> other.isPresent() && other.get().side() != place.side())
            .findFirst();
    return elsewhere
        .or(() -> found.stream().filter(place -> isAttacker(place.side())).findFirst())
        .or(() -> found.stream().findFirst());
  }

  private boolean isAttacker(int side) {
    return sides.get(side).side().role() == Role.ATTACKER;
  }

  /** A place on a new side behind the others, to be filled by {@link #put}. */
  Place add() {
    return new Place(sides.size(), 0);
  }

  /** Puts an actor in the place of another, in whose words and with whose losses it stands. */
  void put(Place place, CodedActor actor) {
    if (place.side() == sides.size()) {
      sides.add(
          new CodedSide(
              new Side(Role.UNKNOWN, List.of(actor.actor()), Toll.UNKNOWN), List.of(actor)));
      return;
    }
    CodedSide side = sides.get(place.side());
    Actor before = side.actors().get(place.actor()).actor();
    Actor written = new Actor(before.asWritten(), before.span(), before.toll());
    List<CodedActor> actors = new ArrayList<>(side.actors());
    actors.set(
        place.actor(),
        new CodedActor(written, actor.name(), actor.tableName(), actor.type(), actor.iso3()));
    set(place.side(), actors, side.side().toll());
  }

  private void set(int side, List<CodedActor> actors, Toll toll) {
    Role role = sides.get(side).side().role();
    List<Actor> plain = actors.stream().map(CodedActor::actor).toList();
    sides.set(side, new CodedSide(new Side(role, plain, toll), actors));
  }

  /** The figure of a side, and of its actor where it is the only one. */
  void setKilled(int side, Toll toll) {
    List<CodedActor> actors = new ArrayList<>(sides.get(side).actors());
    if (actors.size() == 1 && actors.get(0).actor().toll().get(Harm.KILLED).isPresent()) {
      CodedActor only = actors.get(0);
      Actor actor = only.actor();
      Toll own =
          toll.get(Harm.KILLED)
              .map(dead -> actor.toll().with(Harm.KILLED, dead))
              .orElseGet(() -> actor.toll().without(Harm.KILLED));
      actors.set(
          0,
          new CodedActor(
              new Actor(actor.asWritten(), actor.span(), own, actor.participant()),
              only.name(),
              only.tableName(),
              only.type(),
              only.iso3()));
    }
    set(side, actors, toll);
  }

  /**
   * Takes an actor away, and its side where nobody else is on it; what such a side lost is then of
   * people whose side is not told.
   *
   * @return the new path of each field; empty for those of the actor
   */
  Function<FieldPath, Optional<FieldPath>> remove(Place place) {
    CodedSide side = sides.get(place.side());
    if (side.actors().size() > 1) {
      List<CodedActor> others = new ArrayList<>(side.actors());
      others.remove(place.actor());
      set(place.side(), others, side.side().toll());
      String actors = FieldPath.side(place.side()) + ".actors";
      return path -> moved(path, actors, place.actor());
    }
    Toll lost = side.side().toll().without(Harm.STRENGTH);
    unassigned = unassigned.plus(lost);
    sides.remove(place.side());
    FieldPath gone = FieldPath.side(place.side());
    return path -> {
      for (Harm harm : lost.figures().keySet()) {
        if (path.equals(gone.figure(harm))) {
          return Optional.of(FieldPath.UNASSIGNED.figure(harm));
        }
      }
      return moved(path, "sides", place.side());
    };
  }

  /** A path behind one of a list that is gone: those behind it move up. */
  private static Optional<FieldPath> moved(FieldPath path, String list, int gone) {
    String text = path.toString();
    int open = list.length();
    if (!text.startsWith(list) || text.length() == open || text.charAt(open) != '[') {
      return Optional.of(path);
    }
    int close = text.indexOf(']', open);
    int index = Integer.parseInt(text, open + 1, close, 10);
    if (index == gone) {
      return Optional.empty();
    }
    return index < gone
        ? Optional.of(path)
        : Optional.of(FieldPath.of(list + "[" + (index - 1) + text.substring(close)));
  }
}
