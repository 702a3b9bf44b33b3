package org.skirmish.export.folder;

import java.io.IOException;
import java.nio.file.Path;

/** An output folder that cannot take the files; the message is for the user. */
public class OutputFolderException extends IOException {

  private static final long serialVersionUID = 1;

  OutputFolderException(Path folder, String wrong, String remedy, Exception cause) {
    super("output folder " + folder + ": " + wrong + ". " + remedy + ".", cause);
  }
}
