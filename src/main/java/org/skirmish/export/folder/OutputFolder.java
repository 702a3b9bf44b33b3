package org.skirmish.export.folder;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A folder in which the files of a run appear together or not at all. Until {@link #publish} they
 * lie in a hidden folder of the run's own; without it, {@link #close} deletes them, and what an
 * earlier run left stays untouched. From {@link #open} to {@link #close} no other run can write
 * there.
 */
public final class OutputFolder implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final FolderLock lock;
  private final Parts parts;
  private final Map<String, MeasuredStream> files = new LinkedHashMap<>();
  private final List<String> gone = new ArrayList<>();

  private OutputFolder(Path folder, FolderLock lock, Parts parts) {
    this.folder = folder;
    this.lock = lock;
    this.parts = parts;
  }

  /**
   * Opens a folder, and makes it and those above it if they are not there. What runs that were
   * killed have left in it is cleared up.
   *
   * @throws FolderInUseException if another run is writing to it
   * @throws OutputFolderException if there is no such folder and none can be made, or it cannot be
   *     written to
   */
  public static OutputFolder open(Path folder) throws OutputFolderException {
    return open(folder, false);
  }

  /**
   * The same, but with the journal of a run that was stopped before its end, if there is one.
   *
   * @throws FolderInUseException if another run is writing to it
   * @throws OutputFolderException as above
   */
  public static OutputFolder resume(Path folder) throws OutputFolderException {
    return open(folder, true);
  }

  private static OutputFolder open(Path folder, boolean resume) throws OutputFolderException {
    // createDirectories takes a symbolic link to a folder for a file in the way.
    if (!Files.isDirectory(folder)) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new OutputFolderException(
            folder, "cannot be made, " + reason(e), "Name another folder or make way for it", e);
      }
    }
    FolderLock lock = null;
    try {
      lock = FolderLock.take(folder);
      Parts parts = Parts.in(folder);
      if (lock.isHeld()) {
        parts.finishOthers(resume);
      }
      return new OutputFolder(folder, lock, parts);
    } catch (IOException e) {
      release(lock);
      throw e instanceof OutputFolderException known ? known : unwritable(folder, e);
    }
  }

  private static void release(FolderLock lock) {
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        // It goes with the process.
      }
    }
  }

  /**
   * Starts a file. Its stream is for the caller to close, before {@link #publish}.
   *
   * @throws OutputFolderException if the folder cannot be written to
   */
  public OutputStream create(String name) throws OutputFolderException {
    Path part = start(name);
    try {
      MeasuredStream file =
          new MeasuredStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW));
      files.put(name, file);
      return new BufferedOutputStream(file, BUFFER);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /**
   * Starts a file for a library that writes to paths and not to streams; gives where it is until
   * {@link #publish}: an empty file. The library must have closed it before.
   *
   * @throws OutputFolderException if the folder cannot be written to
   */
  public Path createPath(String name) throws OutputFolderException {
    Path part = start(name);
    try {
      Files.createFile(part);
      files.put(name, null);
      return part;
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private Path start(String name) throws OutputFolderException {
    if (Files.isDirectory(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputFolderException(
          folder, name + " is a folder there", "Rename that folder or name another", null);
    }
    return parts.part(name);
  }

  private static OutputFolderException unwritable(Path folder, IOException e) {
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
    gone.add(name);
  }

  /**
   * The same for all files there of such names, but for those of this run.
   *
   * @throws IOException if the folder cannot be looked through
   */
  public void replaceByNone(Predicate<String> names) throws IOException {
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
      for (Path file : there) {
        String name = file.getFileName().toString();
        if (names.test(name)
            && !files.containsKey(name)
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          found.add(name);
        }
      }
    }
    Collections.sort(found);
    gone.addAll(found);
  }

  /**
   * What the files are that were made until now, by name; their streams must be closed.
   *
   * @throws IOException if one cannot be read
   */
  public List<WrittenFile> written() throws IOException {
    List<WrittenFile> written = new ArrayList<>();
    for (Map.Entry<String, MeasuredStream> file : new TreeMap<>(files).entrySet()) {
      MeasuredStream measured = file.getValue();
      written.add(
          measured == null
              ? MeasuredStream.read(file.getKey(), parts.part(file.getKey()))
              : measured.file(file.getKey()));
    }
    return written;
  }

  /**
   * Gives all files their names, those that were made first at first.
   *
   * @throws OutputFolderException if one cannot have its name; then all that stood there before is
   *     there again, where the file system can do that
   */
  public void publish() throws OutputFolderException {
    parts.publish(gone, List.copyOf(files.keySet()));
  }

  /**
   * Where a journal of the run may lie: what {@link #resume} finds there if the files were not
   * published.
   */
  public Path journal() {
    return parts.journal();
  }

  /** Whether a run that was stopped had left a journal, which was not taken over. */
  public boolean isBegunAnew() {
    return parts.isBegunAnew();
  }

  /** Deletes what was not published, but for the journal, and lets others into the folder. */
  @Override
  public void close() throws IOException {
    try (lock) {
      parts.close();
    }
  }

  /** What the exception means; its own message is often a bare path. */
  static String reason(IOException e) {
    if (e instanceof FileAlreadyExistsException there) {
      return "there is a file of that name: " + there.getFile();
    }
    if (e instanceof AccessDeniedException denied) {
      return "permission denied: " + denied.getFile();
    }
    return String.valueOf(e.getMessage());
  }
}
