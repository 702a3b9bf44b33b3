package org.skirmish.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip of files that are deflated already. All carry one fixed time, so that the same content
 * gives the same bytes on any day and in any time zone. Zip keeps local time without a zone.
 */
final class DatedZip implements Closeable {

  // Noon: no time zone has ever skipped it.
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 12, 0);

  private final ZipArchiveOutputStream zip;

  DatedZip(OutputStream out) {
    zip = new ZipArchiveOutputStream(out);
    zip.setUseZip64(Zip64Mode.AsNeeded);
  }

  /** Adds a file, finished. */
  void add(String name, PackedXml file) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(TIME);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize(file.size());
    entry.setCompressedSize(file.packedSize());
    entry.setCrc(file.sum());
    try (InputStream packed = file.packed()) {
      zip.addRawArchiveEntry(entry, packed);
    }
  }

  /** Adds a small file. */
  void add(String name, String ascii) throws IOException {
    try (PackedXml file = new PackedXml()) {
      file.raw(ascii).finish();
      add(name, file);
    }
  }

  /** Ends the zip and closes the stream below it. */
  @Override
  public void close() throws IOException {
    zip.close();
  }
}
