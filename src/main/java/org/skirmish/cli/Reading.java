package org.skirmish.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skirmish.check.CheckedEvent;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.world.World;

/** Makes what reads a run's articles, once the options are known. */
interface Reading {

  /**
   * What makes events of a document.
   *
   * @param places a user's own gazetteer, if there is one
   * @throws IOException if that file cannot be read
   * @throws IllegalStateException if a line of it is wrong; the message names file and line
   */
  Function<Document, Result<List<CheckedEvent>>> with(Optional<Path> places) throws IOException;

  /** By the program's own stages. */
  static Function<Document, Result<List<CheckedEvent>>> byStages(Optional<Path> places)
      throws IOException {
    World world = World.load();
    return new Pipeline(places.isPresent() ? world.withPlaces(places.get()) : world);
  }
}
