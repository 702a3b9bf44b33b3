package org.skirmish.table.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a long text; of one that is too long, its beginning, which shows that it is. */
final class Lines implements Closeable {

  private final Reader in;
  private final char[] text = new char[1 << 16];
  private int end;
  private int at;
  private int number;

  Lines(Reader in) {
    this.in = in;
  }

  /** How many lines were read. */
  int number() {
    return number;
  }

  /** The next line without its end; empty at the end of the text. */
  Optional<String> next() throws IOException {
    StringBuilder line = new StringBuilder();
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int start = at;
      while (at < end && text[at] != '\n') {
        at++;
      }
      if (line.length() <= RowCutter.LONGEST_ROW) {
        line.append(text, start, at - start);
      }
      if (at < end) {
        at++;
        break;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    number++;
    boolean carriage = line.length() > 0 && line.charAt(line.length() - 1) == '\r';
    return Optional.of(carriage ? line.substring(0, line.length() - 1) : line.toString());
  }

  private boolean fill() throws IOException {
    end = Math.max(0, in.read(text, 0, text.length));
    at = 0;
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
