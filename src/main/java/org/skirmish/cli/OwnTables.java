package org.skirmish.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A user's own tables, which go before the built-in ones.
 *
 * @param places a gazetteer
 * @param actors a registry of armed actors
 */
record OwnTables(Optional<Path> places, Optional<Path> actors) {}
