package org.skirmish.export.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file of JSON objects, one a line: within a frame of brackets and separated by commas, which
 * makes the file one JSON text, or each for itself (newline-delimited JSON), for programs that read
 * line by line.
 */
public final class JsonFile implements Closeable {

  private static final byte[] COMMA = {',', '\n'};

  private final OutputStream out;
  private final boolean framed;
  private boolean empty = true;

  private JsonFile(OutputStream out, boolean framed) {
    this.out = out;
    this.framed = framed;
  }

  /** A file with a frame. */
  public static JsonFile framed(OutputStream out) {
    return new JsonFile(out, true);
  }

  /** A file of lines. */
  public static JsonFile lines(OutputStream out) {
    return new JsonFile(out, false);
  }

  /** Where an object's bytes go, between {@link #startLine} and the next call. */
  OutputStream out() {
    return out;
  }

  /** Writes what stands before the first object, if the file has a frame. */
  void begin(String head) throws IOException {
    if (framed) {
      out.write((head + '\n').getBytes(StandardCharsets.UTF_8));
    }
  }

  void startLine() throws IOException {
    if (!empty) {
      out.write(COMMA, framed ? 0 : 1, framed ? 2 : 1);
    }
    empty = false;
  }

  /** Ends the last line, and writes what stands behind it if the file has a frame. */
  void end(String tail) throws IOException {
    if (!empty) {
      out.write('\n');
    }
    if (framed) {
      out.write((tail + '\n').getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
