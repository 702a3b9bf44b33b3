package org.skirmish.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.source.Context;
import org.skirmish.source.Document;

/**
 * A document's structure.
 *
 * @param document where it comes from
 * @param title its title
 * @param published when it was published, for news reports that say so and where it was given
 * @param partOf the wider conflict, from the infobox's "Part of …" line
 * @param coordinates the article's own point, in the most exact of its notations
 * @param infobox its box
 * @param sections lead and sections, in order
 * @param references its list of references
 * @param insets its parts that have the box of an event of their own, in order; their sections are
 *     not among its own
 */
public record Article(
    Document document,
    String title,
    Optional<LocalDate> published,
    Optional<Infobox.Line> partOf,
    Optional<Coordinates> coordinates,
    Infobox infobox,
    List<Section> sections,
    List<Reference> references,
    List<Article> insets) {

  public Article {
    sections = List.copyOf(sections);
    references = List.copyOf(references);
    insets = List.copyOf(insets);
  }

  /** An article on one event. */
  public Article(
      Document document,
      String title,
      Optional<LocalDate> published,
      Optional<Infobox.Line> partOf,
      Optional<Coordinates> coordinates,
      Infobox infobox,
      List<Section> sections,
      List<Reference> references) {
    this(document, title, published, partOf, coordinates, infobox, sections, references, List.of());
  }

  /** The dateline that opens an agency's report. */
  public Optional<Dateline> dateline() {
    return isNote() ? Optional.empty() : Dateline.of(text(), sections);
  }

  /** Whether it is an incident note: one paragraph on one event, without a title. */
  public boolean isNote() {
    return document.format().equals(NoteFile.FORMAT);
  }

  /** Whether it was a web page or a wiki's source, which tell of themselves beside their text. */
  public boolean isPage() {
    return document.format().equals(Document.HTML) || document.format().equals(Document.WIKITEXT);
  }

  /** What is known of it besides its text. */
  public Context context() {
    return document.context();
  }

  /** Its own title; where it has none, the one that was given with it, or an empty text. */
  public String headline() {
    return title.isEmpty() ? context().title().orElse("") : title;
  }

  /** With what the day of publication was given; empty where the text says it. */
  public Optional<Context.Giver> publishedBy() {
    Optional<Context.Given<LocalDate>> given = context().published();
    return given.isPresent() && published.equals(Optional.of(given.get().value()))
        ? Optional.of(given.get().by())
        : Optional.empty();
  }

  /** The document's decoded text. */
  public String text() {
    return document.text();
  }
}
