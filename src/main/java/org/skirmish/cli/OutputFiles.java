package org.skirmish.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.skirmish.check.CheckedEvent;
import org.skirmish.source.Reject;

/**
 * The files of the export stage.
 *
 * <p>TODO: the export stage is not wired in. Until it is, the folder is made and stays empty.
 */
final class OutputFiles implements Outputs {

  @Override
  public List<String> formats() {
    return List.of("csv", "xlsx", "geojson", "json");
  }

  @Override
  public Sink open(Path folder, Set<String> formats) throws IOException {
    Files.createDirectories(folder);
    return new Sink() {
      @Override
      public void write(CheckedEvent event) {}

      @Override
      public void reject(Reject reject) {}

      @Override
      public void end() {}

      @Override
      public void close() {}
    };
  }
}
