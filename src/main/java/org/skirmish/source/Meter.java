package org.skirmish.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens files and counts how far their reading is. A file counts as read when the next one is
 * opened; until then its farthest place counts, however often it is opened. One thread opens, any
 * other may ask.
 */
public final class Meter implements Opener {

  private Path current;
  private long before;
  private volatile long within;
  private volatile long done;

  @Override
  public InputStream open(Path path) throws IOException {
    InputStream in = FILES.open(path);
    if (!path.equals(current)) {
      before += size(current);
      current = path;
      within = 0;
      done = before;
    }
    return new Counted(in);
  }

  /** The files are read once more, from the first one on. */
  public void restart() {
    current = null;
    before = 0;
    within = 0;
    done = 0;
  }

  /** Bytes of the files, as they lie on the disk. */
  public long done() {
    return done;
  }

  private static long size(Path file) {
    try {
      return file == null ? 0 : Files.size(file);
    } catch (IOException e) {
      return 0; // it has gone meanwhile
    }
  }

  private final class Counted extends FilterInputStream {

    private final Path file = current;
    private long at;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      moved(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = in.read(bytes, from, length);
      moved(Math.max(0, count));
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      long skipped = in.skip(count);
      moved(skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    private void moved(long count) {
      at += count;
      if (at > within && file.equals(current)) {
        within = at;
        done = before + at;
      }
    }
  }
}
