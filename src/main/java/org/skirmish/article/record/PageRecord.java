package org.skirmish.article.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.skirmish.article.NoteFile;
import org.skirmish.article.wikitext.WikiSource;
import org.skirmish.source.Context;
import org.skirmish.source.Document;

/** A JSON object that holds an article, a note, or a page of Wikimedia Enterprise. */
final class PageRecord {

  /** So many paragraphs has an article at the least. */
  private static final int PARAGRAPHS = 2;

  private final JsonNode node;
  private final boolean enterprise;

  PageRecord(JsonNode node) {
    this.node = node;
    enterprise = RecordKeys.isEnterprise(node);
  }

  /** Whether there is anything to read in it. */
  boolean isReadable() {
    return enterprise
        ? value("html").isPresent() || value("wikitext").isPresent() || StructuredPage.is(node)
        : value("text").or(() -> value("html")).or(() -> value("wikitext")).isPresent();
  }

  /** Whether it is worth reading: of an encyclopedia's pages only those that may be on an event. */
  boolean isWanted() {
    if (!enterprise) {
      return true;
    }
    String box = StructuredPage.is(node) ? StructuredPage.boxNames(node) : "";
    return value("space").orElse("0").equals("0")
        && WikiSource.mayTellOfEvent(
            value("page").orElse(""), value("wikitext").orElse(value("html").orElse("")) + box);
  }

  /** What distinguishes it from the others of its file, if it says so. */
  Optional<String> key() {
    return enterprise ? value("page") : value("id");
  }

  /** The document that it holds. */
  Document document(String name) {
    Context context = enterprise ? RecordKeys.pageContext(node) : RecordKeys.context(node);
    Optional<String> text = enterprise ? Optional.empty() : value("text");
    if (text.isPresent()) {
      boolean article = isArticle(context, text.get());
      return new Document(
          name,
          article ? Document.TEXT : NoteFile.FORMAT,
          article ? context.title().get() + "\n\n" + text.get() : text.get(),
          context);
    }
    Optional<String> html = value("html");
    if (html.isPresent()) {
      return new Document(name, Document.HTML, html.get(), context);
    }
    Optional<String> wikitext = value("wikitext");
    return wikitext.isPresent()
        ? new Document(name, Document.WIKITEXT, wikitext.get(), context)
        : new Document(name, StructuredPage.FORMAT, node.toString(), context);
  }

  /** A text with a title and several paragraphs is an article and no note. */
  private static boolean isArticle(Context context, String text) {
    return context.title().isPresent()
        && text.lines().filter(line -> !line.isBlank()).limit(PARAGRAPHS).count() == PARAGRAPHS;
  }

  private Optional<String> value(String what) {
    return RecordKeys.value(node, what);
  }
}
