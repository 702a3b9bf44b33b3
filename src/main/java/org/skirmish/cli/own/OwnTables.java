package org.skirmish.cli.own;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A user's own tables, which take precedence over the built-in ones.
 *
 * @param places a gazetteer
 * @param actors a registry of armed actors
 * @param packs the folder of the packs of places, if it is not the usual one
 */
public record OwnTables(Optional<Path> places, Optional<Path> actors, Optional<Path> packs) {}
