package org.skirmish.source.office;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Xml;

/** The parts of a document that is a zip. None may unpack to more than a bound. */
final class ZipParts implements AutoCloseable {

  /** No part is read further, in bytes: the text of a thousand pages takes some ten million. */
  private static final long LARGEST = 48L << 20;

  private static final int SHORT = 1 << 16;

  private final ZipFile zip;

  ZipParts(byte[] bytes) throws IOException {
    zip = ZipFile.builder().setByteArray(bytes).get();
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** The XML of a part; empty where there is no such part. */
  Optional<Xml> xml(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    return entry == null ? Optional.empty() : Optional.of(new Xml(open(entry)));
  }

  /** The beginning of a part as text, empty where there is no such part. */
  String text(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    try (InputStream in =
        entry == null ? new ByteArrayInputStream(new byte[0]) : zip.getInputStream(entry)) {
      return new String(in.readNBytes(SHORT), StandardCharsets.UTF_8);
    }
  }

  private InputStream open(ZipArchiveEntry entry) throws IOException {
    return new Bounded(zip.getInputStream(entry));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static final class Bounded extends FilterInputStream {

    private long left = LARGEST;

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
        throw new UnreadableException(
            Reason.TOO_LARGE,
            "the document unpacks to more than 48 MiB of text: split it into one file an article");
      }
      return read;
    }
  }
}
