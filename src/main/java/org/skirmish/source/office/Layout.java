package org.skirmish.source.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the parts of a document below each other, as a person would who types them into a text
 * file: a heading between equals signs, the cells of a row on a line with pipes between, notes at
 * the end with the numbers by which the text cites them.
 */
public final class Layout {

  /** What a block is. */
  enum Kind {
    HEADING,
    TEXT,
    /** An item of a list. */
    ITEM,
    /** The row of a table. */
    ROW,
    /** A caption, a table of contents: words that are not read. */
    LEFT_OUT
  }

  /**
   * A block.
   *
   * @param level of a heading, from 1
   */
  record Block(Kind kind, int level, String text) {

    boolean isBlank() {
      return text.isBlank();
    }
  }

  /** A longer line of a cell is a paragraph, and its table no table but a page's layout. */
  private static final int LONGEST_CELL = 250;

  /** A longer heading is a paragraph. */
  private static final int LONGEST_HEADING = 70;

  private static final int DEEPEST_HEADING = 4;

  private static final String BREAK = "<br>";

  private Layout() {}

  /** A table's cells as rows, or below each other where one of them is running text. */
  static List<Block> table(List<List<List<Block>>> rows) {
    boolean columns = false;
    for (List<List<Block>> row : rows) {
      columns |= row.size() > 1;
      for (List<Block> cell : row) {
        for (Block block : cell) {
          if (block.text().length() > LONGEST_CELL) {
            return flat(rows);
          }
        }
      }
    }
    if (!columns) {
      return flat(rows);
    }
    List<Block> blocks = new ArrayList<>();
    for (List<List<Block>> row : rows) {
      StringBuilder line = new StringBuilder();
      boolean filled = false;
      for (int i = 0; i < row.size(); i++) {
        String cell = cell(row.get(i));
        filled |= !cell.isEmpty();
        line.append(i == 0 ? "" : " | ").append(cell);
      }
      if (filled) {
        blocks.add(new Block(Kind.ROW, 0, line.toString().strip()));
      }
    }
    return blocks;
  }

  /** The blocks of all cells. */
  static List<Block> flat(List<List<List<Block>>> rows) {
    List<Block> blocks = new ArrayList<>();
    for (List<List<Block>> row : rows) {
      row.forEach(blocks::addAll);
    }
    return blocks;
  }

  private static String cell(List<Block> blocks) {
    StringBuilder cell = new StringBuilder();
    for (Block block : blocks) {
      for (String line : (Iterable<String>) block.text().lines()::iterator) {
        if (!line.isBlank() && block.kind() != Kind.LEFT_OUT) {
          cell.append(cell.isEmpty() ? "" : BREAK).append(line.strip().replace('|', '/'));
        }
      }
    }
    return cell.toString();
  }

  /** The text of a document with its notes, each as {@link #note} has it. */
  static String text(List<Block> blocks, List<String> notes) {
    StringBuilder text = new StringBuilder();
    boolean typed = isTyped(blocks);
    Kind before = Kind.LEFT_OUT;
    for (Block block : blocks) {
      if (block.kind() == Kind.LEFT_OUT || block.isBlank() && !typed) {
        continue;
      }
      boolean together = typed || before == Kind.ROW && block.kind() == Kind.ROW;
      if (!text.isEmpty()) {
        text.append(together ? "\n" : "\n\n");
      }
      // The first heading is the title.
      text.append(text.isEmpty() || typed ? block.text() : line(block));
      before = block.kind();
    }
    addNotes(text, notes);
    return text.toString().stripTrailing() + "\n";
  }

  /**
   * Whether somebody typed or pasted bare lines, with empty ones between: these say what belongs
   * together.
   */
  private static boolean isTyped(List<Block> blocks) {
    boolean filled = false;
    boolean between = false;
    boolean parted = false;
    for (Block block : blocks) {
      if (block.kind() != Kind.TEXT) {
        return false;
      }
      parted |= between && !block.isBlank();
      filled |= !block.isBlank();
      between = filled && block.isBlank();
    }
    return parted;
  }

  private static String line(Block block) {
    String words = block.text().strip();
    return block.kind() == Kind.HEADING ? heading(words, block.level()) : words;
  }

  /** Adds the notes at the end of a text, each as {@link #note} has it. */
  public static void addNotes(StringBuilder text, List<String> notes) {
    for (int i = 0; i < notes.size(); i++) {
      text.append(i == 0 ? "\n\n== Notes ==\n\n" : "\n").append(notes.get(i));
    }
  }

  /** The line of a note. */
  public static String note(String number, String words) {
    return number + ". ^ " + words;
  }

  /** The line of a heading, at a level from 1. */
  public static String heading(String words, int level) {
    if (words.length() > LONGEST_HEADING || words.indexOf('\n') >= 0) {
      return words;
    }
    String marks = "=".repeat(1 + Math.max(1, Math.min(DEEPEST_HEADING, level)));
    return marks + " " + words + " " + marks;
  }
}
