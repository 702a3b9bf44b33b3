package org.skirmish.cli.screen;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.skirmish.cli.Sink;

/** Prints what comes of a run for a person to read. */
public abstract class Page implements Sink {

  private final PrintWriter out;

  protected Page(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints lines.
   *
   * @throws IOException if nobody would see them: then the run need not go on
   */
  protected final void print(List<String> lines) throws IOException {
    lines.forEach(out::println);
    if (out.checkError()) {
      throw new IOException("the output was closed or full");
    }
  }

  @Override
  public void close() {}
}
