package org.skirmish.article.wikitext;

import java.util.Optional;
import org.skirmish.article.PageWriter;

/** Cuts what a page shows into headings, paragraphs and items of lists; tables are left out. */
final class Paragraphs {

  private static final String BOLD = "'''";

  private static final int LONGEST_TITLE = 200;

  private final PageWriter writer;
  private final StringBuilder paragraph = new StringBuilder();
  private int tables;

  private Paragraphs(PageWriter writer) {
    this.writer = writer;
  }

  static void write(String shown, PageWriter writer) {
    Paragraphs paragraphs = new Paragraphs(writer);
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
    Optional<String> heading = heading(line);
    if (heading.isPresent()) {
      end();
      // A table that was never closed ends with its section.
      tables = 0;
      writer.heading(heading.get());
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

  /** "__NOTOC__" */
  private static boolean isSwitch(String line) {
    return line.startsWith("__") && line.endsWith("__");
  }

  private static Optional<String> heading(String line) {
    int from = 0;
    int to = line.length();
    while (to - from > 2 && line.charAt(from) == '=' && line.charAt(to - 1) == '=') {
      from++;
      to--;
    }
    String words = from < 2 ? "" : Lines.plain(line.substring(from, to));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
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
