package org.skirmish.source.scratch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.file.PathUtils;

/**
 * The temporary files of this process, in a folder of its own below the system's ({@code
 * java.io.tmpdir}). It goes when the process ends; that of a process that was killed goes with the
 * next one that needs such files.
 *
 * <p>A process holds a lock on a file in its folder, which the system lets go whatever ends it.
 */
public final class Scratch {

  private static final String PREFIX = "skirmish-";

  /** Without such a file a folder is somebody else's, whatever its name. */
  private static final String LOCK = ".skirmish-scratch";

  private static Own own;

  /**
   * A folder of this process.
   *
   * @param lock held, because an open file that nobody refers to is closed, and its lock goes
   */
  record Own(Path folder, FileChannel lock) {}

  private Scratch() {}

  /**
   * An empty file.
   *
   * @param ending of its name, with a dot
   */
  public static Path file(String ending) throws IOException {
    return Files.createTempFile(folder(), "", ending);
  }

  /** The folder. */
  public static synchronized Path folder() throws IOException {
    if (own == null || !Files.isDirectory(own.folder())) {
      Path below = Path.of(System.getProperty("java.io.tmpdir"));
      clear(below);
      own = make(below);
      Path made = own.folder();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(made)));
    }
    return own.folder();
  }

  /** Makes a folder and locks it until the process ends. */
  static Own make(Path below) throws IOException {
    while (true) {
      Path folder = Files.createTempDirectory(below, PREFIX);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try {
        if (channel.tryLock() != null) {
          return new Own(folder, channel);
        }
      } catch (IOException e) {
        return new Own(
            folder, channel); // a file system without locks: nobody else can take it either
      }
      channel.close(); // another process took it for an old one, and deletes it
    }
  }

  /** Deletes the folders of processes that are gone. */
  static void clear(Path below) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(below, PREFIX + "*")) {
      for (Path folder : folders) {
        if (isLeft(folder)) {
          deleteQuietly(folder);
        }
      }
    }
  }

  private static boolean isLeft(Path folder) {
    Path lock = folder.resolve(LOCK);
    try {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      try (FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
        FileLock free = channel.tryLock();
        return free != null;
      }
    } catch (IOException | OverlappingFileLockException e) {
      return false; // it is somebody else's, or ours
    }
  }

  private static void deleteQuietly(Path folder) {
    try {
      PathUtils.deleteDirectory(folder);
    } catch (IOException e) {
      // The next process tries again.
    }
  }
}
