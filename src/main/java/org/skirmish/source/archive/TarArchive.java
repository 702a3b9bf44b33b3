package org.skirmish.source.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.io.input.CloseShieldInputStream;

/** A tar archive. */
final class TarArchive implements Archive {

  private static final int BLOCK = 512;
  private static final int MAGIC_AT = 257;
  private static final byte[] MAGIC = "ustar".getBytes(StandardCharsets.US_ASCII);

  /** What a member's name and attributes may take, in bytes: names are held in memory. */
  private static final long LONGEST_HEADER = 1 << 20;

  /** The same behind a file with holes, the end of which comes with the next header. */
  private static final long LONGEST_SPARSE = 64L << 20;

  private final Bounded bounded;
  private final TarArchiveInputStream tar;
  private final byte[] passed = new byte[1 << 16];
  private boolean sparse;

  TarArchive(InputStream in) {
    bounded = new Bounded(new BufferedInputStream(in, 1 << 16));
    tar = new TarArchiveInputStream(bounded, StandardCharsets.UTF_8.name());
  }

  /**
   * Whether a tar archive begins with these bytes; old ones have no mark, and a header that adds
   * up.
   */
  static boolean isTar(byte[] head) {
    if (head.length < BLOCK || head[0] <= ' ') {
      return false;
    }
    try {
      return Bytes.areAt(MAGIC_AT, MAGIC, head)
          || TarUtils.verifyCheckSum(Arrays.copyOf(head, BLOCK));
    } catch (IllegalArgumentException e) {
      // Where the sum would stand is no number.
      return false;
    }
  }

  @Override
  public Optional<Entry> next() throws IOException {
    bounded.left = Long.MAX_VALUE;
    if (!sparse) {
      while (tar.getCurrentEntry() != null && tar.read(passed) >= 0) {}
    }
    bounded.left = sparse ? LONGEST_SPARSE : LONGEST_HEADER;
    TarArchiveEntry entry = tar.getNextEntry();
    bounded.left = Long.MAX_VALUE;
    if (entry == null) {
      return Optional.empty();
    }
    sparse = entry.isSparse();
    return Optional.of(
        new Entry(entry.getName(), kind(entry), () -> CloseShieldInputStream.wrap(tar)));
  }

  private static Kind kind(TarArchiveEntry entry) {
    boolean link = entry.isSymbolicLink() || entry.isLink();
    boolean device = entry.isBlockDevice() || entry.isCharacterDevice() || entry.isFIFO();
    if (entry.isDirectory() || link || device) {
      return Kind.OTHER;
    }
    return entry.isSparse() ? Kind.UNKNOWN : Kind.FILE;
  }

  @Override
  public boolean goesOnAfter(Exception failure) {
    return false;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  /** A stream of which no more than some bytes are read at a time. */
  private static final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new IOException("a member's name is longer than any");
      }
      return read;
    }
  }
}
