package org.skirmish.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * A zip archive whose table of contents cannot be used, because the archive was cut off or the
 * table is too long to be held: read from front to back as far as it goes.
 */
final class BrokenZip implements Archive {

  private final ZipArchiveInputStream zip;
  private final Budget budget;
  private final Optional<IOException> obstacle;
  private final byte[] passed = new byte[1 << 16];
  private Optional<ZipArchiveEntry> first;
  private Optional<Kind> last = Optional.empty();

  /**
   * @param obstacle what is wrong with the archive
   * @throws IOException if it does not even begin with a member
   */
  BrokenZip(InputStream in, Budget budget, Optional<IOException> obstacle) throws IOException {
    this.budget = budget;
    this.obstacle = obstacle;
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    zip = new ZipArchiveInputStream(bytes, StandardCharsets.UTF_8.name(), true, false, true);
    first = Optional.ofNullable(zip.getNextEntry());
  }

  /** Whether its first member is that of a document. */
  boolean isDocument() {
    return first.isPresent() && ZipEntries.DOCUMENT.contains(first.get().getName());
  }

  @Override
  public Optional<Entry> next() throws IOException {
    Optional<ZipArchiveEntry> entry = first;
    if (entry.isPresent()) {
      first = Optional.empty();
    } else {
      pass();
      entry = Optional.ofNullable(zip.getNextEntry());
    }
    if (entry.isEmpty() && obstacle.isPresent()) {
      throw obstacle.get();
    }
    last = entry.map(this::kind);
    return entry.map(found -> new Entry(ZipEntries.name(found), kind(found), this::content));
  }

  private InputStream content() {
    return budget.unpacked(CloseShieldInputStream.wrap(zip));
  }

  /** Reads on to the end of the member: what is passed over takes as long, and counts. */
  private void pass() throws IOException {
    if (last.equals(Optional.of(Kind.FILE))) {
      InputStream rest = content();
      while (rest.read(passed) >= 0) {}
    }
  }

  private Kind kind(ZipArchiveEntry entry) {
    Kind kind = ZipEntries.kind(entry);
    return kind == Kind.FILE && !zip.canReadEntryData(entry) ? Kind.UNKNOWN : kind;
  }

  @Override
  public boolean goesOnAfter(Exception failure) {
    return false;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
