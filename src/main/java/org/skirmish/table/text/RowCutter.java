package org.skirmish.table.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a long CSV text into pieces of whole rows, so that several threads can read them. It knows
 * of CSV what it takes to find the end of a row: a quote at the beginning of a cell opens it, a
 * quote that is not doubled closes it, and line ends within do not count.
 *
 * <p>A row whose quotes cannot be right is a {@link Fault}: its line alone is passed over, and the
 * next line is taken for the next row. So one lost quote costs a row and not the rest of the file,
 * and a row that never ends fills no memory.
 */
final class RowCutter {

  /** The longest row, in UTF-16 units. */
  static final int LONGEST_ROW = 1_000_000;

  /** Rows of a piece; the pieces are what threads are given, and what waits in memory. */
  private static final int ROWS = 256;

  private static final int PIECE = 1 << 18;

  /** What comes next in the text. */
  sealed interface Cut permits Piece, Fault {}

  /**
   * Some rows.
   *
   * @param starts where in the text each row starts, in order
   * @param lines the number of the line, from 1, on which each starts
   */
  record Piece(String text, int[] starts, int[] lines) implements Cut {}

  /** A row that cannot be read. */
  record Fault(int line, String reason) implements Cut {}

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED,
    AFTER_QUOTED
  }

  private final Reader in;
  private final char delimiter;
  private char[] text = new char[1 << 16];
  private int above;
  private int end;
  private boolean ended;

  /** Where the piece begins, the row begins, and the next character stands. */
  private int from;

  private int rowStart;
  private int at;

  private int line = 1;
  private int rowLine = 1;
  private State state = State.CELL_START;
  private final int[] starts = new int[ROWS];
  private final int[] lines = new int[ROWS];
  private int rows;
  private Optional<Fault> pending = Optional.empty();

  /**
   * @param above lines that stand above the first row and are passed over
   */
  RowCutter(Reader in, char delimiter, int above) {
    this.in = in;
    this.delimiter = delimiter;
    this.above = above;
  }

  /** The next piece or fault; empty at the end. */
  Optional<Cut> next() throws IOException {
    if (pending.isPresent()) {
      Optional<Cut> fault = Optional.of(pending.get());
      pending = Optional.empty();
      return fault;
    }
    for (; above > 0; above--) {
      passOverLine();
    }
    while (true) {
      Optional<String> wrong = scanRow();
      if (wrong.isPresent()) {
        Fault fault = new Fault(rowLine, wrong.get());
        Optional<Cut> piece = piece(rowStart);
        passOverLine();
        if (piece.isPresent()) {
          pending = Optional.of(fault);
          return piece;
        }
        return Optional.of(fault);
      }
      if (at > rowStart && !isBlankRow()) {
        starts[rows] = rowStart - from;
        lines[rows++] = rowLine;
      }
      boolean last = at == end && ended;
      startRow();
      if (last || rows == ROWS || at - from >= PIECE) {
        Optional<Cut> piece = piece(at);
        if (piece.isPresent() || last) {
          return piece;
        }
      }
    }
  }

  private boolean isBlankRow() {
    return text[rowStart] == '\n' || text[rowStart] == '\r';
  }

  private void startRow() {
    rowStart = at;
    rowLine = line;
    state = State.CELL_START;
  }

  /** The rows up to a place, if there are any; the next piece begins there. */
  private Optional<Cut> piece(int until) {
    Optional<Cut> piece =
        rows == 0
            ? Optional.empty()
            : Optional.of(
                new Piece(
                    new String(text, from, until - from),
                    Arrays.copyOf(starts, rows),
                    Arrays.copyOf(lines, rows)));
    rows = 0;
    from = until;
    return piece;
  }

  /** Goes behind the end of the row; what is wrong with it, if something is. */
  private Optional<String> scanRow() throws IOException {
    boolean open = true;
    while (open && (at < end || more())) {
      if (at - rowStart > LONGEST_ROW) {
        return Optional.of(
            "the row is longer than 1,000,000 characters: close the quote that is left open, or"
                + " shorten its cells");
      }
      switch (state) {
        case CELL_START, PLAIN -> open = scanPlain();
        case QUOTED -> scanQuoted();
        default -> {
          char c = text[at];
          if (c == '"' && state == State.QUOTE_IN_QUOTED) {
            state = State.QUOTED;
            at++;
          } else if (c == delimiter || isLineEnd(c)) {
            state = State.PLAIN;
          } else if (c == ' ') {
            state = State.AFTER_QUOTED;
            at++;
          } else {
            return Optional.of(
                "a quote closes a cell before its end: double the quotes within a quoted cell");
          }
        }
      }
    }
    return state == State.QUOTED
        ? Optional.of("a quote is opened and never closed: close it at the end of its cell")
        : Optional.empty();
  }

  /** To the end of the row, a quoted cell or the text; false at the end of the row. */
  private boolean scanPlain() throws IOException {
    boolean start = state == State.CELL_START;
    int i = at;
    while (i < end) {
      char c = text[i++];
      if (c == delimiter) {
        start = true;
      } else if (start && c == '"') {
        state = State.QUOTED;
        at = i;
        return true;
      } else if (isLineEnd(c)) {
        at = i;
        line++;
        skipLineFeed(c);
        return false;
      } else {
        start = false;
      }
    }
    state = start ? State.CELL_START : State.PLAIN;
    at = i;
    return true;
  }

  /** To the next quote or the end of the text. */
  private void scanQuoted() throws IOException {
    int i = at;
    while (i < end) {
      char c = text[i++];
      if (c == '"') {
        state = State.QUOTE_IN_QUOTED;
        break;
      }
      if (isLineEnd(c)) {
        at = i;
        line++;
        skipLineFeed(c);
        i = at;
      }
    }
    at = i;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** A carriage return and a line feed are one line end. */
  private void skipLineFeed(char lineEnd) throws IOException {
    if (lineEnd == '\r' && (at < end || more()) && text[at] == '\n') {
      at++;
    }
  }

  /** After a fault: the next row begins on the line after the one on which this row began. */
  private void passOverLine() throws IOException {
    at = rowStart;
    line = rowLine + 1;
    while (at < end || more()) {
      char c = text[at++];
      if (isLineEnd(c)) {
        skipLineFeed(c);
        break;
      }
      if (at == end) {
        // Nothing of a line that is passed over needs to be kept.
        rowStart = at;
        from = at;
      }
    }
    from = at;
    startRow();
  }

  /** Reads on; makes room for it by dropping what is done. */
  private boolean more() throws IOException {
    if (ended) {
      return false;
    }
    if (text.length - end < 2) {
      if (from > 0) {
        System.arraycopy(text, from, text, 0, end - from);
        end -= from;
        at -= from;
        rowStart -= from;
        from = 0;
      }
      if (text.length - end < text.length / 2) {
        text = Arrays.copyOf(text, text.length * 2);
      }
    }
    int read = in.read(text, end, text.length - end);
    if (read < 0) {
      ended = true;
      return false;
    }
    end += read;
    return true;
  }
}
