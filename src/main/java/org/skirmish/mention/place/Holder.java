package org.skirmish.mention.place;

import java.util.Optional;

/**
 * A name that says where another lies: "Menaka region" of "Andéramboukane, Menaka region".
 *
 * @param name without the word for its kind
 * @param kind what the text calls it
 * @param how it is said
 */
public record Holder(String name, Optional<PlaceKind> kind, How how) {

  /** The name with the word for its kind, if that is a division's: "Menaka region". */
  public String asWritten() {
    boolean division = kind.filter(k -> k.level() > PlaceKind.CITY).isPresent();
    return division ? name + " " + kind.get().word() : name;
  }

  /** How a text says that a place lies in another. */
  public enum How {
    /** "X (Y, Z)". */
    BRACKET,
    /** "X, Y". */
    COMMA,
    /** "X of Y", "X in Y". */
    OF,
    /** "W and X (Y, Z)": Y holds W, too. */
    AND,
    /** Before a name that the event was coded to. */
    CODED
  }
}
