package org.skirmish.export.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Keeps a folder for one run. The operating system holds the lock for the process and lets it go
 * when the process ends, however that comes about; the file itself is deleted at the end.
 *
 * <p>Where locks are those of POSIX, a process loses its lock as soon as it closes the file once,
 * through whatever channel. So no folder's file is opened a second time in this process.
 */
final class FolderLock implements Closeable {

  private static final String NAME = ".skirmish.lock";

  /** A run that ends deletes the file, so that another may have opened one that is gone. */
  private static final int TRIES = 100;

  /** The folders that this process has. */
  private static final Set<Path> OWN = new HashSet<>();

  private final Path folder;
  private final Path file;
  private final FileChannel channel;
  private final boolean held;

  private FolderLock(Path folder, Path file, FileChannel channel, boolean held) {
    this.folder = folder;
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
    Path real = folder.toRealPath();
    synchronized (OWN) {
      if (!OWN.add(real)) {
        throw new FolderInUseException(folder, null);
      }
    }
    try {
      for (int i = 0; i < TRIES; i++) {
        FolderLock lock = tryOnce(real, folder);
        if (lock != null) {
          return lock;
        }
      }
      throw new FolderInUseException(folder, null);
    } catch (IOException | RuntimeException e) {
      forget(real);
      throw e;
    }
  }

  /** The lock; null if the file went while it was being taken. */
  private static FolderLock tryOnce(Path real, Path folder) throws IOException {
    Path file = real.resolve(NAME);
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // Of a run that goes on, or was killed.
    }
    FileChannel channel = null;
    boolean taken = false;
    try {
      Object key = key(file);
      channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      FileLock lock;
      try {
        lock = channel.tryLock();
      } catch (IOException e) {
        taken = true; // a file system without locks, as some networks have
        return new FolderLock(real, file, channel, false);
      }
      if (lock == null) {
        throw new FolderInUseException(folder, null);
      }
      taken = Objects.equals(key, key(file));
      return taken ? new FolderLock(real, file, channel, true) : null;
    } catch (NoSuchFileException e) {
      return null;
    } catch (OverlappingFileLockException e) {
      throw new FolderInUseException(folder, e);
    } finally {
      if (channel != null && !taken) {
        channel.close();
      }
    }
  }

  /** What tells the file apart from another of its name; null where the system has no such key. */
  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  private static void forget(Path folder) {
    synchronized (OWN) {
      OWN.remove(folder);
    }
  }

  /** Whether no other run can be in the folder; false where the file system knows no locks. */
  boolean isHeld() {
    return held;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    } finally {
      forget(folder);
    }
  }
}
