package org.skirmish.source.archive;

import java.io.BufferedInputStream;
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

  private final TarArchiveInputStream tar;
  private final byte[] passed = new byte[1 << 16];
  private boolean sparse;
  private long read;
  private long most = Long.MAX_VALUE;

  TarArchive(InputStream in) {
    InputStream bytes = new CountedStream(new BufferedInputStream(in, 1 << 16), this::check);
    tar = new TarArchiveInputStream(bytes, StandardCharsets.UTF_8.name());
  }

  private void check(long bytes) throws IOException {
    read = bytes;
    if (read > most) {
      throw new IOException("a member's name is too long");
    }
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
    if (!sparse) {
      while (tar.getCurrentEntry() != null && tar.read(passed) >= 0) {}
    }
    most = read + (sparse ? LONGEST_SPARSE : LONGEST_HEADER);
    TarArchiveEntry entry = tar.getNextEntry();
    most = Long.MAX_VALUE;
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
}
