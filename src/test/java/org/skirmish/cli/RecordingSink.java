package org.skirmish.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.Layout;
import org.skirmish.source.Reject;

/** Keeps what a run writes, for tests to look at. */
public final class RecordingSink implements Sink, Outputs {

  public final List<CheckedEvent> events = new ArrayList<>();
  public final List<Reject> rejects = new ArrayList<>();
  public final List<String> opened = new ArrayList<>();
  public final List<Layout> layouts = new ArrayList<>();
  public boolean full;
  public boolean ended;
  public boolean closed;

  @Override
  public List<String> formats() {
    return List.of(
        "csv", "xlsx", "geojson", "geojsonl", "json", "jsonl", "gpkg", "kml", "fgb", "html");
  }

  @Override
  public Sink open(Path folder, Set<String> formats, Layout layout, boolean resume) {
    layouts.add(layout);
    opened.add(folder.getFileName() + " " + formats);
    return this;
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    if (full) {
      throw new IOException("No space left on device");
    }
    events.add(event);
  }

  @Override
  public void reject(Reject reject) {
    rejects.add(reject);
  }

  @Override
  public void end() {
    ended = true;
  }

  @Override
  public void close() {
    closed = true;
  }
}
