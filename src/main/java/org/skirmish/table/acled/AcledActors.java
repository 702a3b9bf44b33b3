package org.skirmish.table.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.InterCells;
import org.skirmish.event.Actor;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Toll;
import org.skirmish.table.Columns;
import org.skirmish.table.KnownCountries;
import org.skirmish.table.Oddities;
import org.skirmish.table.Records;
import org.skirmish.table.Row;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;

/** The actors of an ACLED row: the two columns of each side, and the kinds in all three columns. */
final class AcledActors {

  /** What stands for the second kind of an event with one actor, in codes. */
  private static final String NOBODY = "0";

  private final KnownCountries countries;
  private final int actor1;
  private final int assoc1;
  private final int inter1;
  private final int actor2;
  private final int assoc2;
  private final int inter2;
  private final int interaction;

  AcledActors(Columns columns, KnownCountries countries) {
    this.countries = countries;
    actor1 = columns.field("actor1");
    assoc1 = columns.field("assoc_actor_1");
    inter1 = columns.field("inter1");
    actor2 = columns.field("actor2");
    assoc2 = columns.field("assoc_actor_2");
    inter2 = columns.field("inter2");
    interaction = columns.field("interaction");
  }

  /** The columns; what is no term of ACLED's goes to {@code odd}. */
  ActorColumns columns(Row row, Oddities odd) {
    ActorColumns plain =
        new ActorColumns(
            row.optional(actor1),
            row.list(assoc1),
            type(row, inter1, odd),
            row.optional(actor2),
            row.list(assoc2),
            type(row, inter2, odd));
    Optional<InterCells> stated = stated(row, plain, odd);
    return stated.isEmpty()
        ? plain
        : new ActorColumns(
            plain.actor1(),
            plain.associated1(),
            plain.inter1(),
            plain.actor2(),
            plain.associated2(),
            plain.inter2(),
            stated);
  }

  private static Optional<ActorType> type(Row row, int column, Oddities odd) {
    String cell = cell(row, column);
    if (cell.isEmpty() || cell.equals(NOBODY)) {
      return Optional.empty();
    }
    Optional<ActorType> type = Terms.actorType(cell);
    if (type.isEmpty()) {
      odd.term(row, column);
    }
    return type;
  }

  /** The three cells, where they are not what the columns give by themselves. */
  private Optional<InterCells> stated(Row row, ActorColumns plain, Oddities odd) {
    String both = cell(row, interaction);
    String first = cell(row, inter1);
    boolean codes = isNumber(first.isEmpty() ? both : first);
    String second = codes ? cell(row, inter2) : label(plain.inter2());
    if (codes && !isNumber(second)) {
      second = "";
    }
    String derived = codes ? code(plain) : plain.interaction().orElse("");
    String told = derived;
    if (row.has(interaction)) {
      told = codes ? number(row, both, odd) : interaction(row, both, odd);
    }
    String kind = codes ? first(first, plain) : label(plain.inter1());
    String derivedFirst = codes ? number(plain.actor1(), plain.inter1()) : kind;
    String derivedSecond = codes ? number(plain.actor2(), plain.inter2()) : second;
    if (told.equals(derived) && kind.equals(derivedFirst) && second.equals(derivedSecond)) {
      return Optional.empty();
    }
    return Optional.of(new InterCells(codes, kind, second, told));
  }

  /** The cell without the fraction that programs give to whole numbers. */
  private static String cell(Row row, int column) {
    String cell = row.text(column).strip();
    return cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
  }

  private String number(Row row, String cell, Oddities odd) {
    if (cell.isEmpty() || isNumber(cell)) {
      return cell;
    }
    odd.term(row, interaction);
    return "";
  }

  /** The cell in today's terms, its order kept. */
  private String interaction(Row row, String cell, Oddities odd) {
    if (cell.isEmpty()) {
      return "";
    }
    String only = " only";
    int dash = cell.indexOf('-');
    Optional<ActorType> one =
        Terms.actorType(
            dash > 0
                ? cell.substring(0, dash)
                : cell.endsWith(only) ? cell.substring(0, cell.length() - only.length()) : "");
    Optional<ActorType> other =
        dash > 0 ? Terms.actorType(cell.substring(dash + 1)) : Optional.empty();
    if (one.isEmpty() || dash > 0 && other.isEmpty()) {
      odd.term(row, interaction);
      return "";
    }
    return one.get().label() + (dash > 0 ? "-" + other.get().label() : only);
  }

  private static boolean isNumber(String cell) {
    if (cell.isEmpty() || cell.length() > 2) {
      return false;
    }
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String code(ActorColumns columns) {
    return columns.interactionCode().isPresent()
        ? Integer.toString(columns.interactionCode().getAsInt())
        : "";
  }

  /** A zero as it stands, and no number that stands for no kind. */
  private static String first(String cell, ActorColumns plain) {
    return cell.equals(NOBODY) ? NOBODY : number(plain.inter1());
  }

  /** What the column gives by itself: a zero for an actor that there is not. */
  private static String number(Optional<String> actor, Optional<ActorType> type) {
    return actor.isEmpty() && type.isEmpty() ? NOBODY : number(type);
  }

  private static String number(Optional<ActorType> type) {
    return type.isPresent() ? Integer.toString(type.get().code()) : "";
  }

  private static String label(Optional<ActorType> type) {
    return type.isPresent() ? type.get().label() : "";
  }

  /** The sides: the actor of the column first, then those with it. */
  List<CodedSide> sides(ActorColumns columns, List<Evidence> evidence) {
    List<CodedSide> sides = new ArrayList<>(2);
    add(sides, columns.actor1(), columns.associated1(), columns.inter1(), evidence);
    add(sides, columns.actor2(), columns.associated2(), columns.inter2(), evidence);
    return sides;
  }

  private void add(
      List<CodedSide> sides,
      Optional<String> lead,
      List<String> associated,
      Optional<ActorType> type,
      List<Evidence> evidence) {
    List<CodedActor> actors = new ArrayList<>(1 + associated.size());
    if (lead.isPresent()) {
      actors.add(actor(lead.get(), type));
    }
    for (String name : associated) {
      if (!name.isBlank()) {
        actors.add(actor(name, Optional.empty()));
      }
    }
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i).iso3().isPresent()) {
        FieldPath field = FieldPath.side(sides.size()).actor(i).country();
        evidence.add(new Evidence.Inferred(field, "name of a state's forces"));
      }
    }
    if (!actors.isEmpty()) {
      sides.add(Records.side(actors, Toll.UNKNOWN));
    }
  }

  private CodedActor actor(String name, Optional<ActorType> type) {
    Optional<Country> state = countries.stateOf(name);
    return new CodedActor(
        new Actor(name, Optional.empty(), Toll.UNKNOWN),
        name,
        name,
        type,
        state.isPresent() ? Optional.of(state.get().iso3()) : Optional.empty());
  }
}
