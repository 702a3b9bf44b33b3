package org.skirmish.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder in which files appear whole or not at all. Each is written under its name with {@code
 * .part} behind it; {@link #publish} gives all of them their names, in place of what an earlier run
 * left there. Without it, {@link #close} deletes the parts, and the earlier files stay untouched.
 */
public final class OutputFolder implements Closeable {

  private static final String PART = ".part";
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final List<String> names = new ArrayList<>();
  private final List<String> stale = new ArrayList<>();

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a folder, and makes it and those above it if they are not there.
   *
   * @throws OutputFolderException if there is no such folder and none can be made
   */
  public static OutputFolder open(Path folder) throws OutputFolderException {
    // createDirectories takes a symbolic link to a folder for a file in the way.
    if (!Files.isDirectory(folder)) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new OutputFolderException(
            folder, "cannot be made, " + reason(e), "Name another folder or make way for it", e);
      }
    }
    return new OutputFolder(folder);
  }

  /**
   * Starts a file. Its stream is for the caller to close, before {@link #publish}.
   *
   * @throws OutputFolderException if the folder cannot be written to
   */
  public OutputStream create(String name) throws OutputFolderException {
    return new BufferedOutputStream(open(name), BUFFER);
  }

  /**
   * Starts a file for a library that writes to paths and not to streams; gives where it is until
   * {@link #publish}: an empty file. The library must have closed it before.
   *
   * @throws OutputFolderException if the folder cannot be written to
   */
  Path createPath(String name) throws OutputFolderException {
    try {
      open(name).close();
      return part(name);
    } catch (OutputFolderException e) {
      throw e;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private OutputStream open(String name) throws OutputFolderException {
    Path place = folder.resolve(name);
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputFolderException(
          folder, name + " is a folder there", "Rename that folder or name another", null);
    }
    try {
      OutputStream out = Files.newOutputStream(part(name));
      names.add(name);
      return out;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private OutputFolderException unwritable(IOException e) {
    return new OutputFolderException(
        folder,
        "cannot be written to, " + reason(e),
        "Name another folder or change its permissions",
        e);
  }

  /**
   * Lets a file of an earlier run go when the new ones take their places: it would say of them what
   * does not hold.
   */
  public void replaceByNone(String name) {
    stale.add(name);
  }

  /** Gives all files their names. */
  public void publish() throws IOException {
    for (String name : stale) {
      Files.deleteIfExists(folder.resolve(name));
    }
    while (!names.isEmpty()) {
      String name = names.get(0);
      try {
        Files.move(part(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new OutputFolderException(
            folder,
            name + " cannot be put in its place, " + reason(e),
            "Close programs that hold it open and run again",
            e);
      }
      names.remove(0);
    }
  }

  /** Deletes what was not published. */
  @Override
  public void close() throws IOException {
    for (String name : names) {
      Files.deleteIfExists(part(name));
    }
    names.clear();
  }

  private Path part(String name) {
    return folder.resolve(name + PART);
  }

  /** What the exception means; its own message is often a bare path. */
  private static String reason(IOException e) {
    if (e instanceof FileAlreadyExistsException there) {
      return "there is a file of that name: " + there.getFile();
    }
    if (e instanceof AccessDeniedException denied) {
      return "permission denied: " + denied.getFile();
    }
    return String.valueOf(e.getMessage());
  }
}
