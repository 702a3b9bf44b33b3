package org.skirmish.table.ucdp;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;
import org.skirmish.event.Actor;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Toll;
import org.skirmish.table.KnownCountries;
import org.skirmish.table.Records;
import org.skirmish.world.ActorRegistry;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;

/**
 * The parties of a UCDP row. UCDP has no kinds of actors; what follows from its names and types is
 * noted as concluded, and the rest stays empty.
 */
final class UcdpActors {

  private static final int STATE_BASED = 1;

  /**
   * What else the row says of a party.
   *
   * @param type UCDP's type of violence
   * @param where the country of the event
   */
  record Setting(OptionalInt type, Optional<Country> where) {}

  /** A kind and the rule that gave it. */
  private record Kind(ActorType type, String rule) {}

  private final KnownCountries countries;
  private final ActorRegistry registry;

  UcdpActors(KnownCountries countries, ActorRegistry registry) {
    this.countries = countries;
    this.registry = registry;
  }

  /** Adds the side of one party; none for an empty cell. */
  void add(
      List<CodedSide> sides,
      String name,
      OptionalInt gwno,
      Toll toll,
      Setting setting,
      List<Evidence> evidence) {
    if (name.isBlank()) {
      return;
    }
    boolean government = name.startsWith("Government of ");
    Optional<Country> state = government ? countries.ucdp("", gwno) : Optional.empty();
    if (government && state.isEmpty()) {
      state = countries.stateOf(name);
    }
    Optional<Kind> kind = kind(name, government, state, setting);
    FieldPath field = FieldPath.side(sides.size()).actor(0);
    if (kind.isPresent()) {
      evidence.add(new Evidence.Inferred(field.type(), kind.get().rule()));
    }
    if (state.isPresent()) {
      evidence.add(new Evidence.Inferred(field.country(), "name or number of the government"));
    }
    CodedActor actor =
        new CodedActor(
            new Actor(name, Optional.empty(), Toll.UNKNOWN),
            name,
            name,
            kind.isPresent() ? Optional.of(kind.get().type()) : Optional.empty(),
            state.isPresent() ? Optional.of(state.get().iso3()) : Optional.empty());
    sides.add(Records.side(List.of(actor), toll));
  }

  private Optional<Kind> kind(
      String name, boolean government, Optional<Country> state, Setting setting) {
    if (government) {
      boolean abroad = state.isPresent() && !state.equals(setting.where());
      return Optional.of(
          new Kind(
              abroad ? ActorType.EXTERNAL_FORCES : ActorType.STATE_FORCES,
              "a government, at home or abroad"));
    }
    if (name.equals("Civilians")) {
      return Optional.of(new Kind(ActorType.CIVILIANS, "UCDP's name for civilians"));
    }
    Optional<ArmedActor> known = registry.find(name);
    if (known.isPresent()) {
      return Optional.of(new Kind(known.get().type(), "actor registry"));
    }
    return setting.type().equals(OptionalInt.of(STATE_BASED))
        ? Optional.of(
            new Kind(
                ActorType.REBEL_GROUP,
                "UCDP's state-based violence: a group that fights a government"))
        : Optional.empty();
  }

  /** The first two sides as ACLED's columns. */
  static ActorColumns columns(List<CodedSide> sides) {
    return new ActorColumns(
        name(sides, 0), List.of(), type(sides, 0), name(sides, 1), List.of(), type(sides, 1));
  }

  private static Optional<String> name(List<CodedSide> sides, int side) {
    return sides.size() > side
        ? Optional.of(sides.get(side).actors().get(0).tableName())
        : Optional.empty();
  }

  private static Optional<ActorType> type(List<CodedSide> sides, int side) {
    return sides.size() > side ? sides.get(side).actors().get(0).type() : Optional.empty();
  }
}
