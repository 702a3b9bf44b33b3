package org.skirmish.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.skirmish.source.archive.Unpacked;

/**
 * The files that the user means, in an order that every machine repeats: the paths as given, and
 * within a folder by name in code point order, subfolders where their names stand. Names that begin
 * with a dot are left out unless the user gives them, and so are the files of an earlier run. Links
 * to files are followed, links to folders only when the user gives them, so that no walk is
 * endless.
 *
 * <pre>{@code
 * for (Input input : Inputs.of(List.of(Path.of("articles")))) {
 *   Result<Document> document = input.read();
 * }
 * }</pre>
 *
 * <p>The walk goes along with the reading: at any time it holds the names in the folders that it
 * stands in, and of content no more than one member of an archive, to be read before the next one
 * is asked for.
 */
public final class Inputs implements Iterable<Input> {

  private final List<Path> paths;
  private final List<Path> except;
  private final Opener opener;
  private final Limits limits;

  private Inputs(List<Path> paths, List<Path> except, Opener opener, Limits limits) {
    this.paths = List.copyOf(paths);
    this.except = List.copyOf(except);
    this.opener = opener;
    this.limits = limits;
  }

  /**
   * The inputs under these paths.
   *
   * @throws MissingPathException if there is nothing at one of them
   */
  public static Inputs of(List<Path> paths) throws MissingPathException {
    return of(paths, Opener.FILES);
  }

  static Inputs of(List<Path> paths, Opener opener) throws MissingPathException {
    for (Path path : paths) {
      // A link that leads nowhere is there and cannot be read, which is another matter.
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new MissingPathException(path);
      }
    }
    return new Inputs(paths, List.of(), opener, Limits.DEFAULT);
  }

  /**
   * The names in a folder without the hidden ones, in the order in which they are read.
   *
   * @throws IOException if it cannot be listed
   */
  public static List<Path> names(Path folder) throws IOException {
    return Walk.names(folder);
  }

  /**
   * The same without a file, or without a folder and what lies in it: the tool's own output is no
   * input.
   */
  public Inputs except(Path other) {
    List<Path> all = new ArrayList<>(except);
    all.add(other);
    return new Inputs(paths, all, opener, limits);
  }

  /** The same within other limits. */
  public Inputs within(Limits others) {
    return new Inputs(paths, except, opener, others);
  }

  /** The same, read through a meter. */
  public Inputs measured(Meter meter) {
    return new Inputs(paths, except, meter, limits);
  }

  /** How many bytes there are to read, as they lie on the disk; what cannot be seen has none. */
  public long size() {
    long size = 0;
    Iterator<Input> files = new Walk(paths, except, opener, limits);
    while (files.hasNext()) {
      if (files.next() instanceof Input.TextFile file) {
        try {
          size += Files.size(file.path());
        } catch (IOException e) {
          // It is rejected when its turn comes.
        }
      }
    }
    return size;
  }

  @Override
  public Iterator<Input> iterator() {
    return new Unpacked(new Walk(paths, except, opener, limits), limits);
  }
}
