package org.skirmish.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Reference;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.PlaceDoubt;
import org.skirmish.event.Actor;
import org.skirmish.event.Origin;
import org.skirmish.event.Side;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;

/** Makes a record of a row. What the row does not say stays empty. */
public interface Records {

  /** Where nothing was read from running text. */
  Span NOWHERE = new Span(0, 0);

  /**
   * The record of a row.
   *
   * @throws BadCell if a cell cannot be read
   */
  CodedEvent of(Row row);

  /** The one line of evidence that says where a record was read. */
  static Evidence origin(Row row, Origin origin) {
    return new Evidence.Inferred(FieldPath.ID, row.where() + " of " + origin.file());
  }

  /** A side of these actors; the table does not say who began. */
  static CodedSide side(List<CodedActor> actors, Toll toll) {
    List<Actor> plain = new ArrayList<>(actors.size());
    for (CodedActor actor : actors) {
      plain.add(actor.actor());
    }
    return new CodedSide(new Side(Side.Role.UNKNOWN, plain, toll), actors);
  }

  /** The sides without their codes. */
  static List<Side> plain(List<CodedSide> sides) {
    List<Side> plain = new ArrayList<>(sides.size());
    for (CodedSide side : sides) {
      plain.add(side.side());
    }
    return plain;
  }

  /** A reference by its place in the list, with what the table says of it. */
  static Reference reference(int number, Optional<String> publisher) {
    return new Reference(
        Integer.toString(number),
        publisher,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        NOWHERE);
  }

  /** What is odd about a point on the face of it. */
  static List<PlaceDoubt> doubts(double latitude, double longitude) {
    return latitude == 0 && longitude == 0
        ? List.of(
            new PlaceDoubt(
                PlaceDoubt.Kind.AT_ZERO,
                "the point is 0, 0 in the Gulf of Guinea, which mostly stands for no point at all"))
        : List.of();
  }
}
