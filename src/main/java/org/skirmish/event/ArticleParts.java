package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.source.Span;

/** The parts of an article that its readers ask for. */
public final class ArticleParts {

  private ArticleParts() {}

  /** The lines of a row of the box; none without such a row. */
  public static List<Infobox.Line> lines(Article article, String label) {
    Optional<Infobox.Row> row = article.infobox().row(label);
    return row.isPresent() ? row.get().lines() : List.of();
  }

  /** Whether flags stand before lines of a cell, though not before its first. */
  public static boolean flagged(List<Infobox.Line> lines) {
    if (lines.isEmpty() || lines.get(0).indented()) {
      return false;
    }
    for (Infobox.Line line : lines) {
      if (line.indented()) {
        return true;
      }
    }
    return false;
  }

  /** The sentences of all paragraphs of a section. */
  public static List<Sentence> sentences(Section section) {
    List<Sentence> sentences = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      sentences.addAll(paragraph);
    }
    return sentences;
  }

  /** The sentences of the first paragraph. */
  static List<Span> opening(Article article) {
    for (Section section : article.sections()) {
      if (!section.paragraphs().isEmpty()) {
        return section.paragraphs().get(0).stream().map(Sentence::span).toList();
      }
    }
    return List.of();
  }
}
