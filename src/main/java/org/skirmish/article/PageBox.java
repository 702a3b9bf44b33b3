package org.skirmish.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.source.Document;

/** A box of a page and the sections that tell of its event, as they are found. */
final class PageBox {

  final List<Infobox.Row> rows = new ArrayList<>();
  final List<Section> sections = new ArrayList<>();
  Optional<Infobox.Line> partOf = Optional.empty();
  private final String title;

  PageBox(String title) {
    this.title = title;
  }

  /**
   * The part of a page that is about the box's event.
   *
   * @param document the page
   * @param references all of the page's
   */
  Article inset(Document document, List<Reference> references) {
    Set<String> cited = cited(document.text());
    Infobox infobox = new Infobox(rows);
    return new Article(
        document,
        title,
        Optional.empty(),
        partOf,
        ArticleReader.point(document.text(), infobox),
        infobox,
        sections,
        references.stream().filter(reference -> cited.contains(reference.number())).toList());
  }

  private Set<String> cited(String text) {
    Set<String> marks = new HashSet<>();
    for (Infobox.Row row : rows) {
      for (Infobox.Line line : row.lines()) {
        Citation.in(text, line.span()).forEach(citation -> marks.add(citation.mark()));
      }
    }
    for (Section section : sections) {
      for (List<Sentence> paragraph : section.paragraphs()) {
        paragraph.forEach(sentence -> marks.addAll(sentence.citations()));
      }
    }
    return marks;
  }
}
