package org.skirmish.cli.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.source.Inputs;

/**
 * A pattern of paths for those whose shell does not expand it, or who quoted it: {@code *} stands
 * for any letters of a name, {@code ?} for one, {@code [a-z]} for one of some, {@code **} for any
 * folders. As in a shell, hidden names match nothing; {@code **} follows no links. A name that
 * really exists is itself, whatever characters it has.
 */
final class Glob {

  private static final String ANY_FOLDERS = "**";

  /** What is still to be matched, and below which folder. */
  private record Step(Path folder, int part) {}

  private final List<String> parts = new ArrayList<>();
  private final Path start;
  private final Optional<Path> except;
  private final List<Path> found = new ArrayList<>();
  private final Set<Step> taken = new HashSet<>();

  private Glob(String pattern, Optional<Path> except) {
    this.except = except;
    String slashed = File.separatorChar == '/' ? pattern : pattern.replace('\\', '/');
    for (String part : slashed.split("/")) {
      boolean again = part.equals(ANY_FOLDERS) && !parts.isEmpty() && last().equals(part);
      if (!part.isEmpty() && !again) {
        parts.add(part);
      }
    }
    if (slashed.startsWith("/")) {
      start = Path.of("/");
    } else if (File.separatorChar != '/' && !parts.isEmpty() && parts.get(0).endsWith(":")) {
      start = Path.of(parts.remove(0) + "/");
    } else {
      start = Path.of("");
    }
  }

  private String last() {
    return parts.get(parts.size() - 1);
  }

  /** Whether it may be a pattern. */
  static boolean isPattern(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
  }

  /**
   * What matches a pattern, in the order in which inputs are read. A folder that cannot be listed
   * is among it: to read it says why.
   *
   * @param except a folder in which nothing is looked for
   */
  static List<Path> matches(String pattern, Optional<Path> except) {
    Glob glob = new Glob(pattern, except);
    glob.look(new Step(glob.start, 0));
    return glob.found;
  }

  private void look(Step step) {
    if (!taken.add(step)) {
      return;
    }
    if (step.part() == parts.size()) {
      found.add(step.folder());
      return;
    }
    String part = parts.get(step.part());
    Optional<Path> itself = itself(step.folder(), part);
    if (itself.isPresent()) {
      look(new Step(itself.get(), step.part() + 1));
    } else if (isPattern(part)) {
      lookWithin(step, part);
    }
  }

  private void lookWithin(Step step, String part) {
    boolean anyFolders = part.equals(ANY_FOLDERS);
    boolean ended = step.part() == parts.size() - 1;
    if (anyFolders) {
      look(new Step(step.folder(), step.part() + 1));
      if (ended) {
        return;
      }
    }
    Path folder = step.folder().toString().isEmpty() ? Path.of(".") : step.folder();
    List<Path> names;
    try {
      names = Inputs.names(folder);
    } catch (IOException e) {
      found.add(folder);
      return;
    }
    for (Path name : names) {
      Path path = step.folder().resolve(name);
      if (anyFolders) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !isLeftOut(path)) {
          look(new Step(path, step.part()));
        }
      } else if (isLike(part, name.toString())
          && (ended || Files.isDirectory(path))
          && !isLeftOut(path)) {
        look(new Step(path, step.part() + 1));
      }
    }
  }

  private boolean isLeftOut(Path path) {
    try {
      return except.isPresent()
          && Files.exists(except.get())
          && Files.isSameFile(path, except.get());
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<Path> itself(Path folder, String name) {
    try {
      Path path = folder.resolve(name);
      return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      // Windows has no names with an asterisk.
      return Optional.empty();
    }
  }

  /** Whether a name matches a part of a pattern; in time of their lengths multiplied at most. */
  static boolean isLike(String pattern, String name) {
    boolean anyCase = File.separatorChar != '/';
    int[] wanted = (anyCase ? pattern.toLowerCase(Locale.ROOT) : pattern).codePoints().toArray();
    int[] there = (anyCase ? name.toLowerCase(Locale.ROOT) : name).codePoints().toArray();
    int at = 0;
    int star = -1;
    int resume = 0;
    int i = 0;
    while (i < there.length) {
      int end = at < wanted.length ? matched(wanted, at, there[i]) : -1;
      if (at < wanted.length && wanted[at] == '*') {
        star = at++;
        resume = i;
      } else if (end > 0) {
        at = end;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < wanted.length && wanted[at] == '*') {
      at++;
    }
    return at == wanted.length;
  }

  /** Where the pattern goes on behind what matches the letter at {@code at}, or −1. */
  private static int matched(int[] wanted, int at, int letter) {
    if (wanted[at] == '?') {
      return at + 1;
    }
    int end = wanted[at] == '[' ? closing(wanted, at) : -1;
    if (end < 0) {
      return wanted[at] == letter ? at + 1 : -1;
    }
    boolean not = wanted[at + 1] == '!' || wanted[at + 1] == '^';
    boolean among = false;
    for (int i = at + (not ? 2 : 1); i < end; i++) {
      if (i + 2 < end && wanted[i + 1] == '-') {
        among |= wanted[i] <= letter && letter <= wanted[i + 2];
        i += 2;
      } else {
        among |= wanted[i] == letter;
      }
    }
    return among == not ? -1 : end + 1;
  }

  /** The bracket that closes the one at {@code at}, with a letter at least between; or −1. */
  private static int closing(int[] wanted, int at) {
    boolean not = at + 1 < wanted.length && (wanted[at + 1] == '!' || wanted[at + 1] == '^');
    for (int i = at + (not ? 3 : 2); i < wanted.length; i++) {
      if (wanted[i] == ']') {
        return i;
      }
    }
    return -1;
  }
}
