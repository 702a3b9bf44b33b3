package org.skirmish.cli.input;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.cli.line.Nearest;
import org.skirmish.export.Format;
import org.skirmish.source.Inputs;
import org.skirmish.source.MissingPathException;
import org.skirmish.source.Obstacle;
import org.skirmish.source.Opener;

/** The files and folders that a user named, in whatever way. */
public final class GivenPaths implements AutoCloseable {

  /** So many paths of a list that are not there are named. */
  private static final int SHOWN = 10;

  private final List<Path> paths = new ArrayList<>();
  private final Optional<Path> except;
  private final InputStream in;
  private Optional<StandardInput> standard = Optional.empty();

  private GivenPaths(Optional<Path> except, InputStream in) {
    this.except = except;
    this.in = in;
  }

  /**
   * Finds them.
   *
   * @param arguments paths, patterns, {@code -} for standard input
   * @param list a file of paths, or {@code -}
   * @param except a folder in which patterns match nothing: the run's own output
   * @param in standard input
   * @throws WrongPathException if one is not there, or none is named
   */
  public static GivenPaths of(
      List<String> arguments, Optional<String> list, Optional<Path> except, InputStream in)
      throws WrongPathException {
    if (arguments.isEmpty() && list.isEmpty()) {
      throw new WrongPathException("nothing to read was named: add files or folders.");
    }
    long fromStandard = arguments.stream().filter(StandardInput.NAME::equals).count();
    if (fromStandard + list.filter(StandardInput.NAME::equals).stream().count() > 1) {
      throw new WrongPathException("standard input (-) can be read only once.");
    }
    GivenPaths given = new GivenPaths(except, in);
    for (String argument : arguments) {
      if (!argument.equals(StandardInput.NAME)) {
        given.check(argument);
      }
    }
    for (String argument : arguments) {
      given.add(argument);
    }
    if (list.isPresent()) {
      given.addAll(list.get());
    }
    return given;
  }

  /** Whether a file or folder of that name exists. */
  public static boolean isThere(String name) {
    try {
      return !name.isEmpty() && Files.exists(Path.of(name), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The paths in their order, all of them there. */
  public List<Path> paths() {
    return List.copyOf(paths);
  }

  private void check(String argument) throws WrongPathException {
    if (isThere(argument)) {
      return;
    }
    Optional<String> address = Address.advice(argument);
    if (address.isPresent()) {
      throw new WrongPathException(address.get());
    }
    if (!Glob.isPattern(argument)) {
      try {
        Inputs.of(List.of(path(argument)));
      } catch (MissingPathException e) {
        throw new WrongPathException(e.getMessage() + hint(argument), e);
      }
    }
  }

  private void add(String argument) throws WrongPathException {
    if (argument.equals(StandardInput.NAME)) {
      standard = Optional.of(StandardInput.of(in));
      paths.add(standard.get().file());
    } else if (isThere(argument)) {
      paths.add(path(argument));
    } else {
      List<Path> matches = Glob.matches(argument, except);
      if (matches.isEmpty()) {
        throw new WrongPathException(
            argument + ": no file or folder matches. It is looked for in " + here() + ".");
      }
      paths.addAll(matches);
    }
  }

  private void addAll(String list) throws WrongPathException {
    List<String> missing = new ArrayList<>();
    for (PathList.Entry entry : entries(list)) {
      if (isThere(entry.path())) {
        paths.add(path(entry.path()));
      } else {
        missing.add(entry.path() + " (line " + entry.line() + ")");
      }
    }
    if (!missing.isEmpty()) {
      int more = missing.size() - SHOWN;
      throw new WrongPathException(
          "--list: there is no such file or folder as "
              + String.join(", ", missing.subList(0, Math.min(SHOWN, missing.size())))
              + (more > 0 ? " and " + more + " more" : "")
              + ". Paths are looked for in "
              + here()
              + ".");
    }
  }

  private List<PathList.Entry> entries(String list) throws WrongPathException {
    if (list.equals(StandardInput.NAME)) {
      return PathList.read("standard input", in);
    }
    try (InputStream file = Opener.FILES.open(path(list))) {
      return PathList.read(list, file);
    } catch (IOException e) {
      throw new WrongPathException(
          "--list: " + list + ": " + Obstacle.of(e) + ". Give a text file with a path per line.",
          e);
    }
  }

  /** What may have been meant by a name that is not there. */
  private static String hint(String argument) {
    if (argument.startsWith("@") && isThere(argument.substring(1))) {
      return " To read the paths in a file, write --list " + argument.substring(1) + ".";
    }
    for (Format format : Format.values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(argument)) {
        return " Separate formats with commas, as in --formats csv,xlsx.";
      }
    }
    File file = new File(argument);
    File folder = file.getParentFile();
    String[] names = (folder == null ? new File(".") : folder).list();
    if (names == null) {
      return "";
    }
    List<String> near = new ArrayList<>(List.of(names));
    near.removeIf(name -> name.startsWith("."));
    near.sort(null);
    Optional<String> meant = Nearest.to(file.getName(), near);
    return meant
        .map(name -> folder == null ? name : new File(folder, name).getPath())
        .map(path -> " Did you mean " + path + "?")
        .orElse("");
  }

  private static Path path(String argument) throws WrongPathException {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      // Mostly a name with accents where the locale is C: the argument reaches Java in shreds.
      throw new WrongPathException(
          "\""
              + argument
              + "\" is no path under this terminal's language setting: set LC_ALL to C.UTF-8, or"
              + " name the folder that holds it.",
          e);
    }
  }

  private static Path here() {
    return Path.of("").toAbsolutePath();
  }

  /** Deletes the copy of standard input. */
  @Override
  public void close() {
    standard.ifPresent(StandardInput::close);
  }
}
