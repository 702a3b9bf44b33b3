package org.skirmish.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the bytes of a file are had. */
@FunctionalInterface
public interface Opener {

  /**
   * Opens ordinary files, through links if need be. Pipes and devices are refused, because to open
   * one can wait for ever.
   */
  Opener FILES =
      path -> {
        requireOrdinary(path);
        return Files.newInputStream(path);
      };

  InputStream open(Path path) throws IOException;

  /**
   * Refuses what is there and is no ordinary file.
   *
   * @throws FileSystemException which says so
   */
  static void requireOrdinary(Path path) throws FileSystemException {
    if (!Files.isRegularFile(path) && Files.exists(path)) {
      throw new FileSystemException(path.toString(), null, "not an ordinary file");
    }
  }
}
