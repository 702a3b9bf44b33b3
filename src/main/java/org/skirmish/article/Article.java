package org.skirmish.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.source.Document;

/**
 * A document's structure.
 *
 * @param document where it comes from
 * @param title its title
 * @param published when it was published, for news reports that say so
 * @param partOf the wider conflict, from the infobox's "Part of …" line
 * @param coordinates the article's own point, in the most exact of its notations
 * @param infobox its box
 * @param sections lead and sections, in order
 * @param references its list of references
 */
public record Article(
    Document document,
    String title,
    Optional<LocalDate> published,
    Optional<Infobox.Line> partOf,
    Optional<Coordinates> coordinates,
    Infobox infobox,
    List<Section> sections,
    List<Reference> references) {

  public Article {
    sections = List.copyOf(sections);
    references = List.copyOf(references);
  }

  /** Whether it is an incident note: one paragraph on one event, without a title. */
  public boolean isNote() {
    return document.format().equals(NoteFile.FORMAT);
  }

  /** The document's decoded text. */
  public String text() {
    return document.text();
  }
}
