package org.skirmish.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Context;
import org.skirmish.source.Document;
import org.skirmish.source.WordSets;

/**
 * Takes a file of incident notes apart: one paragraph without a title is one note, on one line or
 * on several; a file whose every line opens like a note, or is a JSON object with a note in it, is
 * as many. A JSON object whose text has a title and several paragraphs is an article. Each becomes
 * a document of its own, named after its file and its line or identifier.
 */
public final class NoteFile {

  /** The format of a document that is one note. */
  public static final String FORMAT = "note";

  /** The format of a document that is an article. */
  private static final String ARTICLE = "text";

  /** So many paragraphs has an article at the least. */
  private static final int PARAGRAPHS = 2;

  private static final WordSets WORDS = WordSets.of(NoteFile.class, "note-words.csv");

  /** A shorter line is no note. */
  private static final int SHORTEST = 30;

  /** A longer paragraph is an article. */
  private static final int LONGEST_WRAPPED = 3000;

  private NoteFile() {}

  /** The documents in a file: its notes, or the document itself where it holds none. */
  public static List<Document> documents(Document document) {
    List<Line> lines = Line.firstFilled(Line.of(document.text()), Integer.MAX_VALUE);
    if (lines.isEmpty() || !document.format().equals(ARTICLE)) {
      return List.of(document);
    }
    if (lines.get(0).text().startsWith("{")) {
      Optional<List<Document>> notes = json(document, lines);
      if (notes.isPresent()) {
        return notes.get();
      }
    }
    if (lines.size() == 1) {
      boolean note = Prose.closesLikeSentence(lines.get(0).text()) || opens(lines.get(0).text());
      return List.of(note ? new Document(document.name(), FORMAT, document.text()) : document);
    }
    if (isWrapped(document.text(), lines)) {
      return List.of(new Document(document.name(), FORMAT, document.text().replace('\n', ' ')));
    }
    for (Line line : lines) {
      if (line.text().length() <= SHORTEST || !opens(line.text())) {
        return List.of(document);
      }
    }
    List<Document> notes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      notes.add(new Document(document.name() + "#" + (i + 1), FORMAT, lines.get(i).text()));
    }
    return notes;
  }

  /** One paragraph that opens as a note and that an editor broke into lines within sentences. */
  private static boolean isWrapped(String text, List<Line> lines) {
    if (!opens(lines.get(0).text()) || text.strip().length() > LONGEST_WRAPPED) {
      return false;
    }
    if (text.strip().lines().anyMatch(String::isBlank)) {
      return false;
    }
    boolean broken = false;
    for (int i = 0; i < lines.size(); i++) {
      broken |= i < lines.size() - 1 && !Prose.closesLikeSentence(lines.get(i).text());
      if (i > 0 && opens(lines.get(i).text())) {
        return false;
      }
    }
    return broken;
  }

  /** "On 4 March …", "01/02/2018: …", "Around 6 June …": a date opens the line. */
  private static boolean opens(String line) {
    String[] words = line.split(" ", 5);
    if (words[0].length() >= 6 && Character.isDigit(words[0].charAt(0))) {
      return Dates.whole(words[0].replace(":", "").replace("/", "-")).isPresent()
          || words[0].indexOf('/') > 0;
    }
    if (!WORDS.get("opening").contains(words[0])) {
      return false;
    }
    for (String word : words) {
      if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** A text with a title and several paragraphs is an article and no note. */
  private static boolean isArticle(Context context, String text) {
    return context.title().isPresent()
        && text.lines().filter(line -> !line.isBlank()).limit(PARAGRAPHS).count() == PARAGRAPHS;
  }

  /**
   * The notes and articles of a file of JSON lines, if every line is an object with a text in it.
   */
  private static Optional<List<Document>> json(Document document, List<Line> lines) {
    ObjectMapper mapper = new ObjectMapper();
    List<Document> notes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      JsonNode node;
      try {
        node = mapper.readTree(lines.get(i).text());
      } catch (IOException e) {
        return Optional.empty();
      }
      Optional<String> text = NoteKeys.value(node, "text");
      if (text.isEmpty()) {
        return Optional.empty();
      }
      String id = NoteKeys.value(node, "id").orElse(Integer.toString(i + 1));
      Context context = NoteKeys.context(node);
      boolean article = isArticle(context, text.get());
      notes.add(
          new Document(
              document.name() + "#" + id,
              article ? ARTICLE : FORMAT,
              article ? context.title().get() + "\n\n" + text.get() : text.get(),
              context));
    }
    return Optional.of(notes);
  }
}
