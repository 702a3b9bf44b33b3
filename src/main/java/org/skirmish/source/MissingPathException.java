package org.skirmish.source;

import java.nio.file.Path;

/** The user named a path where there is nothing: a wrong command line, not a bad input. */
public final class MissingPathException extends Exception {

  private static final long serialVersionUID = 1;

  MissingPathException(Path path) {
    super(path + ": there is no such file or folder. " + advice(path));
  }

  private static String advice(Path path) {
    if (path.toString().indexOf('\uFFFD') >= 0) {
      // Java reads the command line in the terminal's character set and loses what is not in it.
      return "Its name has bytes that are no letters in this terminal: name the folder that holds"
          + " it.";
    }
    return path.isAbsolute()
        ? "Check how it is spelled."
        : "Check how it is spelled; it is looked for in " + Path.of("").toAbsolutePath() + ".";
  }
}
