package org.skirmish.source.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.skirmish.source.Limits;
import org.skirmish.source.Reject.Reason;

/**
 * Takes a document's parts in their order, also where a paragraph holds a text box or a note and a
 * cell a table, and gives the {@link Layout} of it. What is closed was opened before; what is never
 * closed is closed at the end.
 */
final class Flow {

  /** An empty paragraph counts as so many characters, as it takes memory too. */
  private static final int A_PARAGRAPH = 16;

  /** A paragraph that is being read. */
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private boolean goesOn;
  }

  /** What holds paragraphs: the document itself, a cell or a note. */
  private static final class Holder {
    private final List<Layout.Block> blocks = new ArrayList<>();

    /** The rows of the tables that are open in it; each row a list of cells. */
    private final Deque<List<List<Holder>>> tables = new ArrayDeque<>();
  }

  private final Deque<Holder> holders = new ArrayDeque<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Holder document = new Holder();
  private final List<String> notes = new ArrayList<>();
  private final int longest;
  private long length;

  /**
   * @param longest so many characters are taken
   */
  Flow(int longest) {
    this.longest = longest;
    holders.push(document);
  }

  void openParagraph() {
    Paragraph last = paragraphs.peek();
    if (last == null || !last.goesOn) {
      paragraphs.push(new Paragraph());
    } else {
      last.goesOn = false;
    }
  }

  /** Adds words to the paragraph that is open; elsewhere they are no text. */
  void add(CharSequence words) throws UnreadableException {
    if (!paragraphs.isEmpty()) {
      count(words.length());
      paragraphs.peek().text.append(words);
    }
  }

  /** The paragraph that is open goes on in the next one: the mark between them was deleted. */
  void goOn() {
    if (!paragraphs.isEmpty()) {
      paragraphs.peek().goesOn = true;
    }
  }

  /**
   * Ends the paragraph that is open.
   *
   * @param level of a heading, from 1
   */
  void closeParagraph(Layout.Kind kind, int level) throws UnreadableException {
    if (paragraphs.isEmpty() || paragraphs.peek().goesOn) {
      return;
    }
    count(A_PARAGRAPH);
    holders.peek().blocks.add(new Layout.Block(kind, level, paragraphs.pop().text.toString()));
  }

  void openTable() {
    holders.peek().tables.push(new ArrayList<>());
  }

  void openRow() {
    if (!holders.peek().tables.isEmpty()) {
      holders.peek().tables.peek().add(new ArrayList<>());
    }
  }

  void openCell() {
    Deque<List<List<Holder>>> tables = holders.peek().tables;
    if (tables.isEmpty() || tables.peek().isEmpty()) {
      return;
    }
    Holder cell = new Holder();
    List<List<Holder>> rows = tables.peek();
    rows.get(rows.size() - 1).add(cell);
    holders.push(cell);
  }

  /** Ends the cell that is open, and what is open in it. */
  void closeCell() {
    Holder cell = holders.peek();
    if (cell != document) {
      closeTables(cell);
      holders.pop();
    }
  }

  void closeTable() {
    if (!holders.peek().tables.isEmpty()) {
      endTable(holders.peek());
    }
  }

  private void closeTables(Holder holder) {
    while (!holder.tables.isEmpty()) {
      endTable(holder);
    }
  }

  /** A table within a cell is so many paragraphs of the cell. */
  private void endTable(Holder holder) {
    List<List<List<Layout.Block>>> rows = new ArrayList<>();
    for (List<Holder> row : holder.tables.pop()) {
      List<List<Layout.Block>> cells = new ArrayList<>();
      for (Holder cell : row) {
        cells.add(cell.blocks);
      }
      rows.add(cells);
    }
    holder.blocks.addAll(holder == document ? Layout.table(rows) : Layout.flat(rows));
  }

  /** A note whose mark stands here. */
  void note(String words) throws UnreadableException {
    if (!words.isBlank()) {
      count(words.length());
      String number = Integer.toString(notes.size() + 1);
      notes.add(Layout.note(number, words));
      add("[" + number + "]");
    }
  }

  /** Begins a note whose mark stands here. */
  void openNote() {
    holders.push(new Holder());
  }

  /** Ends the note that is open. */
  void closeNote() throws UnreadableException {
    Holder note = holders.peek();
    if (note == document) {
      return;
    }
    closeTables(note);
    holders.pop();
    note(words(note));
  }

  private static String words(Holder holder) {
    StringBuilder words = new StringBuilder();
    for (Layout.Block block : holder.blocks) {
      words.append(words.isEmpty() ? "" : " ").append(block.text().strip().replace('\n', ' '));
    }
    return words.toString().strip();
  }

  private void count(int more) throws UnreadableException {
    length += more;
    if (length > longest) {
      throw new UnreadableException(
          Reason.TOO_LARGE,
          "the text of the document is longer than "
              + Limits.shown(longest)
              + ": split it into one file per article, or raise --max-article");
    }
  }

  /** What was read, as the words of one paragraph. */
  String words() {
    end();
    return words(document);
  }

  /** What was read, laid out. */
  String text() {
    end();
    return Layout.text(document.blocks, notes);
  }

  private void end() {
    while (!paragraphs.isEmpty()) {
      Paragraph last = paragraphs.pop();
      holders.peek().blocks.add(new Layout.Block(Layout.Kind.TEXT, 0, last.text.toString()));
    }
    while (holders.peek() != document) {
      closeCell();
    }
    closeTables(document);
  }
}
