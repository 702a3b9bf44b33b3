package org.skirmish.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.skirmish.export.Layout;

/** The kinds of files that a run can write. */
interface Outputs {

  /** The names of the formats, as the user gives them: "csv". */
  List<String> formats();

  /**
   * Opens a run's files in a folder, which is created if missing.
   *
   * @param formats some of {@link #formats}
   * @param layout how the tables are laid out
   * @param resume whether the run goes on with one that was stopped there
   * @throws IOException if the folder cannot be written; then nothing of it is left
   */
  Sink open(Path folder, Set<String> formats, Layout layout, boolean resume) throws IOException;
}
