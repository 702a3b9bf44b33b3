package org.skirmish.source;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.skirmish.source.Reject.Reason;

/** One pass over {@link Inputs}. */
final class Walk implements Iterator<Input> {

  /**
   * Code point order of names, which is the byte order of their UTF-8. Unix compares paths by their
   * bytes, whatever the locale makes of them; Windows would ignore case.
   */
  private static final Comparator<Path> BY_NAME =
      File.separatorChar == '/'
          ? Comparator.naturalOrder()
          : (a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b));

  /** A folder being walked: where it is, what the names in it begin with, which are to come. */
  private record Level(Path folder, String prefix, Iterator<Path> names) {}

  private final Iterator<Path> given;
  private final List<Path> except;
  private final Opener opener;
  private final Limits limits;
  private final Deque<Level> levels = new ArrayDeque<>();

  /** The folder that the user gave, while nothing was found in it. */
  private Optional<Path> barren = Optional.empty();

  private Optional<Input> next;

  Walk(List<Path> given, List<Path> except, Opener opener, Limits limits) {
    this.given = given.iterator();
    this.except = except;
    this.opener = opener;
    this.limits = limits;
    this.next = Optional.empty();
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (!levels.isEmpty() || barren.isPresent() || given.hasNext())) {
      next = step();
    }
    return next.isPresent();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input input = next.get();
    next = Optional.empty();
    return input;
  }

  private Optional<Input> step() {
    Level level = levels.peek();
    if (level == null) {
      if (barren.isPresent()) {
        return found(refused(nameOf(barren.get()), Reason.EMPTY, whyBarren(barren.get())));
      }
      return start(given.next());
    }
    if (!level.names().hasNext()) {
      levels.pop();
      return Optional.empty();
    }
    Path path = level.folder().resolve(level.names().next());
    String name = level.prefix() + nameOf(path);
    if (!Files.isDirectory(path)) {
      if (isExceptedFile(path)) {
        return Optional.empty();
      }
      return found(new Input.TextFile(name, path, opener, limits));
    }
    if (Files.isSymbolicLink(path)) {
      return found(
          refused(
              name,
              Reason.UNREADABLE,
              "a link to a folder is not followed, lest a folder be read twice or for ever:"
                  + " name the folder itself"));
    }
    return enter(path, name, name + "/");
  }

  private Optional<Input> start(Path path) {
    if (!Files.isDirectory(path)) {
      if (isExceptedFile(path)) {
        return Optional.empty();
      }
      return Optional.of(new Input.TextFile(nameOf(path), path, opener, limits));
    }
    barren = Optional.of(path);
    return enter(path, nameOf(path), "");
  }

  /** Goes down into a folder; a reject when it cannot be listed. */
  private Optional<Input> enter(Path folder, String name, String prefix) {
    try {
      if (isExcepted(folder)) {
        return Optional.empty();
      }
      levels.push(new Level(folder, prefix, names(folder).iterator()));
      return Optional.empty();
    } catch (IOException e) {
      return found(
          refused(
              name,
              Reason.UNREADABLE,
              "the folder cannot be listed ("
                  + Obstacle.of(e)
                  + "): check that it is there and that you may read it"));
    }
  }

  private boolean isExcepted(Path path) throws IOException {
    for (Path other : except) {
      if (Files.exists(other) && Files.isSameFile(path, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is one of the files that are no input; one that cannot be seen is rejected later.
   */
  private boolean isExceptedFile(Path file) {
    try {
      for (Path other : except) {
        // Only then the disk is asked, as there may be a million files.
        if (file.endsWith(other.getFileName())) {
          return isExcepted(file);
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private static String whyBarren(Path folder) {
    return EarlierRun.files(folder).isEmpty()
        ? "the folder holds no files"
        : "the folder holds only files that an earlier run has written: to read one, name it";
  }

  private Optional<Input> found(Input input) {
    barren = Optional.empty();
    return Optional.of(input);
  }

  private static Input refused(String name, Reason reason, String detail) {
    return new Input.Refused(new Reject(name, reason, detail));
  }

  /**
   * The names in a folder without the hidden ones and without what an earlier run has written, in
   * order.
   */
  static List<Path> names(Path folder) throws IOException {
    List<Path> names = new ArrayList<>();
    Set<String> written = EarlierRun.files(folder);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        Path name = entry.getFileName();
        if (!name.toString().startsWith(".") && !written.contains(name.toString())) {
          names.add(name);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(BY_NAME);
    return names;
  }

  /**
   * The last part of a path. A URI carries the bytes of a Unix name, so that the name is right, and
   * the same everywhere, also under a locale that cannot express it.
   */
  private static String nameOf(Path path) {
    String whole = path.toAbsolutePath().normalize().toUri().getPath();
    int end = whole.length() > 1 && whole.endsWith("/") ? whole.length() - 1 : whole.length();
    String name = whole.substring(whole.lastIndexOf('/', end - 1) + 1, end);
    return name.isEmpty() ? "/" : name;
  }

  private static byte[] utf8(Path name) {
    return name.toString().getBytes(StandardCharsets.UTF_8);
  }
}
