package org.skirmish.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Reference;
import org.skirmish.source.TextDigest;

/** Where an event was read: an article, or a table of which each row is an event. */
public sealed interface Origin {

  /** The input's name. */
  String file();

  /** The input's format, as {@code events.json} has it: "text", "acled-csv". */
  String format();

  /** The article's title; empty where there is none. */
  String title();

  /** Where it was published, if that was given with it. */
  Optional<String> url();

  /** When it was published, if it says so. */
  Optional<LocalDate> published();

  /** All references of the input, whichever event they belong to. */
  List<Reference> references();

  /** The article, whose text the offsets of evidence count in; a table has none. */
  Optional<Article> article();

  /** The digest of the article's text, by which it is known again; a table has none. */
  default Optional<String> textDigest() {
    return article().map(text -> TextDigest.of(text.text()));
  }

  /** Whether it is an incident note. */
  default boolean isNote() {
    return article().isPresent() && article().get().isNote();
  }

  /** Whether its event is read off the clauses of a few sentences. */
  default boolean isByClauses() {
    return isNote();
  }

  /** Whether it is a table of events. */
  default boolean isTable() {
    return false;
  }

  /**
   * An article, or one of a file's incident notes.
   *
   * @param byClauses whether the event is read off the clauses of a few sentences, though the text
   *     is no note
   */
  record OfArticle(Article text, boolean byClauses) implements Origin {

    /** Of a text whose own event it is. */
    public OfArticle(Article text) {
      this(text, false);
    }

    @Override
    public boolean isByClauses() {
      return byClauses || isNote();
    }

    @Override
    public String file() {
      return text.document().name();
    }

    @Override
    public String format() {
      return text.document().format();
    }

    @Override
    public String title() {
      return text.headline();
    }

    @Override
    public Optional<String> url() {
      return text.context().url();
    }

    @Override
    public Optional<LocalDate> published() {
      return text.published();
    }

    @Override
    public List<Reference> references() {
      return text.references();
    }

    @Override
    public Optional<Article> article() {
      return Optional.of(text);
    }
  }

  /**
   * An article of which only this is still at hand, as the tables say it.
   *
   * @param isNote whether it is an incident note
   * @param textDigest of the text that is gone
   */
  record WithoutText(
      String file,
      String format,
      String title,
      Optional<String> url,
      Optional<LocalDate> published,
      List<Reference> references,
      boolean isNote,
      Optional<String> textDigest)
      implements Origin {

    /** What stays of an article. */
    public static WithoutText of(Origin origin) {
      return new WithoutText(
          origin.file(),
          origin.format(),
          origin.title(),
          origin.url(),
          origin.published(),
          origin.references(),
          origin.isNote(),
          origin.textDigest());
    }

    @Override
    public Optional<Article> article() {
      return Optional.empty();
    }
  }

  /** A table of ACLED or UCDP. */
  record OfTable(String file, String format) implements Origin {

    @Override
    public boolean isTable() {
      return true;
    }

    @Override
    public String title() {
      return "";
    }

    @Override
    public Optional<String> url() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> published() {
      return Optional.empty();
    }

    @Override
    public List<Reference> references() {
      return List.of();
    }

    @Override
    public Optional<Article> article() {
      return Optional.empty();
    }
  }
}
