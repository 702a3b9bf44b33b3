package org.skirmish.export;

import org.skirmish.source.Context;

/**
 * What a run was started with, beyond how its tables are laid out; a workbook says it.
 *
 * @param version of the program; empty if it is not known
 * @param ownPlaces whether the user gave a gazetteer
 * @param ownActors whether the user gave a registry of actors
 * @param context what the user knows of all articles
 */
public record RunSettings(String version, boolean ownPlaces, boolean ownActors, Context context) {

  /** Nothing known, nothing given. */
  public static final RunSettings DEFAULT = new RunSettings("", false, false);

  /** A run of whose articles the user knows nothing. */
  public RunSettings(String version, boolean ownPlaces, boolean ownActors) {
    this(version, ownPlaces, ownActors, Context.NONE);
  }
}
