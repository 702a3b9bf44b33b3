package org.skirmish.cli.docs;

import java.util.Collections;
import java.util.List;

/** A table of a Markdown page, row by row. */
final class MarkdownTable {

  private final StringBuilder text = new StringBuilder();

  MarkdownTable(List<String> header) {
    row(header);
    row(Collections.nCopies(header.size(), "---"));
  }

  MarkdownTable row(List<String> cells) {
    text.append('|');
    for (String cell : cells) {
      text.append(' ').append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "|" : " |");
    }
    text.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** As the name of a thing in a file. */
  static String code(String name) {
    return "`" + name + "`";
  }
}
