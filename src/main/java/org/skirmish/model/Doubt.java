package org.skirmish.model;

/** Something that a user should look at; the check stage makes a flag of it. */
public record Doubt(Kind kind, String detail) {

  /** What is doubtful. */
  public enum Kind {
    /** Which names fight together was decided on weak signs. */
    GUESSED_SIDES,
    /** Which side a casualty figure belongs to was decided on weak signs. */
    GUESSED_TOLLS,
    /** Two places of the article give different figures. */
    FIGURES_DISAGREE,
    /** Two places of the article give different dates. */
    DATES_DISAGREE,
    /** A date in figures may have its day or its month first, or leaves its century open. */
    DATE_ORDER,
    /** Something that was given with the article could not be read. */
    UNREAD_CONTEXT,
    /** The coordinates of the article are no point on earth or contradict each other. */
    BAD_COORDINATES,
    /** A figure is given in words that are no number, such as "heavy" or "scores". */
    VAGUE_FIGURE,
    /** The article says that the event was still going on. */
    ONGOING,
    /** A cell of a table holds a term that its scheme does not have. */
    UNKNOWN_TERM
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Doubt doubt && kind == doubt.kind && detail.equals(doubt.detail);
  }

  @Override
  public int hashCode() {
    return 31 * kind.ordinal() + detail.hashCode();
  }
}
