package org.skirmish.article.record;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts a stream of JSON objects, one per line or in an array, into the text of each. No object is
 * held that is longer than a bound; one that is wrong ends with its line.
 */
final class ObjectCutter implements Closeable {

  /** What may stand at the end of a line within an object. */
  private static final String GOES_ON = "{[:,";

  private final Reader in;
  private final int longest;
  private int depth;
  private boolean quoted;
  private boolean escaped;
  private int pending = -1;

  /** An object's text; empty where it is longer than the bound. */
  record Cut(Optional<String> text) {}

  ObjectCutter(Reader in, int longest) {
    this.in = new BufferedReader(in, 1 << 16);
    this.longest = longest;
  }

  /** The next object; empty at the end. */
  Optional<Cut> next() throws IOException {
    int c = start();
    if (c < 0) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    depth = 0;
    quoted = false;
    escaped = false;
    char last = ' ';
    boolean lineEnded = false;
    while (c >= 0) {
      if (lineEnded && c == '{' && GOES_ON.indexOf(last) < 0) {
        // The object before was never closed.
        pending = c;
        break;
      }
      tooLong |= text.length() >= longest;
      if (!tooLong) {
        text.append((char) c);
      }
      boolean lineEnd = c == '\n' || c == '\r';
      if (lineEnd && quoted) {
        break;
      }
      step((char) c);
      if (depth == 0) {
        break;
      }
      lineEnded = lineEnd || lineEnded && Character.isWhitespace(c);
      last = Character.isWhitespace(c) ? last : (char) c;
      c = in.read();
    }
    return Optional.of(new Cut(tooLong ? Optional.empty() : Optional.of(text.toString())));
  }

  /** Reads on to the next opening bracket. */
  private int start() throws IOException {
    int c = pending >= 0 ? pending : in.read();
    pending = -1;
    while (c >= 0 && c != '{') {
      c = in.read();
    }
    return c;
  }

  private void step(char c) {
    if (quoted) {
      quoted = escaped || c != '"';
      escaped = !escaped && c == '\\';
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      depth++;
    } else if (c == '}' || c == ']') {
      depth--;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
