package org.skirmish.check.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedSide;
import org.skirmish.world.ActorType;

/**
 * The text does not name an actor of the table, or names it so loosely that the coding had to
 * choose: ACLED's conventions fill the column. Crowds and civilian victims follow from the type of
 * the event and are no guess.
 */
public final class AssumedActor implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "An actor is not named in the text; the column was filled by ACLED's conventions.";
  }

  @Override
  public boolean isForTables() {
    return false;
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    ActorColumns columns = coded.actors();
    List<String> messages = new ArrayList<>();
    assumed("actor1", columns.actor1(), columns.inter1(), coded).ifPresent(messages::add);
    assumed("actor2", columns.actor2(), columns.inter2(), coded).ifPresent(messages::add);
    return messages;
  }

  private static Optional<String> assumed(
      String column, Optional<String> name, Optional<ActorType> type, CodedEvent coded) {
    if (name.isEmpty() || type.isPresent() && isOfType(type.get())) {
      return Optional.empty();
    }
    for (CodedSide side : coded.sides()) {
      for (CodedActor actor : side.actors()) {
        if (actor.tableName().replace(';', ',').equals(name.get())) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(
        column + " is not named in the text; “" + name.get() + "” follows ACLED's conventions");
  }

  private static boolean isOfType(ActorType type) {
    return type == ActorType.CIVILIANS || type == ActorType.PROTESTERS || type == ActorType.RIOTERS;
  }
}
