package org.skirmish.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.skirmish.source.Input.Content;

/** How one file is packed, be it an article, a table, a dump or a tar archive. */
enum Packing {
  GZIP("1f8b08", 0),
  BZIP2("314159265359", 4),
  XZ("fd377a585a00", 0);

  /** What unpacks xz and 7z may take so much memory, in KiB. */
  static final int MOST_MEMORY = 128 * 1024;

  private static final int BUFFER = 1 << 16;

  /** Where a dump's first tag stands. */
  private static final int HEAD = 1_024;

  private static final String DUMP = "<mediawiki";

  private final byte[] magic;
  private final int offset;

  Packing(String magic, int offset) {
    this.magic = HexFormat.of().parseHex(magic);
    this.offset = offset;
  }

  /** The packing of a file that begins with these bytes. */
  static Optional<Packing> of(byte[] head) {
    for (Packing packing : values()) {
      if (Bytes.areAt(packing.offset, packing.magic, head)) {
        return Optional.of(packing);
      }
    }
    return Optional.empty();
  }

  /**
   * What is packed in {@code content}. A wiki's dump, which is read page by page, may be larger
   * than anything that is kept.
   */
  InputStream unpacked(Content content, Budget budget) throws IOException {
    InputStream in = content.open();
    try {
      BufferedInputStream bytes = new BufferedInputStream(unpacked(in), BUFFER);
      bytes.mark(HEAD);
      String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      bytes.reset();
      return head.contains(DUMP) ? budget.streamed(bytes) : budget.unpacked(bytes);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private InputStream unpacked(InputStream in) throws IOException {
    return switch (this) {
      case GZIP -> new GZIPInputStream(in, BUFFER);
      case BZIP2 -> new BZip2CompressorInputStream(new BufferedInputStream(in, BUFFER), true);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(new BufferedInputStream(in, BUFFER))
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(MOST_MEMORY)
              .get();
    };
  }
}
