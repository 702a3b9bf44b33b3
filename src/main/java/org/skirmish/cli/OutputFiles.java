package org.skirmish.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.Exports;
import org.skirmish.export.Format;
import org.skirmish.export.Layout;
import org.skirmish.export.RunCounts;
import org.skirmish.source.Reject;

/** The files of the export stage as a run's sink. */
final class OutputFiles implements Outputs {

  @Override
  public List<String> formats() {
    List<String> names = new ArrayList<>();
    for (Format format : Format.values()) {
      names.add(name(format));
    }
    return names;
  }

  private static String name(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Sink open(Path folder, Set<String> formats, Layout layout, boolean resume)
      throws IOException {
    List<Format> chosen = new ArrayList<>();
    for (Format format : Format.values()) {
      if (formats.contains(name(format))) {
        chosen.add(format);
      }
    }
    Exports exports = new Exports(chosen, layout, folder);
    try {
      exports.begin(resume);
    } catch (IOException | RuntimeException e) {
      try (exports) {
        throw e;
      }
    }
    return new Sink() {
      @Override
      public void write(CheckedEvent event) throws IOException {
        exports.write(event);
      }

      @Override
      public void reject(Reject reject) throws IOException {
        exports.reject(reject);
      }

      @Override
      public void read(Map<String, Long> read) {
        exports.read(read);
      }

      @Override
      public Optional<RunCounts> counts() {
        return Optional.of(exports.counts());
      }

      @Override
      public Optional<Path> journal() {
        return Optional.of(exports.journal());
      }

      @Override
      public boolean isBegunAnew() {
        return exports.isBegunAnew();
      }

      @Override
      public void end() throws IOException {
        exports.end();
      }

      @Override
      public void close() throws IOException {
        exports.close();
      }
    };
  }
}
