package org.skirmish.export.folder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.io.file.PathUtils;

/**
 * Where the files of one run lie until they are whole: a hidden folder of its own in the output
 * folder, of which no other run knows the name. When they are whole, a list in it says what is to
 * be done, so that the next run can finish what this one began should it be killed meanwhile.
 */
final class Parts {

  private static final String PREFIX = ".skirmish-run-";
  private static final String LIST = "ready";
  private static final String OLD = "old";
  private static final String JOURNAL = "journal";

  /** As all files of ours are called. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_.-]*");

  private static final char PUT = '+';
  private static final char TAKE_AWAY = '-';

  private final Path folder;
  private final Path place;
  private boolean published;
  private boolean begunAnew;

  private Parts(Path folder, Path place) {
    this.folder = folder;
    this.place = place;
  }

  /** Makes an empty place in an output folder. */
  static Parts in(Path folder) throws IOException {
    Path place = Files.createTempDirectory(folder, PREFIX);
    Files.createDirectory(place.resolve(OLD));
    return new Parts(folder, place);
  }

  /**
   * Ends what runs that were killed have left: publishes what was whole, deletes the rest.
   *
   * @param resume whether this run takes over the longest of their journals
   */
  void finishOthers(boolean resume) throws IOException {
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> places = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path other : places) {
        if (!other.equals(place) && Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)) {
          left.add(other);
        }
      }
    }
    long longest = 0;
    for (Path other : left) {
      Path journal = new Parts(folder, other).journal();
      boolean there = Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS);
      begunAnew |= there && !resume;
      if (there && resume && Files.size(journal) > longest) {
        longest = Files.size(journal);
        Files.move(journal, journal(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (Path other : left) {
      Parts parts = new Parts(folder, other);
      Path list = other.resolve(LIST);
      if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
        List<String> lines = List.of(Files.readString(list, ISO_8859_1).split("\n"));
        for (String line : lines) {
          parts.finish(line, lines);
        }
      }
      parts.delete();
    }
  }

  /** Whether a journal was found and not taken over. */
  boolean isBegunAnew() {
    return begunAnew;
  }

  /** Where the run's journal lies, if it has one. */
  Path journal() {
    return place.resolve(JOURNAL);
  }

  /** Does what a line of the list says, if it was not done. */
  private void finish(String line, List<String> lines) throws IOException {
    String name = line.isEmpty() ? "" : line.substring(1);
    if (!NAME.matcher(name).matches()) {
      return;
    }
    if (line.charAt(0) == TAKE_AWAY) {
      if (!lines.contains(PUT + name)) {
        Files.deleteIfExists(folder.resolve(name));
      }
    } else if (Files.isRegularFile(part(name), LinkOption.NOFOLLOW_LINKS)) {
      move(part(name), folder.resolve(name));
    }
  }

  /** Where a file lies until it is published. */
  Path part(String name) {
    return place.resolve("new-" + name);
  }

  /**
   * Gives the files their names in the output folder, in this order. If one cannot have its name,
   * those before it give theirs back.
   *
   * @param gone files of the output folder that go
   */
  void publish(List<String> gone, List<String> names) throws OutputFolderException {
    String at = LIST;
    List<String> changed = new ArrayList<>();
    List<String> added = new ArrayList<>();
    try {
      list(gone, names);
      for (String name : gone) {
        at = name;
        (keepOld(name) ? changed : added).add(name);
        Files.deleteIfExists(folder.resolve(name));
      }
      for (String name : names) {
        at = name;
        (keepOld(name) ? changed : added).add(name);
        move(part(name), folder.resolve(name));
      }
      published = true;
    } catch (IOException e) {
      giveBack(changed, added);
      throw new OutputFolderException(
          folder,
          at + " cannot be put in its place, " + OutputFolder.reason(e),
          "Close programs that hold it open and run again",
          e);
    }
  }

  private void list(List<String> gone, List<String> names) throws IOException {
    StringBuilder text = new StringBuilder();
    gone.forEach(name -> text.append(TAKE_AWAY).append(name).append('\n'));
    names.forEach(name -> text.append(PUT).append(name).append('\n'));
    Path draft = place.resolve(LIST + ".draft");
    Files.writeString(draft, text, ISO_8859_1);
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    move(draft, place.resolve(LIST));
  }

  /**
   * Gives what stands there now a second name, where the file system has such.
   *
   * @return whether something stands there
   */
  private boolean keepOld(String name) {
    Path there = folder.resolve(name);
    if (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      Files.createLink(place.resolve(OLD).resolve(name), there);
    } catch (IOException | UnsupportedOperationException e) {
      // Then it cannot be given back.
    }
    return true;
  }

  private void giveBack(List<String> changed, List<String> added) {
    try {
      Files.deleteIfExists(place.resolve(LIST));
      for (String name : added) {
        Files.deleteIfExists(folder.resolve(name));
      }
      for (String name : changed) {
        Path old = place.resolve(OLD).resolve(name);
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
          move(old, folder.resolve(name));
        }
      }
    } catch (IOException e) {
      // The user is told of the first failure; run.json is missing, which tells of the rest.
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes what was not published. A journal stays then, for a run that goes on with it. */
  void close() throws IOException {
    if (published || !Files.exists(journal())) {
      delete();
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
      for (Path file : files) {
        if (!file.equals(journal())) {
          PathUtils.delete(file);
        }
      }
    }
  }

  /** Deletes the place with all that is in it; links are deleted and not followed. */
  private void delete() throws IOException {
    PathUtils.deleteDirectory(place);
  }
}
