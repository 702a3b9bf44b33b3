package org.skirmish.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Obstacle;
import org.skirmish.source.TextStream;

/**
 * A list of paths, one per line; blank lines and those that open with {@code #} are passed over.
 */
final class PathList {

  /** Some hundred thousand paths. */
  private static final int LARGEST = 64 << 20;

  /** A path and the line that it stands in, from 1. */
  record Entry(String path, int line) {}

  private PathList() {}

  /**
   * Reads a list to its end.
   *
   * @param name what the user calls it
   */
  static List<Entry> read(String name, InputStream in) throws WrongPathException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw new WrongPathException("--list: " + name + ": " + Obstacle.of(e) + ".", e);
    }
    if (bytes.length > LARGEST) {
      throw new WrongPathException(
          "--list: " + name + " is larger than 64 MiB: name folders, or make several runs.");
    }
    Optional<TextStream> text = TextStream.of(bytes);
    if (bytes.length > 0 && text.isEmpty()) {
      throw new WrongPathException(
          "--list: " + name + " is not a text file with one path per line.");
    }
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text.map(TextStream::beginning).orElse("").split("\\R", -1)) {
      number++;
      String path = line.strip();
      if (!path.isEmpty() && !path.startsWith("#")) {
        entries.add(new Entry(path, number));
      }
    }
    if (entries.isEmpty()) {
      throw new WrongPathException("--list: " + name + " names no path: put one on each line.");
    }
    return entries;
  }
}
