package org.skirmish.explain;

/**
 * How an explanation is to look.
 *
 * @param width columns, of which no line takes more; fewer than 40 are taken for 40
 * @param colour whether words are set apart by ANSI colours; else the quoted stand in «…»
 */
public record Look(int width, boolean colour) {

  /** The width where none is known. */
  public static final int WIDTH = 100;

  private static final int LEAST_WIDTH = 40;

  public Look {
    width = Math.max(width, LEAST_WIDTH);
  }
}
