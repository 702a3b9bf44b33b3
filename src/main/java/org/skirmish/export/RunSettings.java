package org.skirmish.export;

/**
 * What a run was started with, beyond how its tables are laid out; a workbook says it.
 *
 * @param version of the program; empty if it is not known
 * @param ownPlaces whether the user gave a gazetteer
 * @param ownActors whether the user gave a registry of actors
 */
public record RunSettings(String version, boolean ownPlaces, boolean ownActors) {

  /** Nothing known, nothing given. */
  public static final RunSettings DEFAULT = new RunSettings("", false, false);
}
