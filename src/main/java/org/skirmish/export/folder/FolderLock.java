package org.skirmish.export.folder;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * Keeps a folder for one run. The operating system holds the lock for the process and lets it go
 * when the process ends, however that comes about; the file itself is deleted at the end.
 */
final class FolderLock implements Closeable {

  private static final String NAME = ".skirmish.lock";

  /** A run that ends deletes the file, so that another may have locked one that is gone. */
  private static final int TRIES = 100;

  /** Behind what stands in the file: on Windows nobody else can read what is locked. */
  private static final long PLACE = 1L << 40;

  private final Path file;
  private final FileChannel channel;
  private final boolean held;

  private FolderLock(Path file, FileChannel channel, boolean held) {
    this.file = file;
    this.channel = channel;
    this.held = held;
  }

  /**
   * Takes the folder.
   *
   * @throws FolderInUseException if another run has it
   * @throws IOException if the folder cannot be written to
   */
  static FolderLock take(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    for (int i = 0; i < TRIES; i++) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      boolean taken = false;
      try {
        FileLock lock;
        try {
          lock = channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException e) {
          throw new FolderInUseException(folder, e);
        } catch (IOException e) {
          taken = true; // a file system without locks, as some networks have
          return new FolderLock(file, channel, false);
        }
        if (lock == null) {
          throw new FolderInUseException(folder, null);
        }
        if (isAt(file, channel)) {
          taken = true;
          return new FolderLock(file, channel, true);
        }
      } finally {
        if (!taken) {
          channel.close();
        }
      }
    }
    throw new FolderInUseException(folder, null);
  }

  /** Whether the locked file is the one that still stands in the folder. */
  private static boolean isAt(Path file, FileChannel channel) throws IOException {
    byte[] sign = UUID.randomUUID().toString().getBytes(US_ASCII);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(sign), 0);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == sign.length
        && Arrays.equals(Files.readAllBytes(file), sign);
  }

  /** Whether no other run can be in the folder; false where the file system knows no locks. */
  boolean isHeld() {
    return held;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
