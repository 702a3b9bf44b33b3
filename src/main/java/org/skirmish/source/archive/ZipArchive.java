package org.skirmish.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip archive, by the table of contents at its end. */
final class ZipArchive implements Archive {

  private final ZipFile zip;
  private final Budget budget;
  private final Enumeration<ZipArchiveEntry> entries;

  private ZipArchive(ZipFile zip, Budget budget) {
    this.zip = zip;
    this.budget = budget;
    entries = zip.getEntries();
  }

  /**
   * The archive.
   *
   * @throws IOException if it has no table of contents that can be read
   */
  static ZipArchive open(SeekableByteChannel channel, Budget budget) throws IOException {
    ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
    return new ZipArchive(zip, budget);
  }

  /** Whether it is a document or a program that happens to be packed as a zip. */
  boolean isDocument() {
    for (String name : ZipEntries.DOCUMENT) {
      if (zip.getEntry(name) != null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<Entry> next() {
    if (!entries.hasMoreElements()) {
      return Optional.empty();
    }
    ZipArchiveEntry entry = entries.nextElement();
    return Optional.of(
        new Entry(ZipEntries.name(entry), ZipEntries.kind(entry), () -> content(entry)));
  }

  private InputStream content(ZipArchiveEntry entry) throws IOException {
    InputStream unpacked = budget.unpacked(zip.getInputStream(entry));
    return new CheckedInputStream(unpacked, new CRC32()) {
      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read < 0 && getChecksum().getValue() != entry.getCrc()) {
          throw new IOException("its checksum is wrong");
        }
        return read;
      }
    };
  }

  @Override
  public boolean goesOnAfter(Exception failure) {
    return true;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
