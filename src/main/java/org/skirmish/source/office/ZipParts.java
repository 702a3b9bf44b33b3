package org.skirmish.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.skirmish.source.Limits;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Xml;

/** The parts of a document that is a zip. None may unpack to more than a bound. */
final class ZipParts implements AutoCloseable {

  /** How many bytes of a part may stand for one of the text: the rest is markup. */
  private static final int MARKUP = 3;

  private static final int SHORT = 1 << 16;

  private final ZipFile zip;
  private final long largest;

  /**
   * @param article the longest text of an article
   */
  ZipParts(byte[] bytes, int article) throws IOException {
    largest = MARKUP * (long) Math.max(article, Limits.DEFAULT.article());
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
    return BoundedInputStream.builder()
        .setInputStream(zip.getInputStream(entry))
        .setMaxCount(largest)
        .setOnMaxCount((most, read) -> tooLarge(most))
        .get();
  }

  private static void tooLarge(long most) throws UnreadableException {
    throw new UnreadableException(
        Reason.TOO_LARGE,
        "the document unpacks to more than "
            + Limits.shown(most)
            + " of text: split it into one file per article, or raise --max-article");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
