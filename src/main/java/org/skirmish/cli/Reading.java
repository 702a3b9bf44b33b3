package org.skirmish.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.own.OwnTableException;
import org.skirmish.cli.own.OwnTables;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.source.Context;
import org.skirmish.source.Document;
import org.skirmish.source.Obstacle;
import org.skirmish.source.Opener;
import org.skirmish.source.Result;
import org.skirmish.world.World;
import org.skirmish.world.place.PlaceIndex;
import org.skirmish.world.place.PlaceIndexException;
import org.skirmish.world.place.pack.PackFolder;

/** Makes what reads a run's articles, once the options are known. */
interface Reading {

  /**
   * What makes events of a document.
   *
   * @throws OwnTableException if one of the user's tables cannot be read or a line of it is wrong
   */
  Function<Document, Result<List<CheckedEvent>>> with(OwnTables own) throws OwnTableException;

  /**
   * The same for documents of which something is known besides their text.
   *
   * @param context what is known of all of them
   */
  default Function<Document, Result<List<CheckedEvent>>> with(OwnTables own, Context context)
      throws OwnTableException {
    return with(own).compose(document -> document.within(context));
  }

  /**
   * The world with the user's own places and actors in it.
   *
   * @throws OwnTableException if one of the user's tables cannot be read or a line of it is wrong
   */
  default World world(OwnTables own) throws OwnTableException {
    World world = World.load();
    world = extended(world, "--gazetteer", own.places(), World::withPlaces);
    return extended(world, "--actors", own.actors(), World::withActors);
  }

  /**
   * The packs of places that are used.
   *
   * @throws OwnTableException if one of them cannot be read
   */
  default List<PlaceIndex> packs(OwnTables own) throws OwnTableException {
    return List.of();
  }

  /** By the program's own stages, with packs of places only where the user names their folder. */
  static Function<Document, Result<List<CheckedEvent>>> byStages(OwnTables own)
      throws OwnTableException {
    return byStages(Optional.empty()).with(own);
  }

  /**
   * By the program's own stages.
   *
   * @param usual the folder of the packs of places if the user names none
   */
  static Reading byStages(Optional<Path> usual) {
    return new Reading() {
      private final Map<Path, List<PlaceIndex>> opened = new HashMap<>();

      @Override
      public Function<Document, Result<List<CheckedEvent>>> with(OwnTables own)
          throws OwnTableException {
        return new Pipeline(world(own).withPacks(packs(own)));
      }

      @Override
      public List<PlaceIndex> packs(OwnTables own) throws OwnTableException {
        Optional<Path> folder = own.packs().or(() -> usual);
        if (folder.isEmpty()) {
          return List.of();
        }
        try {
          List<PlaceIndex> packs = opened.get(folder.get());
          if (packs == null) {
            packs = new PackFolder(folder.get(), World.load()).open();
            opened.put(folder.get(), packs);
          }
          return packs;
        } catch (IOException e) {
          String what = "--places: " + folder.get() + ": " + Obstacle.of(e);
          throw new OwnTableException(what + ". Give a folder that can be read.", e);
        } catch (PlaceIndexException e) {
          throw new OwnTableException("--places: " + e.getMessage(), e);
        }
      }
    };
  }

  /** Puts a user's table before the world's own. */
  interface Extension {
    World with(World world, Path file) throws IOException;
  }

  private static World extended(
      World world, String option, Optional<Path> file, Extension extension)
      throws OwnTableException {
    if (file.isEmpty()) {
      return world;
    }
    try {
      Opener.requireOrdinary(file.get());
      return extension.with(world, file.get());
    } catch (IOException e) {
      String what = option + ": " + file.get() + ": " + Obstacle.of(e);
      throw new OwnTableException(what + ". Give a CSV file in UTF-8.", e);
    } catch (IllegalStateException e) {
      throw new OwnTableException(option + ": " + e.getMessage(), e);
    }
  }
}
