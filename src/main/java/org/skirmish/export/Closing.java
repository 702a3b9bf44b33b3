package org.skirmish.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Closes several things. */
public final class Closing {

  private Closing() {}

  /**
   * Closes all, also when one of them fails.
   *
   * @throws IOException what the last that failed threw
   */
  public static void all(List<? extends Closeable> open) throws IOException {
    IOException failure = null;
    for (Closeable one : open) {
      try {
        one.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
