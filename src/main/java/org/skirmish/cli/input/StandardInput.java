package org.skirmish.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.skirmish.source.Obstacle;
import org.skirmish.source.scratch.Scratch;

/**
 * What comes by standard input, as a file named {@code stdin} for the time of the run: what it is
 * is told by its content, for which it is opened several times. A table of gigabytes takes disk and
 * no memory.
 */
final class StandardInput implements AutoCloseable {

  /** The argument that stands for it. */
  static final String NAME = "-";

  /** More than any table; what has no end must not fill the disk. */
  private static final long LARGEST = 64L << 30;

  private static final int BUFFER = 1 << 16;

  private final Path file;

  private StandardInput(Path file) {
    this.file = file;
  }

  /** Copies it to its end. */
  static StandardInput of(InputStream in) throws WrongPathException {
    return of(in, LARGEST);
  }

  static StandardInput of(InputStream in, long largest) throws WrongPathException {
    try {
      Path folder = Files.createTempDirectory(Scratch.folder(), "");
      StandardInput copied = new StandardInput(folder.resolve("stdin"));
      try (OutputStream out = Files.newOutputStream(copied.file)) {
        copy(in, out, largest);
      } catch (IOException | RuntimeException e) {
        copied.close();
        throw e;
      }
      return copied;
    } catch (IOException e) {
      throw new WrongPathException(
          "standard input cannot be copied to "
              + System.getProperty("java.io.tmpdir")
              + ": "
              + Obstacle.of(e)
              + ". Save it as a file and name that.",
          e);
    }
  }

  private static void copy(InputStream in, OutputStream out, long largest) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      if (size > largest) {
        throw new IOException("it does not end");
      }
      out.write(buffer, 0, read);
    }
  }

  Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.getParent());
    } catch (IOException e) {
      // It goes when the program ends.
    }
  }
}
