package org.skirmish.article.wikitext;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.PageWriter;

/** Cuts what a page shows into headings, paragraphs and items of lists; tables are left out. */
final class Paragraphs {

  private static final String BOLD = "'''";

  private static final int LONGEST_TITLE = 200;

  private static final String INSET = String.valueOf(Shown.INSET);

  private final Iterator<Boxes> insets;
  private final PageWriter writer;
  private final StringBuilder paragraph = new StringBuilder();
  private int tables;

  private Paragraphs(List<Boxes> insets, PageWriter writer) {
    this.insets = insets.iterator();
    this.writer = writer;
  }

  /**
   * @param insets the boxes that stand where the page shows their signs
   */
  static void write(String shown, List<Boxes> insets, PageWriter writer) {
    Paragraphs paragraphs = new Paragraphs(insets, writer);
    int from = 0;
    while (from <= shown.length()) {
      int end = shown.indexOf('\n', from);
      end = end < 0 ? shown.length() : end;
      paragraphs.add(shown.substring(from, end).strip());
      from = end + 1;
    }
    paragraphs.end();
  }

  private void add(String line) {
    String bare = line.substring(Math.min(Lines.listMarks(line), line.length()));
    int level = level(line);
    String heading = level < 2 ? "" : Lines.plain(line.substring(level, line.length() - level));
    if (!heading.isEmpty()) {
      end();
      // A table that was never closed ends with its section.
      tables = 0;
      writer.heading(heading, level);
    } else if (line.equals(INSET)) {
      addInset();
    } else if (bare.startsWith("{|")) {
      end();
      tables++;
    } else if (tables > 0) {
      tables -= line.startsWith("|}") ? 1 : 0;
    } else if (line.isEmpty() || line.startsWith("----") || isSwitch(line)) {
      end();
    } else if (bare.length() < line.length()) {
      end();
      paragraph.append(bare);
      end();
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
    }
  }

  private void addInset() {
    end();
    if (insets.hasNext()) {
      Boxes box = insets.next();
      writer.inset(box.title());
      box.write(writer);
    }
  }

  /** "__NOTOC__" */
  private static boolean isSwitch(String line) {
    return line.startsWith("__") && line.endsWith("__");
  }

  /** How many equals signs stand at both ends of the line. */
  private static int level(String line) {
    int level = 0;
    while (line.length() - 2 * level > 2
        && line.charAt(level) == '='
        && line.charAt(line.length() - 1 - level) == '=') {
      level++;
    }
    return level;
  }

  private void end() {
    String text = Lines.plain(paragraph.toString());
    if (!text.isEmpty()) {
      writer.paragraph(text);
    }
    paragraph.setLength(0);
  }

  /** The first words in bold type, which name what a page is about. */
  static Optional<String> boldWords(String shown) {
    int from = shown.indexOf(BOLD);
    int end = from < 0 ? -1 : shown.indexOf(BOLD, from + BOLD.length());
    if (end < 0 || end - from > LONGEST_TITLE) {
      return Optional.empty();
    }
    String words = Lines.plain(shown.substring(from + BOLD.length(), end));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
