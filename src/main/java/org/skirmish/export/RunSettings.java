package org.skirmish.export;

import java.util.List;
import org.skirmish.source.Context;

/**
 * What a run was started with, beyond how its tables are laid out; a workbook says it.
 *
 * @param version of the program; empty if it is not known
 * @param ownPlaces whether the user gave a gazetteer
 * @param packs the packs of places that it uses
 * @param ownActors whether the user gave a registry of actors
 * @param context what the user knows of all articles
 */
public record RunSettings(
    String version, boolean ownPlaces, List<Pack> packs, boolean ownActors, Context context) {

  /**
   * A pack of places.
   *
   * @param name its name, "ML"
   * @param origin whose places they are: "GeoNames", or a user's file
   * @param date of the places, ISO 8601; empty where it is not known
   */
  public record Pack(String name, String origin, String date) {}

  /** Nothing known, nothing given. */
  public static final RunSettings DEFAULT = new RunSettings("", false, false);

  public RunSettings {
    packs = List.copyOf(packs);
  }

  /** A run without packs, of whose articles the user knows nothing. */
  public RunSettings(String version, boolean ownPlaces, boolean ownActors) {
    this(version, ownPlaces, List.of(), ownActors, Context.NONE);
  }
}
