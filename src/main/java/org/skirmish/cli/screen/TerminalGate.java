package org.skirmish.cli.screen;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;

/**
 * Stands before a terminal, so that nothing reaches it from a file's name, a cell or an article
 * that it would obey or that would show other words than there are: control characters become
 * question marks, and what nobody sees (marks of direction, zero-width characters) is left out.
 * Through come line ends, tabs, the program's own colours and the renewal of a line.
 */
public final class TerminalGate extends FilterWriter {

  private static final char ESCAPE = '\u001B';

  /** What the program, and the help of its command line, ask a terminal for. */
  private static final String COLOURS = " 0 1 2 3 4 21 22 23 24 31 33 36 39 1;36 ";

  private static final String RENEWAL = "\r\u001B[K";
  private static final int LONGEST_COLOUR = 6;

  private TerminalGate(Writer out) {
    super(out);
  }

  /** A writer for people, who see each line when it ends. */
  public static PrintWriter before(OutputStream out, Charset charset) {
    return before(new OutputStreamWriter(out, charset));
  }

  static PrintWriter before(Writer out) {
    return new PrintWriter(new TerminalGate(out), true);
  }

  @Override
  public void write(int c) throws IOException {
    write(String.valueOf((char) c));
  }

  @Override
  public void write(char[] text, int start, int length) throws IOException {
    write(new String(text, start, length), 0, length);
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    String part = text.substring(start, start + length);
    StringBuilder safe = new StringBuilder(length);
    for (int i = 0; i < length; ) {
      int own = ownLength(part, i);
      if (own > 0) {
        safe.append(part, i, i + own);
        i += own;
      } else {
        int c = part.codePointAt(i);
        put(c, safe);
        i += Character.charCount(c);
      }
    }
    out.append(safe);
  }

  /** The length of what begins there if it is a sequence of the program's own; else 0. */
  private static int ownLength(String text, int at) {
    char c = text.charAt(at);
    if (c == '\r') {
      boolean lineEnd = text.startsWith("\r\n", at);
      return lineEnd ? 2 : text.startsWith(RENEWAL, at) ? RENEWAL.length() : 0;
    }
    if (c != ESCAPE || !text.startsWith("[", at + 1)) {
      return 0;
    }
    int end = text.indexOf('m', at);
    boolean colour =
        end > 0
            && end - at <= LONGEST_COLOUR
            && COLOURS.contains(" " + text.substring(at + 2, end) + " ");
    return colour ? end + 1 - at : 0;
  }

  private static void put(int c, StringBuilder safe) {
    if (c == '\n' || c == '\t') {
      safe.appendCodePoint(c);
    } else if (Character.isISOControl(c)) {
      safe.append('?');
    } else {
      switch (Character.getType(c)) {
        case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> safe.append(' ');
        case Character.FORMAT -> {}
        default -> safe.appendCodePoint(c);
      }
    }
  }
}
