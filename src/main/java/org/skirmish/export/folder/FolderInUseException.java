package org.skirmish.export.folder;

import java.nio.file.Path;

/** An output folder that another run is writing to. */
public final class FolderInUseException extends OutputFolderException {

  private static final long serialVersionUID = 1;

  FolderInUseException(Path folder, Exception cause) {
    super(
        folder,
        "another run of Skirmish is writing to it",
        "Wait until that has ended, or name another folder",
        cause);
  }
}
