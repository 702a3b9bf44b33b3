package org.skirmish.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.io.input.CloseShieldInputStream;

/** A 7z archive, unpacked from front to back, since several members may be packed as one. */
final class SevenZipArchive implements Archive {

  private static final int UNIX_MODE = 16;
  private static final int UNIX_TYPE = 0xF000;
  private static final int UNIX_LINK = 0xA000;
  private static final int HAS_UNIX_MODE = 0x8000;

  private final SevenZFile archive;
  private final Budget budget;
  private final byte[] passed = new byte[1 << 16];
  private Optional<InputStream> content = Optional.empty();

  SevenZipArchive(SeekableByteChannel channel, Budget budget) throws IOException {
    this.budget = budget;
    archive =
        SevenZFile.builder()
            .setSeekableByteChannel(channel)
            .setMaxMemoryLimitKiB(Packing.MOST_MEMORY)
            .get();
  }

  @Override
  public Optional<Entry> next() throws IOException {
    pass();
    SevenZArchiveEntry entry = archive.getNextEntry();
    if (entry == null) {
      return Optional.empty();
    }
    boolean other = entry.isDirectory() || entry.isAntiItem() || isLink(entry);
    if (entry.hasStream()) {
      content =
          Optional.of(budget.unpacked(CloseShieldInputStream.wrap(archive.getInputStream(entry))));
    }
    InputStream in = content.orElseGet(InputStream::nullInputStream);
    String name = entry.getName() == null ? "" : entry.getName();
    return Optional.of(new Entry(name, other ? Kind.OTHER : Kind.FILE, () -> in));
  }

  /** Reads on to the end of the member: what is passed over takes as long, and counts. */
  private void pass() throws IOException {
    if (content.isPresent()) {
      InputStream rest = content.get();
      content = Optional.empty();
      try {
        while (rest.read(passed) >= 0) {}
      } catch (PasswordRequiredException e) {
        // It was rejected; the next one need not be encrypted.
        return;
      }
    }
  }

  private static boolean isLink(SevenZArchiveEntry entry) {
    int attributes = entry.getHasWindowsAttributes() ? entry.getWindowsAttributes() : 0;
    return (attributes & HAS_UNIX_MODE) != 0 && (attributes >>> UNIX_MODE & UNIX_TYPE) == UNIX_LINK;
  }

  @Override
  public boolean goesOnAfter(Exception failure) {
    return isEncrypted(failure);
  }

  @Override
  public boolean isEncrypted(Exception failure) {
    return failure instanceof PasswordRequiredException;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
